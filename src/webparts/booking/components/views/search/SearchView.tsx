import * as React from 'react';
import { findFree, freeIntervals, type Searched } from '../../../../../domain/bookings/search';
import { periodsOf } from '../../../../../domain/bellSchedule';
import { weekdayOf } from '../../../../../domain/days';
import type { Day } from '../../../../../domain/types';
import { DateField } from '../../../../../ui/dateField/DateField';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { Notice } from '../../../../../ui/feedback/Notice';
import { Field, inputClass } from '../../../../../ui/form/Field';
import { Icon } from '../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../ui/root/language';
import { useId } from '../../../../../ui/useId';
import { dayNote } from '../../cells/dayNotes';
import { isOver } from '../../cells/cells';
import { useDesk } from '../../desk/desk';
import type { ListProps } from '../lazyViews';
import { Ledgers } from '../Ledgers';
import { useViewsStrings } from '../loc/strings';
import { searchedOf } from '../searched';
import { FoundRow, FreeTimes } from './FoundRow';
import { readTime } from './readTime';
import styles from './Search.module.scss';

/** « any »: free times of the day; « between »: two times; otherwise a period. */
type Moment = string;

/** « Une salle libre pour 30 jeudi M3 » : by category, seats and moment, over every resource. */
export function SearchView({ day: first, clock, onOpen }: ListProps & { day: Day }): React.ReactElement {
  const strings = useViewsStrings();
  const language = useLanguage();
  const desk = useDesk();
  const id = useId('search');
  const [day, setDay] = React.useState<Day | undefined>(first);
  const [category, setCategory] = React.useState(0);
  const [seats, setSeats] = React.useState('');
  const [moment, setMoment] = React.useState<Moment>('any');
  const [times, setTimes] = React.useState({ from: '08:00', to: '09:00' });
  const resources = React.useMemo(
    () => desk.resources.filter((resource) => day !== undefined && desk.slots(resource, day).length > 0),
    [desk, day]
  );
  const wanted = React.useMemo(() => (day === undefined ? [] : resources.map((resource) => ({ resource, day }))), [resources, day]);
  const periods = day === undefined ? [] : periodsOf(desk.school, weekdayOf(day));
  const capacity = Math.floor(Number(seats)) > 0 ? Math.floor(Number(seats)) : undefined;
  const categoryNumber = category === 0 ? undefined : category;
  const range = moment === 'between' ? { start: readTime(times.from), end: readTime(times.to) } : undefined;

  const results = (all: readonly Searched[], at: Day): React.ReactNode => {
    if (moment === 'any') {
      const fitting = all.filter(
        ({ resource, rules }) =>
          (categoryNumber ?? resource.categoryNumber) === resource.categoryNumber &&
          (capacity === undefined || (rules.capacity ?? 0) >= capacity)
      );
      const open = fitting.map((one) => ({ ...one, slots: one.slots.filter((slot) => !isOver(at, slot, clock)) }));
      const free = open.map((one) => ({ one, intervals: freeIntervals(one) })).filter(({ intervals }) => intervals.length > 0);
      if (free.length === 0) return <NothingFound />;
      return free.map(({ one, intervals }) => <FreeTimes key={one.resource.number} {...{ one, intervals, onOpen }} />);
    }
    const found = findFree(all, {
      categoryNumber,
      capacity,
      ...(moment === 'between' ? { range } : { slot: moment })
    }).filter(({ slots, wanted: ids }) => !slots.some((slot) => ids.includes(slot.id) && isOver(at, slot, clock)));
    if (found.length === 0) return <NothingFound />;
    return (
      <>
        <p role="status">{strings.found(found.length)}</p>
        <ul className={styles.list}>
          {found.map((one) => (
            <li key={one.resource.number}>
              <FoundRow found={one} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      </>
    );
  };

  return (
    <div className={styles.search}>
      <h2>{strings.searchTitle}</h2>
      <div className={styles.fields}>
        <DateField label={strings.day} value={day} onChange={setDay} min={clock.day} />
        <Field id={`${id}-moment`} label={strings.moment}>
          <select id={`${id}-moment`} className={inputClass} value={moment} onChange={({ target }) => setMoment(target.value)}>
            <option value="any">{strings.anyTime}</option>
            {periods.map((period) => (
              <option key={period.id} value={period.id}>
                {period.id}
              </option>
            ))}
            <option value="between">{strings.between}</option>
          </select>
        </Field>
        {moment === 'between' && (
          <>
            <TimeField id={`${id}-from`} label={strings.fromTime} value={times.from} onChange={(from) => setTimes({ ...times, from })} />
            <TimeField id={`${id}-to`} label={strings.toTime} value={times.to} onChange={(to) => setTimes({ ...times, to })} />
          </>
        )}
        <Field id={`${id}-category`} label={strings.category}>
          <select
            id={`${id}-category`}
            className={inputClass}
            value={category}
            onChange={({ target }) => setCategory(Number(target.value))}
          >
            <option value={0}>{strings.anyCategory}</option>
            {desk.categories.map(({ number, title }) => (
              <option key={number} value={number}>
                {title}
              </option>
            ))}
          </select>
        </Field>
        <Field id={`${id}-seats`} label={strings.seats}>
          <input
            id={`${id}-seats`}
            type="number"
            inputMode="numeric"
            min={1}
            className={inputClass}
            value={seats}
            onChange={({ target }) => setSeats(target.value)}
          />
        </Field>
      </div>
      {day !== undefined && wanted.length === 0 && <Notice>{dayNote(desk.calendar, day, language) ?? strings.dayClosed}</Notice>}
      {day !== undefined && wanted.length > 0 && (
        <Ledgers wanted={wanted}>
          {(ledgers) =>
            results(
              resources.flatMap((resource) => searchedOf(desk, resource, day, ledgers) ?? []),
              day
            )
          }
        </Ledgers>
      )}
    </div>
  );
}

function NothingFound(): React.ReactElement {
  const strings = useViewsStrings();
  return (
    <EmptyState state="nothingFree" icon={<Icon name="search" />} title={strings.nothingFound}>
      {strings.nothingFoundHint}
    </EmptyState>
  );
}

interface TimeFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function TimeField({ id, label, value, onChange }: TimeFieldProps): React.ReactElement {
  return (
    <Field id={id} label={label}>
      <input id={id} type="time" step={900} className={inputClass} value={value} onChange={({ target }) => onChange(target.value)} />
    </Field>
  );
}
