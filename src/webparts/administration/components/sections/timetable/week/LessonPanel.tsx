import * as React from 'react';
import { periodsOf } from '../../../../../../domain/bellSchedule';
import { dayOfWeekIndex } from '../../../../../../domain/days';
import { removeRow, valueOf } from '../../../../../../domain/register/changes';
import type { Register } from '../../../../../../domain/register/types';
import { clashesOf } from '../../../../../../domain/timetableClashes';
import type { School, SchoolClass, Weekday } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { ClassPicker } from '../../../../../../ui/classPicker/ClassPicker';
import { formatMinutes, formatWeekday } from '../../../../../../ui/dates/formatDates';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../../ui/root/language';
import { EditPanel } from '../../classes/editing/EditPanel';
import { useEditForm } from '../../classes/editing/useEditForm';
import type { Edits } from '../../classes/editing/useEdits';
import { ClashNotice } from '../fields/ClashNotice';
import { RoomField } from '../fields/RoomField';
import { SelectField } from '../fields/SelectField';
import { TeacherSelect } from '../fields/TeacherSelect';
import { useTimetableStrings } from '../loc/strings';
import { activeSlots, roomsOf, type Teacher } from '../owner/owner';
import styles from '../Timetable.module.scss';
import { formOf, isThere, lessonChanges, type LessonForm, type WeeklyLesson } from './lessons';

/** A lesson to edit, or a new one with what is known of it. */
export type LessonTask = { lesson: WeeklyLesson } | { start: LessonForm; copied: boolean };

interface LessonPanelProps {
  task: LessonTask;
  register: Register;
  school: School;
  classes: readonly SchoolClass[];
  teachers: readonly Teacher[];
  latest: () => Register;
  edits: Edits;
  onDone: (saved: boolean) => void;
  /** Opens a new lesson that says the same. */
  onCopy: (form: LessonForm) => void;
  /** Opens a new lesson at the same moment: another group's, or the other week's. */
  onBeside: (form: LessonForm) => void;
}

type Problem = 'period' | 'classes' | 'subject' | 'teacher' | 'isThere';

const EMPTY: LessonForm = {
  classNumbers: [],
  group: '',
  teacherNumber: 0,
  subjectCode: '',
  room: '',
  weekday: 1,
  periodId: '',
  parity: ''
};

