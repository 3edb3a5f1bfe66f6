import * as React from 'react';
import { Button } from '../../button/Button';
import { ConfirmDialog } from '../../confirm/ConfirmDialog';
import { ConflictDialog } from '../../conflict/ConflictDialog';
import { PanelBody, SidePanel } from '../../sidePanel/SidePanel';
import styles from '../Gallery.module.scss';
import { useGalleryStrings } from '../loc/strings';
import { Group, Specimen } from '../Specimen';

type Open = 'confirm' | 'danger' | 'typed' | 'conflict' | 'panel';

export function DialogsGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  const [open, setOpen] = React.useState<Open>();
  const close = (): void => setOpen(undefined);
  const ways: [Open, string][] = [
    ['confirm', strings.openConfirm],
    ['danger', strings.openDanger],
    ['typed', strings.openTyped],
    ['conflict', strings.openConflict],
    ['panel', strings.openPanel]
  ];
  const asked = { onConfirm: close, onCancel: close };
  const danger = { danger: true, title: strings.dangerTitle, consequences: strings.dangerWhat, confirmLabel: strings.archive };
  return (
    <Group name="dialogs">
      <Specimen state="usual" wide>
        <div className={styles.row}>
          {ways.map(([way, label]) => (
            <Button key={way} data-gallery-open={way} onClick={() => setOpen(way)}>
              {label}
            </Button>
          ))}
        </div>
      </Specimen>
      {open === 'confirm' && (
        <ConfirmDialog {...asked} title={strings.confirmTitle} consequences={strings.confirmWhat} confirmLabel={strings.move} />
      )}
      {open === 'danger' && <ConfirmDialog {...asked} {...danger} />}
      {open === 'typed' && <ConfirmDialog {...asked} {...danger} typedWord={strings.typedWord} />}
      {open === 'conflict' && (
        <ConflictDialog
          parts={[
            { label: strings.name, mine: <p>{strings.long}</p> },
            { label: strings.conflictLabel, mine: <p>{strings.mine}</p>, theirs: <p>{strings.theirs}</p> }
          ]}
          savedBy={strings.savedBy}
          mineAsText={strings.mine}
          onKeepMine={close}
          onTakeTheirs={close}
          onLater={close}
        />
      )}
      {open === 'panel' && (
        <SidePanel title={strings.panelTitle} subtitle={strings.panelSubtitle} onClose={close}>
          <PanelBody
            footer={
              <Button tone="primary" onClick={close}>
                {strings.save}
              </Button>
            }
          >
            <p>{strings.panelText}</p>
          </PanelBody>
        </SidePanel>
      )}
    </Group>
  );
}
