import { addDays, dayOfWeekIndex, makeDay } from '../../../domain/days';
import { makePersonWeek } from '../../../domain/bookings/bookingKeys';
import type { FoldedResource } from '../../../domain/bookings/types';
import type { Day, WeekIndex } from '../../../domain/types';
import { valueOf, type SharePoint } from '../../sp';
import { readable } from '../query';
import { ledgerRowOf } from './rows';
import { ledgerRowsBy, readDays, resourceDaysOf } from './ledger';
import type { BookingReads } from './types';

const WEEKDAYS = 7;

export function createBookingReads(sp: SharePoint, me: () => Promise<number>): Omit<BookingReads, 'catalogue'> {
  const ofDays = (resource: FoldedResource, first: Day, count: number): ReturnType<BookingReads['days']> =>
    readDays(
      sp,
      Array.from({ length: count }, (_, at) => ({ resource, day: addDays(first, at) }))
    );
  return {
    days: (wanted) => readDays(sp, wanted),

    week: (resource, week) => ofDays(resource, dayOfWeekIndex(week, 1), WEEKDAYS),

    month: (resource, year, month) => {
      const first = makeDay(year, month, 1);
      const last = addDays(month === 12 ? makeDay(year + 1, 1, 1) : makeDay(year, month + 1, 1), -1);
      return ofDays(resource, first, (last % 100) - (first % 100) + 1);
    },

    mine: async (weeks, resources) => {
      const person = await me();
      const parts = await sp.batch((web) => weeks.map((week) => ledgerRowsBy(sp, 'EntPersonWeek', personWeekOf(person, week), web)));
      const own = parts.flatMap((part) => readable(valueOf(part), ledgerRowOf)).filter(({ author }) => author === person);
      return readDays(sp, resourceDaysOf(own, resources));
    },

    booking: async (number, resources) => {
      const [part] = await sp.batch((web) => [ledgerRowsBy(sp, 'EntBookingNumber', number, web)]);
      return readDays(sp, resourceDaysOf(readable(valueOf(part), ledgerRowOf), resources));
    }
  };
}

function personWeekOf(person: number, week: WeekIndex): number {
  return makePersonWeek(person, dayOfWeekIndex(week, 1));
}
