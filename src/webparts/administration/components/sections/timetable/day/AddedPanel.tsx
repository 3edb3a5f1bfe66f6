import * as React from 'react';
import { periodsOf } from '../../../../../../domain/bellSchedule';
import type { DayLesson } from '../../../../../../domain/calendar/dayChanges';
import type { DayChange } from '../../../../../../domain/calendar/types';
import { weekdayOf } from '../../../../../../domain/days';
import type { Register, Stored } from '../../../../../../domain/register/types';
import { clashesOf } from '../../../../../../domain/timetableClashes';
import type { Day, School, SchoolClass } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { ClassPicker } from '../../../../../../ui/classPicker/ClassPicker';
import { formatMinutes } from '../../../../../../ui/dates/formatDates';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../../ui/root/language';
import { EditPanel } from '../../classes/editing/EditPanel';
import { useEditForm } from '../../classes/editing/useEditForm';
import type { Edits } from '../../classes/editing/useEdits';
import { ClashNotice } from '../fields/ClashNotice';
import { NoteField } from '../fields/NoteField';
import { RoomField } from '../fields/RoomField';
import { SelectField } from '../fields/SelectField';
import { TeacherSelect } from '../fields/TeacherSelect';
import { useTimetableStrings } from '../loc/strings';
import { roomsOf, type Owner, type Teacher } from '../owner/owner';
import styles from '../Timetable.module.scss';
import { addedFormOf, addedRows, withoutChanges, type AddedForm } from './changeRows';
import type { DayRow } from './dayLessons';

interface AddedPanelProps {
  /** Undefined to add one. */
  row: DayRow | undefined;
  day: Day;
  /** « jeudi 26 novembre ». */
  dayName: string;
  owner: Owner;
  register: Register;
  school: School;
  classes: readonly SchoolClass[];
  teachers: readonly Teacher[];
  /** What else takes place that day. */
  lessons: readonly DayLesson[];
  latest: (row: DayRow) => Stored<DayChange>[];
  edits: Edits;
  onDone: (saved: boolean) => void;
}

type Problem = 'period' | 'classes' | 'subject' | 'teacher' | 'isThere';

