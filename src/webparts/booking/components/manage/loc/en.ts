import { countIn } from '../../../../../ui/loc/counted';
import { enFiles } from './enFiles';
import { enWork } from './enWork';
import type { ManageStrings } from './fr';

const { counted, figure } = countIn('en');

/** What the management of resources says in English. */
export const en: ManageStrings = {
  ...enWork,
  ...enFiles,
  loading: 'Loading the resources…',
  close: 'Close',
  manageTitle: 'Manage resources',
  tabs: {
    resource: 'Resources',
    category: 'Categories',
    bookings: 'Requests',
    lending: 'Lending',
    files: 'Import and export',
    retention: 'Retention'
  },
  intros: {
    resource: 'What can be booked: each resource follows the rules of its category, except where it says something else.',
    category: 'A category holds resources that are alike, and the rules that they share.'
  },

  title: 'Name',
  description: 'Description',
  descriptionHint: 'What to know before booking: equipment, software, where the keys are.',
  place: 'Place',
  placeHint: 'For instance “Building B, first floor”.',
  category: 'Category',
  chooseCategory: 'Choose a category',
  resources: 'Resources',
  actions: 'Actions',
  change: 'Change',
  changeOf: (title) => `Change ${title}`,
  save: 'Save',
  saving: 'Saving…',
  saved: (title) => `“${title}” is saved.`,
  archived: 'Archived',
  showArchived: (count) => `Show what is archived (${figure(count)})`,
  allCategories: 'All categories',
  noRule: 'No limits',
  addTitle: { resource: 'Add a resource', category: 'Add a category' },
  addText: {
    resource: 'A room, a trolley of tablets, a car…',
    category: 'For instance “Computer rooms” or “Audio and video”.'
  },
  none: {
    resource: { title: 'No resource', text: 'Add one, or import them from a file.' },
    category: { title: 'No category', text: 'Add one: its resources come next.' }
  },
  categoryFirst: 'Make a category first: every resource is in one.',
  restored: (when) => `What you typed on ${when} is back; none of it is saved yet.`,
  startAgain: 'Start again',
  notSaved: (count) => `Nothing is saved: ${counted(count, 'field needs mending', 'fields need mending')}.`,

  scheme: 'Is booked by',
  schemeHint: 'Chosen once and for all: two ways of dividing the same resource would not exclude one another.',
  schemes: {
    periods: { label: 'Periods', meaning: 'M1, M2… of the bell: for rooms and what is used in class.' },
    quarters: { label: 'Quarter-hours', meaning: 'From 10:15 to 11:45, for instance: for a car or a meeting room.' }
  },
  counted: 'There are several of it, booked by number (30 tablets)',
  forGood: (scheme, isCounted) =>
    `Is booked by: ${scheme}${isCounted ? ', there are several of it' : ''}. This does not change: to do otherwise, archive this resource and make another.`,
  quantity: 'How many there are',
  quantityHint: 'Bookings already made stay, even when you lower the number.',
  capacity: 'Seats',
  capacityHint: 'Leave empty where it has none. The search “a room for 30” uses it.',
  photo: 'Picture',
  photoHint: 'A picture of the room or the equipment, with nobody in it.',
  photoNow: 'Present picture',
  photoRemove: 'Remove the picture',
  photoWaits: 'Sent when you save',

  rulesTitle: 'Rules',
  rulesOfResource: 'Unless you choose, the resource follows its category, today and whenever the category changes.',
  rulesOfCategory: 'They hold for all resources of the category, except those that say something else.',
  inherit: 'As the category',
  inheritAs: (value) => `As the category (${value})`,
  ruleLine: (label, value) => `${label}: ${value}`,
  rules: {
    who: { label: 'Who books', hint: 'Managers and the direction always may.', none: 'All staff', own: 'Only some' },
    approval: {
      label: 'A manager’s approval',
      hint: 'A request keeps its place meanwhile. If you lift the approval, waiting requests become bookings.',
      none: 'Not needed',
      own: 'Needed'
    },
    minNotice: { label: 'At the latest', hint: 'How long before its start a booking is made.', none: 'No limit', own: 'A notice' },
    maxNoticeDays: { label: 'At the earliest', hint: 'How many days ahead it may be booked.', none: 'No limit', own: 'A number of days' },
    weeklyQuota: {
      label: 'Bookings a person and week',
      hint: 'The screen says so and refuses more.',
      none: 'No limit',
      own: 'A number'
    },
    longest: {
      label: 'Longest booking',
      hint: 'In periods, or in quarter-hours, as the resource is booked.',
      none: 'No limit',
      own: 'A number'
    },
    opening: {
      label: 'Opening',
      hint: 'By day, for instance 8:00-12:00 13:30-18:00. A day left empty is closed.',
      none: 'Whenever there are lessons',
      own: 'At certain times'
    },
    lending: {
      label: 'Lending',
      hint: 'For what is taken away: hand-over and return are noted, and who is late shows.',
      none: 'No',
      own: 'Hand-over and return noted'
    }
  },
  units: {
    minNotice: 'hours before its start',
    maxNoticeDays: 'days ahead',
    weeklyQuota: 'a week',
    longest: 'slots'
  },
  hours: (count) => `${count.toLocaleString('en-GB')}\u00a0h before`,
  days: (count) => counted(count, 'day', 'days'),
  aWeek: (count) => `${figure(count)} a week`,
  slots: (count) => counted(count, 'slot', 'slots'),
  range: (start, end) => `${start}–${end}`,
  neverOpen: 'never',
  closed: 'closed',
  roles: {
    teacher: 'teachers',
    schoolLife: 'school life',
    support: 'support staff',
    direction: 'direction',
    resourceManager: 'managers'
  },

  problems: {
    noTitle: 'Give it a name.',
    titleTwice: 'This name is taken. Make it more precise, for instance by its place.',
    noCategory: 'Choose a category.',
    notACount: 'Write a whole number, for instance 30.',
    noRole: 'Tick one role at least, or open it to all staff.',
    notANumber: 'Write a number, for instance 2.',
    badHours: 'These hours cannot be read. Write for instance 8:00-12:00 13:30-18:00, without overlap.',
    neverOpen: 'Give one open day at least. To close it altogether, archive it instead.'
  },

  archive: {
    of: (title) => `Archive ${title}`,
    title: (title) => `Archive “${title}”?`,
    resource: [
      'Nobody will be able to book it any more.',
      'Bookings already made stay visible; tell those who made them.',
      'You can bring it back.'
    ],
    category: ['It is no longer offered.', 'You can bring it back.'],
    confirm: 'Archive',
    done: (title) => `“${title}” is archived.`
  },
  archiveHolds: (count) =>
    `${counted(count, 'resource is', 'resources are')} no longer offered either, as long as the category is archived.`,
  bringBack: {
    of: (title) => `Bring ${title} back`,
    title: (title) => `Bring “${title}” back?`,
    resource: ['It can be booked again, as its rules say.'],
    category: ['Its resources that are not archived can be booked again.'],
    confirm: 'Bring back',
    done: (title) => `“${title}” is back.`
  }
};
