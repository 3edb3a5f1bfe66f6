import * as React from 'react';
import type { SlotCandidate } from '../../../../../../domain/calendar/weeklySlots';
import { formatMinutes } from '../../../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../../../ui/root/language';
import { DataTable } from '../../../../../../ui/table/DataTable';
import type { Column } from '../../../../../../ui/table/types';
import { weekdayName } from '../../school/weekdayName';
import { useImportsStrings } from '../loc/strings';

interface CalendarLessonsProps {
  caption: string;
  captionHidden?: boolean;
  slots: readonly SlotCandidate[];
}

/** Weekly lessons in the calendar's own words, and in how many weeks each was seen. */
export function CalendarLessons({ caption, captionHidden, slots }: CalendarLessonsProps): React.ReactElement {
  const strings = useImportsStrings();
  const language = useLanguage();
  const columns = React.useMemo((): Column<SlotCandidate>[] => {
    const words = strings.calendar;
    const parity = (slot: SlotCandidate): string => (slot.parity === '' ? '' : strings.week(slot.parity));
    return [
      {
        key: 'when',
        heading: words.when,
        rowHeader: true,
        cell: (slot) =>
          words.hours(weekdayName(slot.weekday, language), formatMinutes(slot.start, language), formatMinutes(slot.end, language))
      },
      {
        key: 'what',
        heading: words.what,
        cell: (slot) =>
          [slot.subject, slot.className, slot.group, slot.teacher, slot.room, parity(slot)].filter((text) => text !== '').join(', ')
      },
      { key: 'weeks', heading: words.weeks, numeric: true, cell: ({ weeks, possible }) => words.seenIn(weeks.length, possible) }
    ];
  }, [strings, language]);
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={columns}
      rows={slots}
      rowKey={({ weekday, start, subject, teacher, className, group, parity, room }) =>
        [weekday, start, subject, teacher, className, group, parity, room].join('|')
      }
      empty={<p>{strings.calendar.none}</p>}
    />
  );
}
