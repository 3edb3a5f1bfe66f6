import * as React from 'react';
import type { Note } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { formatTime } from '../../../../../ui/dates/formatDates';
import { hintId, inputClass, labelClass } from '../../../../../ui/form/Field';
import { Icon } from '../../../../../ui/icons/Icon';
import { useUiStrings } from '../../../../../ui/loc/strings';
import { useLanguage } from '../../../../../ui/root/language';
import { useId } from '../../../../../ui/useId';
import type { WeekLesson } from '../../teacher/weekLessons';
import editorStyles from '../LessonEditor.module.scss';
import { useEditorStrings } from '../loc/strings';
import styles from './Note.module.scss';
import { useNote, type NoteEditor } from './useNote';

interface NoteFieldProps {
  lesson: WeekLesson;
  teacherNumber: number;
  known?: Note;
  timeZone: string;
}

/** What a teacher writes for themselves. It stores itself: publishing has nothing to do with it. */
export function NoteField({ lesson, teacherNumber, known, timeZone }: NoteFieldProps): React.ReactElement {
  const { note: strings } = useEditorStrings();
  const id = useId('note');
  const note = useNote(lesson, teacherNumber, known);
  const [asked, setAsked] = React.useState(false);
  if (!asked && note.text === '' && !note.changed) {
    return (
      <Button tone="quiet" className={editorStyles.inline} icon={<Icon name="lock" />} onClick={() => setAsked(true)}>
        {strings.add}
      </Button>
    );
  }
  return (
    <section className={styles.note}>
      <label htmlFor={id} className={labelClass}>
        <Icon name="lock" /> {strings.title}
      </label>
      <p id={hintId(id)} className={editorStyles.by}>
        {strings.hint}
      </p>
      <textarea
        id={id}
        className={`${inputClass} ${styles.text}`}
        rows={4}
        value={note.text}
        autoFocus={asked}
        aria-describedby={hintId(id)}
        onChange={(event) => note.edit(event.target.value)}
        onBlur={note.save}
      />
      <div role="status" className={styles.status} data-ent-note={note.state.kind}>
        <NoteStatus note={note} timeZone={timeZone} />
      </div>
    </section>
  );
}

function NoteStatus({ note, timeZone }: { note: NoteEditor; timeZone: string }): React.ReactElement | null {
  const { note: strings } = useEditorStrings();
  const { retry } = useUiStrings();
  const language = useLanguage();
  if (note.state.kind === 'failed') {
    return (
      <>
        <span className={editorStyles.problemLine}>{strings.failed}</span> <Button onClick={note.save}>{retry}</Button>
      </>
    );
  }
  if (note.state.kind === 'tooLong') return <span className={editorStyles.problemLine}>{strings.tooLong}</span>;
  const words = [
    note.merged && strings.merged,
    note.restored && note.changed && strings.restored,
    note.state.kind === 'saving' && strings.saving,
    note.state.kind === 'saved' && !note.changed && strings.saved(formatTime(note.state.at, language, timeZone)),
    note.state.kind !== 'saving' && note.changed && strings.unsaved
  ].filter(Boolean);
  return words.length > 0 ? <>{words.join(' ')}</> : null;
}
