import * as React from 'react';
import { addDays, dayInZone } from '../../../../domain/days';
import type { School, SchoolClass, TimetableSlot } from '../../../../domain/types';
import type { Note } from '../../../../lists/repositories/diary/types';
import type { DiaryRepository } from '../../../../lists/repositories/types';
import { Button } from '../../../../ui/button/Button';
import { formatDayOfMonth, formatTime } from '../../../../ui/dates/formatDates';
import { Notice } from '../../../../ui/feedback/Notice';
import { useLanguage } from '../../../../ui/root/language';
import { PanelBody } from '../../../../ui/sidePanel/SidePanel';
import { useMomentWords } from '../appearance/useMomentWords';
import { useDiaryStrings } from '../loc/strings';
import { nextLessonDays, type WeekLesson } from '../teacher/weekLessons';
import { AppearsNotice } from './AppearsNotice';
import { homeworkContent, sameHomework } from './form';
import { HomeworkFields } from './HomeworkFields';
import { LazySet } from './lazyParts';
import styles from './LessonEditor.module.scss';
import { useEditorStrings } from './loc/strings';
import { LessonConflict } from './LessonConflict';
import { MoreActions } from './MoreActions';
import { NoteField } from './note/NoteField';
import { OtherHomework } from './OtherHomework';
import { OtherVersions } from './OtherVersions';
import { PublishBar } from './PublishBar';
import { SessionFields } from './SessionFields';
import { useLessonEditor } from './useLessonEditor';
import { WrittenBy } from './WrittenBy';

export interface LessonEditorProps {
  lesson: WeekLesson;
  stored: Awaited<ReturnType<DiaryRepository['lesson']>>;
  slots: readonly TimetableSlot[];
  school: School;
  classes: readonly SchoolClass[];
  /** Whose private notes are shown, whoever's lesson it is. */
  teacherNumber: number;
  note?: Note;
  /** Told whenever it changes whether the fields hold something that is not saved. */
  onUnsaved: (unsaved: boolean) => void;
  onPublished: (message: string) => void;
  /** Told when a save failed once the editor was closed; `kept` is false when this device does not hold the text either. */
  onFailedLate: (kept: boolean) => void;
}

const SUGGESTED_DAYS = 3;
const INVALID = '[aria-invalid="true"], [data-ent-invalid="true"] [role="textbox"]';

/** The fields of one lesson: its session and one piece of work at a time. */
export function LessonEditor(props: LessonEditorProps): React.ReactElement {
  const { lesson, stored, slots, school, classes, teacherNumber, note, onUnsaved, onPublished, onFailedLate } = props;
  const strings = useDiaryStrings();
  const own = useEditorStrings();
  const language = useLanguage();
  const momentWords = useMomentWords();
  const suggestions = React.useMemo(() => nextLessonDays(slots, lesson, school, SUGGESTED_DAYS), [slots, lesson, school]);
  const [given, setGiven] = React.useState(() => stored.homework.filter((work) => work.status === 'published'));
  const editor = useLessonEditor({
    lesson,
    opened: { session: stored.session?.session, draft: stored.draft, given },
    proposedDueDay: suggestions[0] ?? addDays(lesson.day, 7),
    school,
    onPublished: (at, visibleFrom) => {
      const time = formatTime(at, language, school.timeZone);
      onPublished(visibleFrom ? strings.publishedFor(time, momentWords(visibleFrom)) : strings.published(time));
    },
    onFailedLate
  });
  const { form, base, problem, refusals, edit, submit, busy, changed } = editor;
  // Files on their way: what is published before they arrive would not point to them.
  const [sending, setSending] = React.useState(0);
  const open = React.useRef(true);
  React.useEffect(
    () => () => {
      open.current = false;
    },
    []
  );
  const noteSending = React.useCallback((change: 1 | -1) => {
    if (open.current) setSending((count) => count + change);
  }, []);
  const sessionTitle = React.useRef<HTMLInputElement>(null);
  const homeworkTitle = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (refusals > 0) sessionTitle.current?.closest('dialog')?.querySelector<HTMLElement>(INVALID)?.focus();
  }, [refusals]);
  React.useEffect(() => onUnsaved(changed), [onUnsaved, changed]);
  const others = given.filter((work) => work.id !== base.homework?.id);

  const publishByKeys = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // A dialog opened from here has keys of its own.
    if (!(event.target instanceof Element) || event.target.closest('dialog') !== sessionTitle.current?.closest('dialog')) return;
    event.preventDefault();
    event.stopPropagation();
    if (!busy && sending === 0) submit('publish');
  };
  return (
    <div className={styles.keys} onKeyDownCapture={publishByKeys}>
      <PanelBody footer={<PublishBar editor={editor} sending={sending} timeZone={school.timeZone} onDiscard={discard} />}>
        {editor.restoredFrom && (
          <Notice live actions={<Button onClick={editor.dropRestored}>{strings.restoredDrop}</Button>}>
            {strings.restored(
              formatDayOfMonth(dayInZone(editor.restoredFrom.getTime(), school.timeZone), language),
              formatTime(editor.restoredFrom, language, school.timeZone)
            )}
          </Notice>
        )}
        <WrittenBy base={base} timeZone={school.timeZone} />
        <OtherVersions versions={stored.session?.otherVersions ?? []} timeZone={school.timeZone} />
        <SessionFields
          form={form}
          classNumber={lesson.classNumber}
          problem={problem}
          titleRef={sessionTitle}
          onEdit={edit}
          onSending={noteSending}
        />
        <HomeworkFields
          lesson={lesson}
          school={school}
          homework={form.homework}
          known={base.homework}
          suggestions={suggestions}
          earliest={addDays(lesson.day, 1)}
          problem={problem}
          titleRef={homeworkTitle}
          onEdit={(change) => edit({ homework: { ...form.homework, ...change } })}
          onSending={noteSending}
          onRemove={base.homework && (() => removeAndForget(base.homework))}
        />
        {base.homework?.set && (
          <LazySet
            key={base.homework.set.token}
            set={base.homework.set}
            content={form.homework}
            changed={!sameHomework(form.homework, homeworkContent(base.homework))}
            classes={classes}
            onChanged={(rows) =>
              rows.filter((row) => row.id === base.homework?.id && row.status === 'published').forEach(editor.adoptHomework)
            }
            onRemoved={() => onPublished(own.classes.removedAll)}
          />
        )}
        <OtherHomework
          others={others}
          mayChoose={!changed && !busy}
          mayAdd={base.homework !== undefined}
          onChoose={editor.chooseHomework}
          onRemove={removeAndForget}
        />
        <AppearsNotice form={form} base={base} school={school} onEdit={edit} />
        <NoteField lesson={lesson} teacherNumber={teacherNumber} known={note} timeZone={school.timeZone} />
        <MoreActions lesson={lesson} editor={editor} slots={slots} school={school} classes={classes} onDone={onPublished} />
        <LessonConflict editor={editor} timeZone={school.timeZone} />
      </PanelBody>
    </div>
  );

  async function removeAndForget(work: (typeof given)[number] | undefined): Promise<void> {
    if (!work) return;
    await editor.removeHomework(work);
    setGiven((last) => last.filter((each) => each.id !== work.id));
    // What had the focus is gone.
    homeworkTitle.current?.focus();
  }

  async function discard(): Promise<boolean> {
    const done = await editor.discardDraft();
    if (done) sessionTitle.current?.focus();
    return done;
  }
}
