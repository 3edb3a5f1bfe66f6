import * as React from 'react';
import { Button } from '../../../../ui/button/Button';
import { formatTime } from '../../../../ui/dates/formatDates';
import { errorKind } from '../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../ui/feedback/Notice';
import { Icon } from '../../../../ui/icons/Icon';
import { useUiStrings } from '../../../../ui/loc/strings';
import { useLanguage } from '../../../../ui/root/language';
import { useDiaryStrings } from '../loc/strings';
import styles from './LessonEditor.module.scss';
import type { LessonEditorState } from './useLessonEditor';

/** One line on how far the text is saved. It speaks inside the panel: what is behind a modal is not read out. */
export function SaveStatus({ editor, timeZone }: { editor: LessonEditorState; timeZone: string }): React.ReactElement {
  const strings = useDiaryStrings();
  const language = useLanguage();
  const { save, changed, problem, deviceRefused } = editor;

  if (save.kind === 'failed') return <SaveFailure error={save.error} onRetry={editor.retry} />;
  let line: React.ReactNode;
  if (save.kind === 'saving') line = strings.saving;
  else if (save.kind === 'checking') line = strings.checking;
  else if (problem) line = <span className={styles.problemLine}>{strings.problems[problem]}</span>;
  else if (deviceRefused) line = strings.deviceRefused;
  else if (changed) line = strings.unsaved;
  else if (save.kind === 'saved') {
    const time = formatTime(save.at, language, timeZone);
    line = (
      <span className={styles.saved}>
        <Icon name="check" /> {save.action === 'draft' ? strings.draftSaved(time) : strings.published(time)}
      </span>
    );
  }
  return (
    <div role="status" className={styles.status} data-ent-save={save.kind}>
      {line}
    </div>
  );
}

function SaveFailure({ error, onRetry }: { error: unknown; onRetry: () => void }): React.ReactElement {
  const strings = useDiaryStrings();
  const ui = useUiStrings();
  const kind = errorKind(error);
  const own = strings.saveErrors[kind];
  const action =
    kind === 'sessionExpired' ? (
      <Button onClick={() => window.location.reload()}>{ui.reload}</Button>
    ) : (
      <Button onClick={onRetry}>{kind === 'unknownOutcome' ? strings.checkAgain : ui.retry}</Button>
    );
  return (
    <div className={styles.failed} role="alert" data-ent-error={kind}>
      <Notice tone="warning" actions={action}>
        {own ?? ui.errors[kind]} {!own && strings.keptOnDevice}
      </Notice>
    </div>
  );
}
