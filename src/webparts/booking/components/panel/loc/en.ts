import type { PanelStrings } from './fr';

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the panel of a booking says in English. */
export const en: PanelStrings = {
  newTitle: 'Book',
  mineTitle: 'My booking',
  theirTitle: 'Booking',
  moveTitle: 'Move the booking',
  when: (slots, times) => (slots ? `${slots} (${times})` : times),
  from: 'From',
  to: 'Until',
  firstSlot: 'First period',
  lastSlot: 'Last period',
  times: (start, end) => `${start}–${end}`,
  slotOption: (slot, times) => `${slot}: ${times}`,
  unitsLabel: 'How many',
  unitsHint: (quantity) => `The school has ${quantity}.`,
  purpose: 'What for',
  purposeHint: 'Seen by all the staff: do not write a pupil’s name.',
  purposeRestored: 'What you had begun to write is back.',
  repeat: 'Repeat',
  book: 'Book',
  ask: 'Ask for it',
  booking: 'Booking…',
  awaitsApproval: 'The managers have to agree; the place is kept for you meanwhile.',

  booked: (resource, day, slots) => `Booked: ${resource}, ${day}, ${slots}.`,
  asked: (resource, day, slots) => `Asked for: ${resource}, ${day}, ${slots}. The place is kept for you.`,
  changed: (resource, day, slots) => `Booking changed: ${resource}, ${day}, ${slots}.`,
  moved: (resource, day, slots) => `Booking moved: ${resource}, ${day}, ${slots}.`,
  cancelled: (resource, day) => `Booking cancelled: ${resource}, ${day}.`,

  takenBy: (slot, who) => `${slot}: already booked by ${who}.`,
  tooFew: (slot, free) => `${slot}: only ${free} left.`,
  nobody: 'somebody else',
  justTaken: 'Somebody was faster: nothing is booked, and what you wrote is still there.',
  elsewhere: 'Free at the same time',
  nothingElse: 'Nothing else of this category is free at that time.',
  lookingElsewhere: 'Looking for what is free…',

  unknown: 'The answer was lost: we do not know whether it is booked. Check before you try again.',
  check: 'Check',
  notStored: 'Nothing is stored: you can book again.',
  stillUnknown: 'No certain answer yet. Check again in two minutes.',

  roles: {
    direction: 'the principal’s office',
    schoolLife: 'school life',
    teacher: 'teachers',
    support: 'support staff',
    resourceManager: 'the resource managers'
  },
  faults: {
    archived: 'This resource is no longer offered.',
    nobody: 'Your role does not allow you to book.',
    who: (allowed) => `Only these may book this resource: ${allowed}.`,
    noSlots: 'Choose at least one time.',
    dayOff: (why) => `The school is closed on that day: ${why}.`,
    weekend: 'The school has no lessons on that day of the week.',
    closed: (slots) => `The resource is not open at that time: ${slots}.`,
    past: 'That time is over.',
    notice: (ahead) => `It has to be booked at least ${ahead} ahead.`,
    tooFar: (days, last) => `It can be booked at most ${days} days ahead, until ${last}.`,
    tooLong: (most) => `A booking lasts at most ${several(most, 'slot', 'slots')}.`,
    quota: (most, already) =>
      `This resource may be booked at most ${several(most, 'time', 'times')} a week; you have it ${several(already, 'time', 'times')} already that week.`,
    tooManyUnits: (quantity) => `The school has only ${quantity}.`
  },
  hoursAhead: (hours) => several(hours, 'hour', 'hours'),
  daysAhead: (days) => several(days, 'day', 'days'),
  minutesAhead: (minutes) => several(minutes, 'minute', 'minutes'),

  bookedBy: 'Booked by',
  state: 'State',
  states: {
    confirmed: 'Confirmed',
    pending: 'Awaiting the managers’ approval; the place is kept',
    beingTaken: 'Being booked',
    incomplete: 'Unfinished',
    cancelled: 'Cancelled',
    refused: 'Refused',
    withdrawn: 'Withdrawn by the managers'
  },
  slot: 'Time',
  units: 'Units',
  reason: 'Reason of the decision',
  over: 'This booking is over: it can no longer be changed.',
  changeHours: 'Change the time',
  save: 'Save',
  move: 'Move elsewhere',
  cancel: 'Cancel the booking',
  cancelQuestion: 'Cancel this booking?',
  cancelConsequence: (resource, day, slots) => `${resource}, ${day}, ${slots}: it becomes free for everybody.`,
  cancelKeep: 'Keep it',
  unfinishedChange: 'Unfinished move: your former slots are still taken. Finish to give them back.',
  unfinishedMove: (resource, day) => `Unfinished move: the former place (${resource}, ${day}) is still booked for you.`,
  finish: 'Finish the move',
  finished: 'Move finished.',

  moveFrom: 'Now',
  moveTo: 'New place',
  moveNow: 'Move here',
  notEnoughRoom: 'There are not enough slots in a row from there.',

  wait: 'Wait until it is free',
  waiting: 'You are on the waiting list: if it becomes free, it is offered to you here.',
  waitingBefore: (count) => `${several(count, 'person is waiting', 'people are waiting')} already.`,
  stopWaiting: 'Stop waiting',
  offered: 'What you were waiting for is free: it is offered to you first.',
  offeredToOther: (who) => `This has just become free; ${who} was waiting and comes first. Leave it if you can.`
};
