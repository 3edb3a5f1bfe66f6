import * as React from 'react';
import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import type { Day, School, SchoolClass, TimetableSlot } from '../../../../../domain/types';
import type { StoredEntry, StoredProgression } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { DateField } from '../../../../../ui/dateField/DateField';
import { checkClass } from '../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../ui/form/FieldGroup';
import { useId } from '../../../../../ui/useId';
import { usePlansStrings } from '../loc/strings';
import { useCourseWords } from '../parts/useCourseWords';
import { groupsOf } from '../plan/groups';
import styles from './Lay.module.scss';

export interface LayChoice {
  /** As `courseOf` names them, in the order shown. */
  courses: string[];
  from: Day;
  /** Ids. */
  entries: ReadonlySet<number>;
}

interface LayChoicesProps {
  plan: StoredProgression;
  entries: readonly StoredEntry[];
  courses: ReadonlyMap<string, TimetableSlot>;
  classes: readonly SchoolClass[];
  school: School;
  today: Day;
  until: Day;
  /** What was chosen before one looked. */
  last: LayChoice | undefined;
  onLook: (choice: LayChoice) => void;
}

type Problem = 'courses' | 'from' | 'entries';

/** On which classes, from when on, and which sessions. */
export function LayChoices(props: LayChoicesProps): React.ReactElement {
  const { plan, entries, courses, classes, school, today, until, last, onLook } = props;
  const strings = usePlansStrings();
  const { courseName } = useCourseWords(classes);
  const id = useId('lay');
  // Courses of another subject than the plan's come after, unchosen like the others.
  const shown = [...courses].sort(
    ([, a], [, b]) => Number(a.subjectCode !== plan.subjectCode) - Number(b.subjectCode !== plan.subjectCode)
  );
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(new Set(last?.courses ?? []));
  const [from, setFrom] = React.useState<Day | undefined>(last?.from ?? calendarOf(school).nextSchoolDay(today));
  const [wanted, setWanted] = React.useState<ReadonlySet<number>>(last?.entries ?? new Set(entries.map((entry) => entry.id)));
  const [problem, setProblem] = React.useState<Problem>();
  const holder = React.useRef<HTMLFormElement>(null);
  const toggled = <T,>(set: ReadonlySet<T>, values: readonly T[], on: boolean): Set<T> => {
    const next = new Set(set);
    values.forEach((value) => (on ? next.add(value) : next.delete(value)));
    return next;
  };
  const count = entries.filter((entry) => wanted.has(entry.id)).length;

  const look = (event: React.FormEvent): void => {
    event.preventDefault();
    const courseKeys = shown.map(([key]) => key).filter((key) => chosen.has(key));
    const found = courseKeys.length === 0 ? 'courses' : from === undefined ? 'from' : count === 0 ? 'entries' : undefined;
    setProblem(found);
    if (found === undefined && from !== undefined) onLook({ courses: courseKeys, from, entries: wanted });
    else holder.current?.querySelector<HTMLElement>(found === 'from' ? 'input[type="date"]' : `[data-ent-field="${found}"] input`)?.focus();
  };

  return (
    <form ref={holder} onSubmit={look} noValidate>
      <FieldGroup id={`${id}-courses`} label={strings.layCourses} problem={problem === 'courses' ? strings.layCoursesMissing : undefined}>
        <div className={styles.checks} data-ent-field="courses">
          {shown.map(([key, slot]) => (
            <label key={key} className={checkClass}>
              <input
                type="checkbox"
                checked={chosen.has(key)}
                onChange={(event) => setChosen(toggled(chosen, [key], event.target.checked))}
              />
              {courseName(slot)}
            </label>
          ))}
        </div>
      </FieldGroup>
      <DateField
        label={strings.layFrom}
        className={styles.day}
        value={from}
        min={calendarOf(school).schoolYear(school.schoolYear).first}
        max={until}
        problem={problem === 'from' ? strings.layFromMissing : undefined}
        onChange={setFrom}
      />
      <FieldGroup id={`${id}-entries`} label={strings.layEntries} problem={problem === 'entries' ? strings.layEntriesMissing : undefined}>
        <div className={styles.tools}>
          <span role="status">{strings.layEntriesCount(count, entries.length)}</span>
          <Button tone="quiet" onClick={() => setWanted(new Set(entries.map((entry) => entry.id)))}>
            {strings.layAll}
          </Button>
          <Button tone="quiet" onClick={() => setWanted(new Set())}>
            {strings.layNone}
          </Button>
        </div>
        <div className={styles.entries} data-ent-field="entries">
          {groupsOf(entries, plan.folders).map(({ folder, entries: ofFolder }) => (
            <div key={folder}>
              {folder !== '' && ofFolder.length > 0 && (
                <label className={`${checkClass} ${styles.chapter}`}>
                  <input
                    type="checkbox"
                    checked={ofFolder.every((entry) => wanted.has(entry.id))}
                    onChange={(event) =>
                      setWanted(
                        toggled(
                          wanted,
                          ofFolder.map((entry) => entry.id),
                          event.target.checked
                        )
                      )
                    }
                  />
                  {folder}
                </label>
              )}
              {ofFolder.map((entry) => (
                <label key={entry.id} className={`${checkClass} ${styles.entry}`}>
                  <input
                    type="checkbox"
                    checked={wanted.has(entry.id)}
                    onChange={(event) => setWanted(toggled(wanted, [entry.id], event.target.checked))}
                  />
                  {entry.title}
                </label>
              ))}
            </div>
          ))}
        </div>
      </FieldGroup>
      <Button type="submit" tone="primary">
        {strings.layLook}
      </Button>
    </form>
  );
}
