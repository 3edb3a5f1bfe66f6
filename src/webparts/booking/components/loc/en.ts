import type { BookingStrings } from './fr';

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the bookings say in English. */
export const en: BookingStrings = {
  loading: 'Loading the bookings…',

  notSetUpTitle: 'Booking is not set up yet',
  notSetUp: 'The administrator of this site first has to set up, or update, the school’s workspace.',
  notSetUpAdmin: 'Add the web part “Administration ENT” to a page of this site, then choose “Set up” or “Update”.',
  noAccessTitle: 'No access yet',
  noAccess: (school) => `Your account has no role at “${school}”. Ask the school office to add you.`,
  staffOnlyTitle: 'Booking is for the staff',
  staffOnly: 'Teachers, school life, support and the principal’s office book rooms and equipment here.',
  noResourceTitle: 'Nothing to book yet',
  noResource: 'Those who manage the resources have not opened any room or equipment for booking yet.',
  noResourceManager: 'Make a category, such as “Rooms”, then its resources: they will show here.',
  noCategory: (title) =>
    `The category “${title}” that this page should show does not exist: here is the first one. The page’s author can correct it.`,

  viewSwitch: 'View',
  views: { day: 'Day', week: 'Week', month: 'Month', search: 'Search', mine: 'My bookings' },
  manage: 'Manage resources',
  category: 'Category',
  resource: 'Resource',
  seats: (count) => several(count, 'seat', 'seats'),
  units: (count) => several(count, 'unit', 'units'),

  dayNavigation: 'Choice of the day',
  previousDay: 'Previous day',
  nextDay: 'Next day',
  goToday: 'Today',
  dayField: 'Go to',

  dayGrid: (category, day) => `${category}, ${day}`,
  weekGrid: (resource) => `Week of ${resource}`,
  resources: 'Resources',
  slots: 'Times',
  byQuarters: 'By quarter of an hour',
  closedDay: 'Nothing to book on that day.',
  past: 'past',
  closed: 'closed',

  book: (slot) => `Book ${slot}`,
  bookOf: (resource, day) => `${resource}, ${day}`,
  leftOf: (left, of) => `${left} of ${of}`,
  mine: 'My booking',
  pending: 'awaiting approval',
  beingTaken: 'being booked…',
  unfinished: 'unfinished move',
  ghost: (who) => `Unfinished (${who}): free`,
  offered: 'Free: offered to you',
  takenBy: (who) => who,
  unitsTaken: (count) => several(count, 'unit', 'units'),
  needsApproval: 'bookings await approval',
  choosePlace: (resource, day) =>
    `Choose the new place of your booking (${resource}, ${day}): that day or another, this resource or another.`,
  stopMoving: 'Leave it where it is',
  howToExtend: 'Several times in a row: touch the first one, then choose the last one in the panel.',
  howToSelect: 'Several times in a row: draw from cell to cell, or Shift and arrows, then Enter.'
};
