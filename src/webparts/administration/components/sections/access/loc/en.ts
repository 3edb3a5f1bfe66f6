import type { AccessStrings } from './fr';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted } = countIn('en');

/** What the screen of temporary accesses says in English. */
export const en: AccessStrings = {
  intro: 'A substitute reads and writes in the classes of the person they replace, an inspector reads every class: both until a last day.',
  whenItEnds:
    'SharePoint takes nobody out on a date by itself: an access ends at the first visit of an administrator after its last day. The ENT reminds you here and on the home.',

  addSubstitute: 'Add a substitute',
  addInspector: 'Add an inspector',
  openTitle: (count) => (count === 0 ? 'Open accesses' : counted(count, 'open access', 'open accesses')),
  overTitle: (count) => counted(count, 'access that has ended', 'accesses that have ended'),
  none: 'No open access',
  noneText: 'Add a substitute or an inspector, with their last day.',
  columns: { person: 'Person', what: 'Access', end: 'End', actions: 'What to do' },
  inspects: 'Inspection, every class',
  replaces: (teacher) => `Replaces ${teacher}`,
  teacherOfNumber: (number) => `teacher number ${number}`,
  endsIn: (days, day) => {
    if (days === 0) return 'ends today';
    if (days === 1) return `ends tomorrow, ${day}`;
    return days <= 30 ? `ends in ${days}\u00a0days, ${day}` : `ends on ${day}`;
  },
  endedOn: (days, day) => {
    if (days === 0) return 'ended today';
    return days === -1 ? `over since yesterday, ${day}` : `over since ${day}`;
  },
  notYetOpen: 'not open yet: the groups have not followed',
  prolong: 'Prolong',
  prolongOf: (name) => `Prolong the access of ${name}`,
  giveAgain: 'Give again',
  giveAgainOf: (name) => `Give again the access of ${name}`,
  endNow: 'End',
  endNowOf: (name) => `End the access of ${name}`,

  insideTitle: (count) =>
    counted(count, 'access is over, but the person is still in the groups', 'accesses are over, but these people are still in the groups'),
  insideText: 'Until the groups have followed, the access stays open: to read, and for a substitute to write.',
  after: ', ',
  quoted: (group) => `“${group}”`,
  inside: (groups) => `still in: ${groups}`,
  insideMarker: 'still linked to the timetable of the person replaced',
  removeNow: 'Take out of the groups',
  lapsedTitle: (count) => counted(count, 'access has come to its last day', 'accesses have come to their last day'),
  lapsedText: 'The groups have followed already: the end remains to be noted.',
  lapsedChecking: 'The groups are being compared: you will know whether somebody is still in them.',
  noteEnd: 'Note the end',
  noted: (count) => `${counted(count, 'end is noted', 'ends are noted')}.`,
  others: (count) =>
    `The same press also applies ${counted(count, 'other change that waits', 'other changes that wait')}, in detail on the home.`,
  waitTitle: (count) => counted(count, 'access waits to be opened', 'accesses wait to be opened'),
  waitText: (names) => `Not in the groups yet: ${names}. Open now, or later from the home.`,
  openNow: 'Open now',
  toHome: 'Go to the home',

  addTitle: { substitute: 'New substitute', inspector: 'New inspector' },
  addText: {
    substitute: 'They read and write in the classes of the person replaced, as that person does.',
    inspector: 'They read the diary of every class, without writing anything.'
  },
  account: 'Account',
  accountHint: {
    substitute: 'Search by name or address. A complete address can also be typed.',
    inspector: 'Search by name or address. For a guest, type the address of the invitation.'
  },
  useTyped: (login) => `Use “${login}”`,
  useTypedDetail: 'typed address, to be checked',
  outside: 'This account seems to be outside the school: the conditions are explained at the bottom of this screen.',
  name: 'Displayed name',
  teacher: 'Person replaced',
  teacherHint: 'Their classes come from the timetable.',
  chooseTeacher: 'Choose who is replaced',
  noTeacherYet: 'No teacher yet',
  teacherOption: (title, name, hasLeft) => `${title} (${name}${hasLeft ? ', has left the school' : ''})`,
  lastDay: 'Last day',
  lastDayHint: 'That day included.',
  suggested: 'Proposed last days',
  beforeHolidays: (day) => `Until the holidays, ${day}`,
  long: 'More than three months: is that what you want?',
  problems: {
    noLogin: 'Choose an account, or type an address.',
    notALogin: 'An account looks like an address: iris.lavande@ecole.example.',
    noName: 'Say the name to display.',
    noTeacher: 'Choose who is replaced.',
    replacesSelf: 'This account is that of the person replaced.',
    alreadyOpen: 'This access is open already: close, then prolong it.',
    noDay: 'Say the last day, today or after.'
  },
  give: 'Give the access',
  save: 'Save',
  close: 'Close',
  saved: (name, day) => `${name}: access saved, last day ${day}.`,
  leaveTitle: 'Close without saving?',
  leaveWhat: 'What you typed here will be lost.',
  leave: 'Close without saving',
  stay: 'Go on',

  endDialog: {
    title: (name) => `End the access of ${name}?`,
    what: (what) => `The access: ${what}.`,
    when: 'The person leaves the ENT when the groups follow: a button offers it at once.',
    past: 'What they wrote stays in place.',
    again: 'The access can be given again, among those that have ended.',
    confirm: 'End',
    ended: (name) => `${name}: the end of the access is noted.`
  },

  guestTitle: 'A guest, from outside',
  guestText:
    'An inspector often has an account of the authority, outside the school. They come into the ENT on two conditions, which depend on your authority’s IT.',
  guestAsk: 'The home prepares the message to send them, under “What depends on your authority’s IT”.'
};
