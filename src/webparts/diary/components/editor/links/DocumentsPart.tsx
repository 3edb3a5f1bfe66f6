import * as React from 'react';
import type { Link } from '../../../../../domain/diary/links';
import { Button } from '../../../../../ui/button/Button';
import { FileDrop } from '../../../../../ui/fileDrop/FileDrop';
import { Icon } from '../../../../../ui/icons/Icon';
import { useEditorStrings } from '../loc/strings';
import { LibraryPicker } from './LibraryPicker';
import styles from './Links.module.scss';
import { useUploads } from './useUploads';

export interface DocumentsPartProps {
  classNumber: number;
  links: readonly Link[];
  /** Files that came otherwise: pasted into the text. */
  incoming: readonly File[];
  onTaken: () => void;
  onAdd: (link: Link) => void;
  onSending: (change: 1 | -1) => void;
  onClose: () => void;
}

/** Bytes: a short video, which goes in one request. */
const LARGEST = 100_000_000;

/** Documents dropped in, or picked from what lies on the site already. */
export function DocumentsPart(props: DocumentsPartProps): React.ReactElement {
  const { classNumber, links, incoming, onTaken, onAdd, onSending, onClose } = props;
  const { links: strings } = useEditorStrings();
  const uploads = useUploads(classNumber, onAdd, onSending);
  const [picking, setPicking] = React.useState(false);
  React.useEffect(() => {
    if (incoming.length === 0) return;
    uploads.send(incoming);
    onTaken();
  }, [incoming]);
  return (
    <div role="group" aria-label={strings.addDocument} className={styles.form}>
      <FileDrop
        label={strings.drop}
        hint={strings.readableAtOnce}
        several
        checkNames={false}
        maxBytes={LARGEST}
        files={uploads.tasks}
        onFiles={uploads.send}
        onCancel={uploads.cancel}
        onRetry={uploads.retry}
        onRemove={uploads.remove}
      />
      {picking ? (
        <LibraryPicker classNumber={classNumber} links={links} onPick={onAdd} />
      ) : (
        <Button tone="quiet" className={styles.pick} icon={<Icon name="search" />} onClick={() => setPicking(true)}>
          {strings.pick}
        </Button>
      )}
      <div className={styles.buttons}>
        {/* Closing would stop what is on its way. */}
        <Button disabled={uploads.tasks.some(({ state }) => state === 'working')} onClick={onClose}>
          {strings.done}
        </Button>
      </div>
    </div>
  );
}
