import * as React from 'react';
import { Button } from '../../../../ui/button/Button';
import { useDiaryStrings } from '../loc/strings';
import { ConfirmAction } from './ConfirmAction';
import styles from './LessonEditor.module.scss';
import { useEditorStrings } from './loc/strings';
import { SaveStatus } from './SaveStatus';
import type { LessonEditorState } from './useLessonEditor';

interface PublishBarProps {
  editor: LessonEditorState;
  /** Files on their way. */
  sending: number;
  timeZone: string;
  onDiscard: () => Promise<boolean>;
}

/** How far it is saved, and what can be done with it: always in view. */
export function PublishBar({ editor, sending, timeZone, onDiscard }: PublishBarProps): React.ReactElement {
  const strings = useDiaryStrings();
  const { publishKeys, links } = useEditorStrings();
  const { base, busy, submit } = editor;
  return (
    <>
      {sending > 0 && (
        <p role="status" className={styles.status}>
          {links.sending(sending)}
        </p>
      )}
      <SaveStatus editor={editor} timeZone={timeZone} />
      <div className={styles.buttons}>
        <Button
          tone="primary"
          disabled={busy || sending > 0}
          title={publishKeys}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={() => submit('publish')}
        >
          {base.session ? strings.publishChanges : strings.publish}
        </Button>
        <Button disabled={busy} onClick={() => submit('draft')}>
          {strings.saveDraft}
        </Button>
        {base.draft && (
          <ConfirmAction
            label={strings.discardDraft}
            question={strings.discardDraftSure}
            yes={strings.discardDraftYes}
            done={strings.discardedDraft}
            disabled={busy}
            onConfirm={onDiscard}
          />
        )}
      </div>
    </>
  );
}
