import * as React from 'react';
import type { Resource, Rules } from '../../../../../domain/bookings/types';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useLanguage } from '../../../../../ui/root/language';
import styles from '../../Booking.module.scss';
import { dayNote } from '../../cells/dayNotes';
import { SlotGrid, type SlotColumn } from '../../cells/SlotGrid';
import { useDesk } from '../../desk/desk';
import { useBookingStrings } from '../../loc/strings';
import { openingOf } from '../../opening';
import { Choices } from '../Choices';
import { Ledgers } from '../Ledgers';
import type { PlaceProps } from '../viewProps';
import { DayPicker } from './DayPicker';

/** The resources of a category side by side on one day. */
export function CategoryDay({ categoryNumber, day, clock, moving, onCategory, onDay, onOpen }: PlaceProps): React.ReactElement {
  const strings = useBookingStrings();
  const language = useLanguage();
  const desk = useDesk();
  const resources = desk.ofCategory(categoryNumber);
  const category = desk.categories.find(({ number }) => number === categoryNumber);
  const wanted = React.useMemo(() => resources.map((resource) => ({ resource, day })), [resources, day]);
  const open = resources.filter((resource) => desk.slots(resource, day).length > 0);
  const note = dayNote(desk.calendar, day, language);
  const parts = [open.filter(({ scheme }) => scheme === 'periods'), open.filter(({ scheme }) => scheme === 'quarters')];
  return (
    <>
      <div className={styles.bar}>
        <DayPicker day={day} today={clock.day} onChange={onDay} />
        <Choices categoryNumber={categoryNumber} onCategory={onCategory} />
      </div>
      {open.length === 0 ? (
        <Notice>{note ?? strings.closedDay}</Notice>
      ) : (
        <Ledgers wanted={wanted}>
          {(ledgers) => (
            <>
              {parts.map(
                (part, at) =>
                  part.length > 0 && (
                    <React.Fragment key={part[0].scheme}>
                      {at === 1 && parts[0].length > 0 && <h3 className={styles.part}>{strings.byQuarters}</h3>}
                      <SlotGrid
                        label={strings.dayGrid(category?.title ?? '', formatDay(day, language))}
                        columns={part.map((resource) => columnOf(resource, desk.rules(resource), day, strings))}
                        columnsLabel={strings.resources}
                        overflow="scroll"
                        hint={at === 1 || parts[1].length === 0}
                        {...{ ledgers, clock }}
                        onOpen={(cell) => onOpen(openingOf([cell], moving))}
                        onTake={(cells) => onOpen(openingOf(cells, moving))}
                      />
                    </React.Fragment>
                  )
              )}
            </>
          )}
        </Ledgers>
      )}
    </>
  );
}

function columnOf(resource: Resource, { capacity }: Rules, day: number, strings: ReturnType<typeof useBookingStrings>): SlotColumn {
  const { title, place } = resource;
  const details = [capacity ? strings.seats(capacity) : '', place].filter(Boolean).join(', ');
  return { key: `${resource.number}`, resource, day, heading: title, shortHeading: title, note: details || undefined };
}
