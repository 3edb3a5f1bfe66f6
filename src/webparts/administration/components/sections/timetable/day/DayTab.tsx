import * as React from 'react';
import type { SchoolCalendar } from '../../../../../../domain/calendar/schoolCalendar';
import type { DayChange } from '../../../../../../domain/calendar/types';
import { dayOfWeekIndex, weekIndexOf } from '../../../../../../domain/days';
import type { Register, Stored } from '../../../../../../domain/register/types';
import type { Day, School, SchoolClass } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { DateField } from '../../../../../../ui/dateField/DateField';
import { formatDay } from '../../../../../../ui/dates/formatDates';
import { EmptyState } from '../../../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../../ui/root/language';
import { UndoBar } from '../../classes/editing/UndoBar';
import { useEdits } from '../../classes/editing/useEdits';
import { useTimetableStrings } from '../loc/strings';
import { activeSlots, isOf, type Owner, type Teacher } from '../owner/owner';
import styles from '../Timetable.module.scss';
import { AddedPanel } from './AddedPanel';
import { CancelDayDialog } from './CancelDayDialog';
import { ChangePanel } from './ChangePanel';
import { changeFormOf, dayChangeRows, withoutChanges } from './changeRows';
import { comingChanges } from './comingChanges';
import { ComingTable } from './ComingTable';
import { DayLessonCard } from './DayLessonCard';
import { dayRows, isSamePlace, placeOf, weekOfDay, type DayRow } from './dayLessons';
import { useDayChanges, useKnownChanges } from './useDayChanges';

interface DayTabProps {
  register: Register;
  school: School;
  calendar: SchoolCalendar;
  today: Day;
  classes: readonly SchoolClass[];
  teachers: readonly Teacher[];
  owner: Owner;
  onOwner: (owner: Owner) => void;
}

/** This week and the three after it: what an office knows of. */
const WEEKS_AHEAD = 4;

type Opened = { kind: 'change' | 'added'; row: DayRow } | { kind: 'new' } | { kind: 'cancelDay' };

