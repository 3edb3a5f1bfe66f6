import type { RecurrenceStrings } from './fr';

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What recurrences and series say in English. */
export const en: RecurrenceStrings = {
  title: 'Repetition',
  everyWeeks: (weeks) => (weeks === 1 ? 'Every week' : `Every ${weeks} weeks`),
  weekdays: 'Days',
  parity: 'Weeks',
  parities: { '': 'All', A: 'Weeks A', B: 'Weeks B' },
  until: 'Until',
  noDates: 'No date: choose a day of the week and a later end.',
  preview: (count) => `Dates of the repetition (${count})`,
  columns: { date: 'Date', state: 'State', choice: 'What to do' },
  free: 'Free',
  taken: (who) => `Taken by ${who}`,
  tooFew: 'Not enough units',
  overQuota: (most) =>
    `Too many in the week: this resource is booked at most ${several(most, 'time', 'times')} a week, the dates before this one included.`,
  skipped: (why) => `Skipped: ${why}`,
  weekend: 'no lessons',
  choiceOf: (day) => `What to do on ${day}`,
  choose: { book: 'Book', skip: 'Skip this date' },
  otherSlot: (slot) => `Another time: ${slot}`,
  otherResource: (resource) => `Another resource: ${resource}`,
  toBook: (count) => `Book ${several(count, 'date', 'dates')}`,
  toAsk: (count) => `Ask for ${several(count, 'date', 'dates')}`,
  undecided: (count) =>
    count === 1
      ? 'One date is not free: it will be skipped unless you choose.'
      : `${count} dates are not free: they will be skipped unless you choose.`,
  running: 'Booking the series',
  keepOpen: 'Keep this page open until the end.',
  back: 'Back to the dates',
  close: 'Close',
  result: (done, total) => `${done} of ${several(total, 'date', 'dates')} booked.`,
  stoppedAt: (done, total) => `Stopped after ${done} of ${several(total, 'date', 'dates')}; what is booked stays so.`,
  lineTaken: (day, who) => `${day}: taken meanwhile by ${who}.`,
  lineUnknown: (day) => `${day}: the answer was lost, look in “My bookings”.`,
  lineFailed: (day) => `${day}: SharePoint refused.`,
  lineRefused: (day, why) => `${day}: ${why}`,
  seriesTitle: 'The whole series',
  scope: 'Which dates',
  scopes: { one: 'This date only', following: 'This date and those after it', all: 'All dates ahead' },
  cancelDates: (count) => `Cancel ${several(count, 'date', 'dates')}`,
  changeDates: (count, slots) => `Put ${several(count, 'date', 'dates')} at this time: ${slots}`,
  cancelSure: (count) => `Cancel ${several(count, 'date', 'dates')} of the series?`,
  cancelConsequence: 'They become free for everybody.',
  cancelKeep: 'Keep them',
  cancelling: 'Cancelling the dates',
  changing: 'Changing the time of the dates',
  done: (done, total) => `${done} of ${several(total, 'date', 'dates')}.`,
  somebody: 'somebody else'
};
