import * as React from 'react';
import type { DayLesson } from '../../../../../../domain/calendar/dayChanges';
import type { DayChange } from '../../../../../../domain/calendar/types';
import type { Register, Stored } from '../../../../../../domain/register/types';
import { clashesOf } from '../../../../../../domain/timetableClashes';
import type { SchoolClass, TimetableSlot } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { checkClass } from '../../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../../ui/form/FieldGroup';
import { useId } from '../../../../../../ui/useId';
import { EditPanel } from '../../classes/editing/EditPanel';
import { useEditForm } from '../../classes/editing/useEditForm';
import type { Edits } from '../../classes/editing/useEdits';
import { ClashNotice } from '../fields/ClashNotice';
import { NoteField } from '../fields/NoteField';
import { RoomField } from '../fields/RoomField';
import { TeacherSelect } from '../fields/TeacherSelect';
import { useTimetableStrings } from '../loc/strings';
import { roomsOf, type Teacher } from '../owner/owner';
import styles from '../Timetable.module.scss';
import { changeFormOf, dayChangeRows, withoutChanges, type ChangeForm } from './changeRows';
import type { DayRow } from './dayLessons';

interface ChangePanelProps {
  row: DayRow;
  /** « jeudi 26 novembre, M2 ». */
  moment: string;
  register: Register;
  classes: readonly SchoolClass[];
  teachers: readonly Teacher[];
  /** What else takes place that day. */
  lessons: readonly DayLesson[];
  latest: (row: DayRow) => Stored<DayChange>[];
  edits: Edits;
  onDone: (saved: boolean) => void;
}

/** What the office says of one lesson of a day: it does not take place, or it does in another room, by somebody else, with a word on it. */
export function ChangePanel(props: ChangePanelProps): React.ReactElement {
  const { row, moment, register, classes, teachers, lessons, latest, edits, onDone } = props;
  const strings = useTimetableStrings();
  const words = strings.change;
  const id = useId('change');
  const [refused, setRefused] = React.useState(false);
  const [{ slot, planned = slot }] = row.lessons;
  const all = row.lessons.map(({ slot: { classNumber } }) => classNumber);
  const classTitle = (number: number): string => classes.find((each) => each.number === number)?.title ?? `${number}`;

  const editing = useEditForm<Stored<DayChange>[], ChangeForm>(
    {
      base: row.changes,
      formOf: (rows) => changeFormOf(rows, row.lessons, 'cancelled'),
      isNone: (rows) => rows.length === 0,
      latest: () => latest(row),
      changes: (form, rows) => dayChangeRows(form, rows, row.lessons, teachers)
    },
    edits
  );
  const { form, edit, base } = editing;
  const nothing = form.kind === 'changed' && form.room.trim() === '' && form.teacherNumber === 0 && form.note.trim() === '';
  const problem = form.classNumbers.length === 0 ? 'classes' : nothing ? 'nothing' : undefined;
  const shown = (kind: typeof problem): string | undefined => (refused && kind && problem === kind ? words.problems[kind] : undefined);

  const others: TimetableSlot[] = lessons
    .filter((lesson) => lesson.state !== 'cancelled' && !row.lessons.includes(lesson))
    .map((lesson) => ({ ...lesson.slot, parity: '' }));
  const clashes =
    form.kind === 'cancelled'
      ? []
      : clashesOf(
          {
            ...planned,
            parity: '',
            classNumbers: form.classNumbers,
            teacherNumber: form.teacherNumber || planned.teacherNumber,
            room: form.room.trim() || planned.room
          },
          others
        ).filter(({ kind }) => (kind === 'teacher' ? form.teacherNumber !== 0 : kind === 'room' && form.room.trim() !== ''));

  const restore = async (): Promise<void> => {
    if (edits.busy) return;
    if (await editing.remove(withoutChanges(base), words.restored)) onDone(true);
  };
  return (
    <EditPanel
      title={words.title(planned.subject)}
      subtitle={[moment, all.map(classTitle).join(', '), planned.teacherName].filter(Boolean).join(' · ')}
      words={{ ...strings.editing, add: strings.editing.save }}
      edits={edits}
      editing={editing}
      check={() => {
        setRefused(true);
        return problem === undefined;
      }}
      said={form.kind === 'cancelled' ? words.cancelled(planned.subject, moment) : words.changed(planned.subject, moment)}
      texts={(fields) => [
        [words.what, words.kinds[fields.kind]],
        [words.classes, fields.classNumbers.map(classTitle).join(', ')],
        [strings.fields.room, fields.room],
        [words.replacedBy, teachers.find(({ number }) => number === fields.teacherNumber)?.name ?? ''],
        [strings.fields.note, fields.note]
      ]}
      onDone={onDone}
      actions={
        base.length > 0 && (
          <Button aria-disabled={edits.busy} onClick={() => void restore()}>
            {words.restore}
          </Button>
        )
      }
    >
      <FieldGroup id={`${id}-kind`} label={words.what} problem={shown('nothing')}>
        {(['cancelled', 'changed'] as const).map((kind) => (
          <label key={kind} className={checkClass}>
            <input
              type="radio"
              name={`${id}-kind`}
              checked={form.kind === kind}
              aria-invalid={Boolean(shown('nothing'))}
              onChange={() => edit({ kind })}
            />
            {words.kinds[kind]}
          </label>
        ))}
      </FieldGroup>
      {all.length > 1 && (
        <FieldGroup id={`${id}-classes`} label={words.classes} hint={words.classesHint} problem={shown('classes')}>
          <div className={styles.checks}>
            {all.map((number) => (
              <label key={number} className={checkClass}>
                <input
                  type="checkbox"
                  checked={form.classNumbers.includes(number)}
                  aria-invalid={Boolean(shown('classes'))}
                  onChange={({ target }) =>
                    edit({ classNumbers: all.filter((each) => (each === number ? target.checked : form.classNumbers.includes(each))) })
                  }
                />
                {classTitle(number)}
              </label>
            ))}
          </div>
        </FieldGroup>
      )}
      {form.kind === 'changed' && (
        <>
          <div className={styles.fields}>
            <RoomField
              hint={planned.room ? words.roomPlanned(planned.room) : words.roomNone}
              rooms={roomsOf(register)}
              value={form.room}
              onChange={(room) => edit({ room })}
            />
            <TeacherSelect
              label={words.replacedBy}
              teachers={teachers.filter(({ number }) => number !== planned.teacherNumber)}
              value={form.teacherNumber || undefined}
              optional={words.nobody(planned.teacherName)}
              hint={words.replacedHint}
              onChange={(teacherNumber) => edit({ teacherNumber: teacherNumber ?? 0 })}
            />
          </div>
          <ClashNotice clashes={clashes} classTitle={classTitle} />
        </>
      )}
      <NoteField value={form.note} onChange={(note) => edit({ note })} />
    </EditPanel>
  );
}
