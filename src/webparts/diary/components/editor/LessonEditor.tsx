import * as React from 'react';
import { addDays, dayInZone } from '../../../../domain/days';
import type { School, TimetableSlot } from '../../../../domain/types';
import type { DiaryRepository } from '../../../../lists/repositories/types';
import { Button } from '../../../../ui/button/Button';
import { formatDayOfMonth, formatTime } from '../../../../ui/dates/formatDates';
import { Notice } from '../../../../ui/feedback/Notice';
import { Field, inputClass, labelClass, problemId } from '../../../../ui/form/Field';
import { useId } from '../../../../ui/useId';
import { RichText } from '../../../../ui/richText/RichText';
import { useLanguage } from '../../../../ui/root/language';
import { PanelBody } from '../../../../ui/sidePanel/SidePanel';
import { useDiaryStrings } from '../loc/strings';
import { nextLessonDays, type WeekLesson } from '../teacher/weekLessons';
import { ConfirmAction } from './ConfirmAction';
import { isTooLong, LONGEST_TITLE } from './form';
import { HomeworkFields } from './HomeworkFields';
import styles from './LessonEditor.module.scss';
import { LessonConflict } from './LessonConflict';
import { OtherHomework } from './OtherHomework';
import { OtherVersions } from './OtherVersions';
import { SaveStatus } from './SaveStatus';
import { useLessonEditor } from './useLessonEditor';

interface LessonEditorProps {
  lesson: WeekLesson;
  stored: Awaited<ReturnType<DiaryRepository['lesson']>>;
  slots: readonly TimetableSlot[];
  school: School;
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
  const { lesson, stored, slots, school, onUnsaved, onPublished, onFailedLate } = props;
  const strings = useDiaryStrings();
  const language = useLanguage();
  const id = useId('session');
  const suggestions = React.useMemo(() => nextLessonDays(slots, lesson, school, SUGGESTED_DAYS), [slots, lesson, school]);
  const [given, setGiven] = React.useState(() => stored.homework.filter((work) => work.status === 'published'));
  const editor = useLessonEditor({
    lesson,
    opened: { session: stored.session?.session, draft: stored.draft, given },
    proposedDueDay: suggestions[0] ?? addDays(lesson.day, 7),
    onPublished: (at) => onPublished(strings.published(formatTime(at, language, school.timeZone))),
    onFailedLate
  });
  const { form, base, problem, refusals, edit, submit, busy, changed } = editor;
  const sessionTitle = React.useRef<HTMLInputElement>(null);
  const homeworkTitle = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (refusals > 0) sessionTitle.current?.closest('dialog')?.querySelector<HTMLElement>(INVALID)?.focus();
  }, [refusals]);
  React.useEffect(() => onUnsaved(changed), [onUnsaved, changed]);
  const others = given.filter((work) => work.id !== base.homework?.id);

  const footer = (
    <>
      <SaveStatus editor={editor} timeZone={school.timeZone} />
      <div className={styles.buttons}>
        <Button tone="primary" disabled={busy} onClick={() => submit('publish')}>
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
            onConfirm={discard}
          />
        )}
      </div>
    </>
  );
  return (
    <PanelBody footer={footer}>
      {editor.restoredFrom && (
        <Notice live actions={<Button onClick={editor.dropRestored}>{strings.restoredDrop}</Button>}>
          {strings.restored(
            formatDayOfMonth(dayInZone(editor.restoredFrom.getTime(), school.timeZone), language),
            formatTime(editor.restoredFrom, language, school.timeZone)
          )}
        </Notice>
      )}
      <OtherVersions versions={stored.session?.otherVersions ?? []} timeZone={school.timeZone} />
      <Field id={`${id}-title`} label={strings.sessionTitle} problem={problem === 'nothing' ? strings.problems.nothing : undefined}>
        <input
          ref={sessionTitle}
          id={`${id}-title`}
          className={inputClass}
          value={form.title}
          maxLength={LONGEST_TITLE}
          autoComplete="off"
          // What the person came to write.
          autoFocus
          aria-invalid={problem === 'nothing'}
          aria-describedby={problemId(`${id}-title`)}
          onChange={(event) => edit({ title: event.target.value })}
        />
      </Field>
      <div className={styles.block} data-ent-invalid={problem === 'tooLong' && isTooLong(form.body)}>
        <span id={`${id}-body`} className={labelClass}>
          {strings.sessionBody}
        </span>
        <RichText labelledBy={`${id}-body`} value={form.body} onChange={(body) => edit({ body })} />
      </div>
      <HomeworkFields
        homework={form.homework}
        suggestions={suggestions}
        earliest={addDays(lesson.day, 1)}
        problem={problem}
        titleRef={homeworkTitle}
        onEdit={(change) => edit({ homework: { ...form.homework, ...change } })}
        onRemove={base.homework && (() => removeAndForget(base.homework))}
      />
      <OtherHomework
        others={others}
        mayChoose={!changed && !busy}
        mayAdd={base.homework !== undefined}
        onChoose={editor.chooseHomework}
        onRemove={removeAndForget}
      />
      <LessonConflict editor={editor} timeZone={school.timeZone} />
    </PanelBody>
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
