import * as React from 'react';
import { dayOfWeekIndex, weekdayOf, weekIndexOf } from '../../../../../domain/days';
import type { Day, Weekday } from '../../../../../domain/types';
import { formatDay, formatShortDay } from '../../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../../ui/root/language';
import { WeekPicker } from '../../../../../ui/weekPicker/WeekPicker';
import { AboutResource } from './AboutResource';
import styles from '../../Booking.module.scss';
import { dayNote } from '../../cells/dayNotes';
import { SlotGrid } from '../../cells/SlotGrid';
import { useDesk } from '../../desk/desk';
import { useBookingStrings } from '../../loc/strings';
import { openingOf } from '../../opening';
import { Choices } from '../Choices';
import { Ledgers } from '../Ledgers';
import { lazyWeekTools } from '../lazyViews';
import type { PlaceProps } from '../viewProps';

/** One resource through a week. */
export function ResourceWeek(props: PlaceProps): React.ReactElement {
  const { categoryNumber, resource, day, clock, moving, onCategory, onResource, onDay, onOpen } = props;
  const strings = useBookingStrings();
  const language = useLanguage();
  const desk = useDesk();
  const week = weekIndexOf(day);
  const days = React.useMemo(
    () => desk.school.teachingWeekdays.map((weekday) => dayOfWeekIndex(week, weekday)),
    [desk.school.teachingWeekdays, week]
  );
  const wanted = React.useMemo(() => days.map((each) => ({ resource, day: each })), [resource, days]);
  const columns = days.map((each) => ({
    key: `${each}`,
    resource,
    day: each,
    heading: formatDay(each, language),
    shortHeading: formatShortDay(each, language),
    note: dayNote(desk.calendar, each, language),
    current: each === clock.day
  }));
  const goTo = (next: number): void => onDay(sameWeekday(days, day, next));
  return (
    <>
      <div className={`${styles.bar} ${styles.screenOnly}`}>
        <WeekPicker week={week} thisWeek={weekIndexOf(clock.day)} parity={desk.calendar.parityOf(week)} onChange={goTo} />
        <Choices {...{ categoryNumber, onCategory, resource, onResource }} />
      </div>
      <AboutResource resource={resource} />
      <Ledgers wanted={wanted}>
        {(ledgers) => (
          <>
            <div className={styles.screenOnly}>
              <SlotGrid
                label={strings.weekGrid(resource.title)}
                {...{ columns, ledgers, clock }}
                startAt={`${day}`}
                hint
                onOpen={(cell) => onOpen(openingOf([cell], moving))}
                onTake={(cells) => onOpen(openingOf(cells, moving))}
              />
            </div>
            <lazyWeekTools.Part {...{ resource, days, ledgers }} />
          </>
        )}
      </Ledgers>
    </>
  );
}

/** The same weekday of another week where the school teaches on it, the first otherwise. */
function sameWeekday(days: readonly Day[], day: Day, week: number): Day {
  const weekday: Weekday = days.includes(day) ? weekdayOf(day) : weekdayOf(days[0]);
  return dayOfWeekIndex(week, weekday);
}