/** The fields of a lesson that takes place on one day only. */
export function AddedPanel(props: AddedPanelProps): React.ReactElement {
  const { row, day, dayName, owner, register, school, classes, teachers, lessons, latest, edits, onDone } = props;
  const strings = useTimetableStrings();
  const words = strings.added;
  const fields = strings.lesson;
  const language = useLanguage();
  const [refused, setRefused] = React.useState(false);
  const periods = periodsOf(school, weekdayOf(day));
  const classTitle = (number: number): string => classes.find((each) => each.number === number)?.title ?? `${number}`;
  const namesFor = (form: AddedForm): { subject: string; teacherName: string } => ({
    subject: register.subjects.find(({ code }) => code === form.subjectCode)?.title ?? row?.lessons[0].slot.subject ?? form.subjectCode,
    teacherName: teachers.find(({ number }) => number === form.teacherNumber)?.name ?? ''
  });
  const none: AddedForm = {
    classNumbers: owner.kind === 'class' ? [owner.number] : [],
    teacherNumber: owner.kind === 'teacher' ? owner.number : 0,
    group: '',
    subjectCode: '',
    periodId: '',
    room: '',
    note: ''
  };
  const editing = useEditForm<Stored<DayChange>[], AddedForm>(
    {
      base: row?.changes ?? [],
      formOf: (rows) => addedFormOf(rows, none),
      isNone: (rows) => rows.length === 0,
      latest: () => (row ? latest(row) : []),
      changes: (form, rows) => addedRows(form, rows, day, namesFor(form))
    },
    edits
  );
  const { form, edit, base } = editing;
  const others = lessons
    .filter((lesson) => lesson.state !== 'cancelled' && !row?.lessons.includes(lesson))
    .map(({ slot }) => ({ ...slot, parity: '' as const }));
  const isThere = others.some(
    (slot) =>
      form.classNumbers.includes(slot.classNumber) &&
      slot.periodId === form.periodId &&
      slot.teacherNumber === form.teacherNumber &&
      slot.subjectCode === form.subjectCode &&
      slot.group === form.group
  );
  const problem: Problem | undefined = !periods.some(({ id }) => id === form.periodId)
    ? 'period'
    : form.classNumbers.length === 0
      ? 'classes'
      : form.subjectCode === ''
        ? 'subject'
        : form.teacherNumber === 0
          ? 'teacher'
          : isThere
            ? 'isThere'
            : undefined;
  const shown = (kind: Problem): string | undefined => (refused && problem === kind ? fields.problems[kind] : undefined);
  const clashes = form.periodId ? clashesOf({ ...form, weekday: weekdayOf(day), parity: '' }, others) : [];
  const groups = register.groups.filter(({ classNumber }) => form.classNumbers.includes(classNumber));
  const said = `${namesFor(form).subject}, ${dayName}\u00a0${form.periodId}`;
  const remove = async (): Promise<void> => {
    if (edits.busy) return;
    if (await editing.remove(withoutChanges(base), words.removed(said))) onDone(true);
  };

  return (
    <EditPanel
      title={row ? words.edit : words.title}
      subtitle={dayName}
      words={strings.editing}
      edits={edits}
      editing={editing}
      check={() => {
        setRefused(true);
        return problem === undefined;
      }}
      said={words.saved(said)}
      texts={(value) => [
        [fields.period, value.periodId],
        [fields.classes, value.classNumbers.map(classTitle).join(', ')],
        [fields.subject, namesFor(value).subject],
        [fields.teacher, namesFor(value).teacherName],
        [fields.group, value.group],
        [strings.fields.room, value.room],
        [strings.fields.note, value.note]
      ]}
      onDone={onDone}
      actions={
        base.length > 0 && (
          <Button tone="danger" icon={<Icon name="bin" />} aria-disabled={edits.busy} onClick={() => void remove()}>
            {words.remove}
          </Button>
        )
      }
    >
      <SelectField
        label={fields.period}
        options={periods.map(({ id, start, end }) => ({
          key: id,
          label: `${id} (${formatMinutes(start, language)}\u00a0–\u00a0${formatMinutes(end, language)})`
        }))}
        value={form.periodId}
        none={fields.choosePeriod}
        problem={shown('period') ?? shown('isThere')}
        onChange={(periodId) => edit({ periodId })}
      />
      <ClashNotice clashes={clashes} classTitle={classTitle} />
      <ClassPicker
        label={fields.classes}
        classes={classes}
        selected={form.classNumbers}
        problem={shown('classes')}
        onChange={(classNumbers) => edit({ classNumbers })}
      />
      <div className={styles.fields}>
        <SelectField
          label={fields.subject}
          options={[...register.subjects]
            .sort((a, b) => a.title.localeCompare(b.title, 'fr'))
            .map(({ code, title }) => ({ key: code, label: title }))}
          value={form.subjectCode}
          none={fields.chooseSubject}
          problem={shown('subject')}
          onChange={(subjectCode) => edit({ subjectCode })}
        />
        <TeacherSelect
          label={fields.teacher}
          teachers={teachers}
          value={form.teacherNumber || undefined}
          problem={shown('teacher')}
          onChange={(teacherNumber) => edit({ teacherNumber: teacherNumber ?? 0 })}
        />
        <SelectField
          label={fields.group}
          options={[...new Map(groups.map(({ code, title }) => [code, title]))].map(([key, label]) => ({ key, label }))}
          value={form.group}
          none={fields.wholeClass}
          mayBeNone
          onChange={(group) => edit({ group })}
        />
        <RoomField rooms={roomsOf(register)} value={form.room} onChange={(room) => edit({ room })} />
      </div>
      <NoteField value={form.note} onChange={(note) => edit({ note })} />
    </EditPanel>
  );
}