/** What takes place otherwise on one day, and everything that is still to come. */
export function DayTab(props: DayTabProps): React.ReactElement {
  const { register, school, calendar, today, classes, teachers, owner, onOwner } = props;
  const strings = useTimetableStrings();
  const words = strings.day;
  const language = useLanguage();
  const [day, setDay] = React.useState<Day | undefined>(() => (calendar.isSchoolDay(today) ? today : calendar.nextSchoolDay(today)));
  const [opened, setOpened] = React.useState<Opened>();
  const knownChanges = useKnownChanges();
  const edits = useEdits(strings.editing, knownChanges);
  const heading = React.useRef<HTMLHeadingElement>(null);

  const thisWeek = weekIndexOf(today);
  const ahead = Array.from({ length: WEEKS_AHEAD }, (_, at) => thisWeek + at);
  const loaded = useDayChanges(classes, day === undefined ? ahead : [...ahead, weekIndexOf(day)]);
  const { changes } = loaded;
  const slots = React.useMemo(() => activeSlots(register), [register]);
  const week = React.useMemo(
    () => (changes && day !== undefined ? weekOfDay(slots, day, school, calendar, changes) : undefined),
    [changes, day, slots, school, calendar]
  );
  const coming = React.useMemo(
    () => (changes ? comingChanges(changes, today, slots, school, calendar) : []),
    [changes, today, slots, school, calendar]
  );

  if (loaded.error) return <ErrorBanner error={loaded.error} onRetry={loaded.reload} />;
  if (!changes) return <LoadingState label={words.loading} bars={6} />;

  const classTitle = (number: number): string => classes.find((each) => each.number === number)?.title ?? `${number}`;
  const rows = week && day !== undefined ? dayRows(week, day, owner, changes) : [];
  const ofDay = week?.lessons.filter((lesson) => lesson.day === day) ?? [];
  const off = day === undefined ? undefined : calendar.reasonOff(day);
  const offName =
    off && (off.kind === 'weekend' ? words.weekend : language === 'en' && off.kind === 'publicHoliday' ? off.titleEn : off.title);
  const dayName = day === undefined ? '' : formatDay(day, language);
  const known = (row: DayRow): Stored<DayChange>[] => {
    const find = knownChanges();
    const places = row.lessons.map(placeOf);
    return changes
      .flatMap(({ id }) => (find('change', id) as Stored<DayChange> | undefined) ?? [])
      .filter((change) => places.some((place) => isSamePlace(change, place)));
  };
  // A lesson that somebody takes for this teacher is called off with the others; one that was called off already is not counted.
  const toCancel = rows.filter(({ lessons: [lesson] }) => lesson.state === 'planned' || lesson.state === 'changed');
  const cancelAll = async (note: string): Promise<void> => {
    const all = toCancel.flatMap((row) => {
      const form = changeFormOf(row.changes, row.lessons, 'cancelled');
      const classNumbers = row.lessons.map(({ slot }) => slot.classNumber);
      return dayChangeRows(
        { ...form, kind: 'cancelled', classNumbers, note: note.trim() || form.note },
        row.changes,
        row.lessons,
        teachers
      );
    });
    const outcome = await edits.save(all, strings.cancelDay.said(toCancel.length, dayName));
    if (outcome !== 'failed') setOpened(undefined);
  };
  const teacher = owner.kind === 'teacher' ? teachers.find(({ number }) => number === owner.number) : undefined;

  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <UndoBar edits={edits} undoLabel={strings.editing.undo} away={opened !== undefined} />
      <div className={styles.bar}>
        <DateField label={words.date} value={day} onChange={setDay} className={styles.dateField} />
      </div>
      {day !== undefined && (
        <section aria-labelledby="ent-day-lessons">
          <h3 id="ent-day-lessons" ref={heading} tabIndex={-1} className={styles.dayName}>
            {words.title(dayName)}
          </h3>
          {offName && <Notice>{words.off(offName)}</Notice>}
          {rows.length === 0 ? (
            <EmptyState state="noLesson" icon={<Icon name="calendar" />} title={words.emptyTitle}>
              {words.empty}
            </EmptyState>
          ) : (
            <ul className={styles.dayLessons}>
              {rows.map((row) => (
                <DayLessonCard
                  key={row.key}
                  row={row}
                  owner={owner}
                  classTitle={classTitle}
                  busy={edits.busy}
                  onOpen={() => setOpened({ kind: row.changes.some(({ kind }) => kind === 'added') ? 'added' : 'change', row })}
                  // Never rejects. The button goes away with what it takes back.
                  onRestore={() => {
                    heading.current?.focus();
                    void edits.save(withoutChanges(row.changes), strings.change.restored);
                  }}
                />
              ))}
            </ul>
          )}
          <div className={styles.buttons}>
            <Button icon={<Icon name="add" />} onClick={() => setOpened({ kind: 'new' })}>
              {strings.added.title}
            </Button>
            {teacher && toCancel.length > 0 && (
              <Button tone="danger" onClick={() => setOpened({ kind: 'cancelDay' })}>
                {strings.cancelDay.open(teacher.name)}
              </Button>
            )}
          </div>
        </section>
      )}
      <section aria-labelledby="ent-coming" className={styles.coming}>
        <h3 id="ent-coming">{strings.coming.title}</h3>
        <ComingTable
          changes={coming}
          until={dayOfWeekIndex(thisWeek + WEEKS_AHEAD - 1, 7)}
          classTitle={classTitle}
          busy={edits.busy}
          onShow={({ change }) => {
            setDay(change.day);
            if (!isOf(owner, change)) onOwner({ kind: 'class', number: change.classNumber });
            heading.current?.focus();
          }}
          onRemove={({ change }) => {
            heading.current?.focus();
            // Never rejects.
            void edits.save(withoutChanges([change]), strings.coming.removed);
          }}
        />
      </section>
      {day !== undefined && opened?.kind === 'change' && (
        <ChangePanel
          row={opened.row}
          moment={`${dayName}, ${opened.row.lessons[0].slot.periodId}`}
          register={register}
          classes={classes}
          teachers={teachers}
          lessons={ofDay}
          latest={known}
          edits={edits}
          onDone={() => setOpened(undefined)}
        />
      )}
      {day !== undefined && (opened?.kind === 'added' || opened?.kind === 'new') && (
        <AddedPanel
          row={opened.kind === 'added' ? opened.row : undefined}
          day={day}
          dayName={dayName}
          owner={owner}
          register={register}
          school={school}
          classes={classes}
          teachers={teachers}
          lessons={ofDay}
          latest={known}
          edits={edits}
          onDone={() => setOpened(undefined)}
        />
      )}
      {opened?.kind === 'cancelDay' && teacher && (
        <CancelDayDialog
          teacher={teacher.name}
          dayName={dayName}
          lessons={toCancel.length}
          classes={[...new Set(toCancel.flatMap((row) => row.lessons.map(({ slot }) => classTitle(slot.classNumber))))]}
          busy={edits.busy}
          error={edits.failure}
          onConfirm={(note) => void cancelAll(note)}
          onCancel={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
