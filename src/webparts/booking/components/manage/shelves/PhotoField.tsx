import * as React from 'react';
import { Button } from '../../../../../ui/button/Button';
import { FileDrop } from '../../../../../ui/fileDrop/FileDrop';
import styles from '../Manage.module.scss';
import { useManageStrings } from '../loc/strings';

const MOST_BYTES = 5 * 1024 * 1024;

interface PhotoFieldProps {
  /** Address of the picture that is stored and stays; empty for none. */
  stored: string;
  /** One that is sent with the next saving. */
  file: File | undefined;
  onFile: (file: File | undefined) => void;
  /** Takes the stored one away. */
  onRemove: () => void;
}

/** The picture of a resource. */
export function PhotoField({ stored, file, onFile, onRemove }: PhotoFieldProps): React.ReactElement {
  const strings = useManageStrings();
  return (
    <>
      {stored !== '' && !file && (
        <div className={styles.photo}>
          <img src={stored} alt={strings.photoNow} />
          <Button tone="quiet" onClick={onRemove}>
            {strings.photoRemove}
          </Button>
        </div>
      )}
      <FileDrop
        label={strings.photo}
        hint={strings.photoHint}
        accept={['.jpg', '.jpeg', '.png', '.webp']}
        maxBytes={MOST_BYTES}
        atRoot
        files={file ? [{ key: 'photo', name: file.name, size: file.size, state: 'done', note: strings.photoWaits }] : []}
        onFiles={([chosen]) => onFile(chosen)}
        onRemove={() => onFile(undefined)}
      />
    </>
  );
}