/** The fields of a weekly lesson, with what stands in its way before it is saved. */
export function LessonPanel(props: LessonPanelProps): React.ReactElement {
  const { task, register, school, classes, teachers, latest, edits, onDone, onCopy, onBeside } = props;
  const strings = useTimetableStrings();
  const words = strings.lesson;
  const language = useLanguage();
  const [refused, setRefused] = React.useState(false);
  const rows = 'lesson' in task ? task.lesson.rows : [];
  const start = 'lesson' in task ? EMPTY : task.start;
  const ids = new Set(rows.map(({ id }) => id));
  const classTitle = (number: number): string => classes.find((each) => each.number === number)?.title ?? `${number}`;

  const namesFor = (form: LessonForm): { subject: string; teacherName: string } => ({
    subject:
      register.subjects.find(({ code }) => code === form.subjectCode)?.title ??
      register.slots.find(({ subjectCode }) => subjectCode === form.subjectCode)?.subject ??
      form.subjectCode,
    teacherName: teachers.find(({ number }) => number === form.teacherNumber)?.name ?? ''
  });
  const editing = useEditForm<Register['slots'], LessonForm>(
    {
      base: rows,
      formOf: (stored) => formOf(stored, start),
      isNone: (stored) => stored.length === 0,
      // With the rows that a save which failed halfway has added.
      latest: (form) => latest().slots.filter((slot) => ids.has(slot.id) || isThere(form, [slot])),
      changes: (form, stored) => lessonChanges(form, stored, namesFor(form))
    },
    edits
  );
  const { form, edit, base } = editing;
  const own = new Set(base.map(({ id }) => id));
  const others = activeSlots(register).filter(({ id }) => !own.has(id));
  const periods = periodsOf(school, form.weekday);
  const problem = problemOf(
    form,
    periods.some(({ id }) => id === form.periodId),
    isThere(form, others)
  );
  const shown = (kind: Problem): string | undefined => (refused && problem === kind ? words.problems[kind] : undefined);
  const clashes = problem === undefined || problem === 'teacher' ? clashesOf(form, others) : [];

  const subjects = [...register.subjects].sort((a, b) => a.title.localeCompare(b.title, 'fr'));
  const groups = register.groups.filter(({ classNumber }) => form.classNumbers.includes(classNumber));
  const groupOptions = [...new Map(groups.map(({ code, title }) => [code, title]))].map(([code, title]) => ({
    key: code,
    label: title === code ? code : `${title} (${code})`
  }));
  const weekdayName = (weekday: Weekday): string => formatWeekday(dayOfWeekIndex(0, weekday), language, 'long');
  const moment = [weekdayName(form.weekday), form.periodId].filter(Boolean).join('\u00a0');
  const said = `${namesFor(form).subject}, ${moment}`;

  const remove = async (): Promise<void> => {
    if (edits.busy) return;
    const changes = base.map((row) => removeRow('slot', row, valueOf(row)));
    if (await editing.remove(changes, words.removed(said))) onDone(true);
  };
  const title = 'lesson' in task ? words.edit : task.copied ? words.copyTitle : words.add;
  return (
    <EditPanel
      title={title}
      subtitle={'lesson' in task ? `${rows[0].subject}, ${weekdayName(rows[0].weekday)} ${rows[0].periodId}` : undefined}
      words={strings.editing}
      edits={edits}
      editing={editing}
      check={() => {
        setRefused(true);
        return problem === undefined;
      }}
      said={editing.isNew ? words.added(said) : words.saved(said)}
      texts={(fields) => [
        [words.weekday, weekdayName(fields.weekday)],
        [words.period, fields.periodId],
        [words.parity, words.parities[fields.parity]],
        [words.classes, fields.classNumbers.map(classTitle).join(', ')],
        [words.group, fields.group],
        [words.subject, namesFor(fields).subject],
        [words.teacher, namesFor(fields).teacherName],
        [strings.fields.room, fields.room]
      ]}
      onDone={onDone}
      actions={
        !editing.isNew && (
          <>
            <Button icon={<Icon name="versions" />} aria-disabled={edits.busy} onClick={() => !edits.busy && onCopy(form)}>
              {words.copy}
            </Button>
            <Button icon={<Icon name="add" />} aria-disabled={edits.busy} onClick={() => !edits.busy && onBeside(besideOf(form))}>
              {words.beside}
            </Button>
            <Button tone="danger" icon={<Icon name="bin" />} aria-disabled={edits.busy} onClick={() => void remove()}>
              {words.remove}
            </Button>
          </>
        )
      }
    >
      <div className={styles.fields}>
        <SelectField
          label={words.weekday}
          options={([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ key: `${weekday}`, label: weekdayName(weekday) }))}
          value={`${form.weekday}`}
          onChange={(key) => edit({ weekday: Number(key) as Weekday })}
        />
        <SelectField
          label={words.period}
          options={periods.map(({ id, start: from, end }) => ({
            key: id,
            label: `${id} (${formatMinutes(from, language)}\u00a0–\u00a0${formatMinutes(end, language)})`
          }))}
          value={form.periodId}
          none={words.choosePeriod}
          problem={shown('period') ?? shown('isThere')}
          onChange={(periodId) => edit({ periodId })}
        />
        {(school.weekAAnchor !== undefined || form.parity !== '') && (
          <SelectField
            label={words.parity}
            options={(['', 'A', 'B'] as const).map((parity) => ({ key: parity || 'all', label: words.parities[parity] }))}
            value={form.parity || 'all'}
            onChange={(key) => edit({ parity: key === 'A' || key === 'B' ? key : '' })}
          />
        )}
      </div>
      <ClashNotice clashes={clashes} classTitle={classTitle} />
      <ClassPicker
        label={words.classes}
        hint={words.classesHint}
        classes={classes}
        selected={form.classNumbers}
        problem={shown('classes')}
        onChange={(classNumbers) => edit({ classNumbers })}
      />
      <div className={styles.fields}>
        <SelectField
          label={words.subject}
          options={subjects.map(({ code, title: name }) => ({ key: code, label: name }))}
          value={form.subjectCode}
          none={words.chooseSubject}
          hint={subjects.length === 0 ? words.noSubject : undefined}
          problem={shown('subject')}
          onChange={(subjectCode) => edit({ subjectCode })}
        />
        <TeacherSelect
          label={words.teacher}
          teachers={teachers}
          value={form.teacherNumber || undefined}
          hint={teachers.length === 0 ? words.noTeacher : undefined}
          problem={shown('teacher')}
          onChange={(teacherNumber) => edit({ teacherNumber: teacherNumber ?? 0 })}
        />
        <SelectField
          label={words.group}
          options={groupOptions}
          value={form.group}
          none={words.wholeClass}
          mayBeNone
          hint={words.groupHint}
          onChange={(group) => edit({ group })}
        />
        <RoomField rooms={roomsOf(register)} value={form.room} onChange={(room) => edit({ room })} />
      </div>
    </EditPanel>
  );
}

/** Of the same class or teacher, since one is looked at; everything else is another lesson's. */
function besideOf({ classNumbers, weekday, periodId, teacherNumber }: LessonForm): LessonForm {
  return { ...EMPTY, classNumbers, weekday, periodId, teacherNumber };
}

function problemOf(form: LessonForm, rings: boolean, there: boolean): Problem | undefined {
  if (!rings) return 'period';
  if (form.classNumbers.length === 0) return 'classes';
  if (form.subjectCode === '') return 'subject';
  if (form.teacherNumber === 0) return 'teacher';
  return there ? 'isThere' : undefined;
}
