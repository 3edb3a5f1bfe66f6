import type { DirectionStrings } from './fr';
import { countIn } from '../../../../../ui/loc/counted';

const { counted } = countIn('en');

/** The same in English. */
export const en: DirectionStrings = {
  sections: 'Parts of the class diary',
  tabs: { reading: 'Read', visas: 'Sign-offs', figures: 'Filling', workload: 'Workload', archive: 'Archives' },
  loading: 'Loading…',
  print: 'Print',
  noClasses: 'No class is open for this school year.',

  search: (what) => `Search: ${what}`,
  found: (count) => (count === 0 ? 'Nothing found' : counted(count, 'result', 'results')),
  nothingFound: 'Nothing found',
  aClass: 'Class',
  aTeacher: 'Teacher',
  aSubject: 'Subject',
  allSubjects: 'All subjects',

  readBy: 'Read by',
  by: { class: 'Class', teacher: 'Teacher', subject: 'Subject' },
  weeksShown: 'Weeks shown',
  weeks: (count) => counted(count, 'week', 'weeks'),
  fromTo: (first, last) => `From ${first} to ${last}`,
  nothingTitle: 'Nothing in this period',
  nothing: 'No lesson in the timetable, no session, no homework. Choose another period.',
  noTimetableTitle: 'No timetable',
  noTimetable: 'The choice is made among the lessons of the timetable, which has none yet.',
  classesOfSubject: (count) => `${counted(count, 'class', 'classes')} with this subject`,
  summary: 'In short',
  sessionsCount: (count) => counted(count, 'session', 'sessions'),
  workCount: (count) => counted(count, 'piece of homework', 'pieces of homework'),
  notFilledCount: (count) => counted(count, 'lesson not filled in', 'lessons not filled in'),

  states: {
    filled: 'Filled in',
    notFilled: 'Not filled in',
    coming: 'To come',
    cancelled: 'Lesson cancelled',
    workOnly: 'Homework without a session',
    gone: 'Session removed'
  },
  off: { publicHoliday: 'public holiday', holiday: 'no lessons' },
  offTimetable: 'off the timetable',
  group: (group) => `group ${group}`,
  untitled: 'Untitled session',
  untitledWork: 'Untitled homework',
  writtenBy: (editor, when) => `written by ${editor}, ${when}`,
  otherVersions: (count) => counted(count, 'other version of this session', 'other versions of this session'),
  otherVersion: (editor) => `${editor}’s version`,
  work: 'Homework',
  givenOn: (day) => `given on ${day}`,
  dueOn: (day) => `due on ${day}`,
  toHandIn: 'to hand in',
  documents: 'Documents and links',

  visaBy: (who, when) => `Signed off by ${who} on ${when}`,
  seals: {
    unchanged: 'Unchanged since',
    changed: 'Changed since the sign-off',
    added: 'Written after the sign-off',
    removed: 'Removed since the sign-off',
    broken: 'Unreadable seal: this sign-off proves nothing'
  },
  visasOfPeriod: (count) => `${counted(count, 'sign-off', 'sign-offs')} in this period`,
  visaScope: (first, last, what) => `From ${first} to ${last}, ${what}`,
  everything: 'all subjects',
  oneTeacher: 'one teacher',
  sealStates: {
    unchanged: 'nothing has changed since',
    changed: (changed, added, removed) =>
      `since then: ${counted(changed, 'session', 'sessions')} changed, ${added} added, ${removed} removed`,
    broken: 'unreadable seal'
  },

  classesToVisa: 'Classes',
  classesHint: 'One or several, or whole levels.',
  subjectsToVisa: 'Subjects',
  subjectsHint: 'None ticked: all subjects in one sign-off a week.',
  period: 'Period',
  periodHint: 'A week without lessons is passed over.',
  presets: 'Usual periods',
  preset: { week: 'This week', month: 'Four weeks', term: 'Twelve weeks', year: 'Since September' },
  comment: 'Comment',
  commentHint: 'Optional. Teachers and school life read it, pupils and guardians do not.',
  commentTooLong: 'This comment is too long: 2,000 characters at most.',
  preview: 'See what will be signed off',
  previewing: 'Reading the diaries',
  previewTitle: 'What will be signed off',
  previewStopped: 'Stopped before the end: nothing was signed off.',
  previewFailed: 'Some classes could not be read: they will not be signed off.',
  previewClassFailed: (title) => `${title}: not read`,
  problems: {
    classes: 'Choose at least one class.',
    period: 'Choose a first and a last day.',
    future: 'A sign-off is about what is past: the last day cannot come after today.'
  },
  columns: {
    aClass: 'Class',
    weeks: 'Sign-offs',
    sessions: 'Sessions',
    work: 'Homework',
    notFilled: 'Not filled in',
    already: 'Already signed off'
  },
  nothingToVisa: 'Nothing to sign off in this period',
  emptyWeeks: (count) =>
    count === 1
      ? 'A week without session or homework is not signed off.'
      : `${count} weeks without session or homework are not signed off.`,
  give: (count) => (count === 1 ? 'Sign off' : `Give ${count} sign-offs`),
  giveQuestion: (count) => (count === 1 ? 'Sign this off?' : `Give ${count} sign-offs?`),
  giveConsequences: (sessions, classes) => [
    `${counted(sessions, 'session is', 'sessions are')} sealed as you see them, in ${counted(classes, 'class', 'classes')}.`,
    'A sign-off is neither taken back nor changed. It bears your name and today’s date.',
    'What changes afterwards will show, and teachers may still change it.'
  ],
  giveYes: 'Sign off',
  changeRequest: 'Change the request',
  giving: 'Signing off',
  givingNote: 'Keep this page open. After a cut you will be able to go on.',
  given: (count) => `${counted(count, 'sign-off', 'sign-offs')} given.`,
  givenPartly: (given, left) => `${counted(given, 'sign-off', 'sign-offs')} given, ${left} left. Go on: nothing is given twice.`,
  givenUnknown: 'The connection was cut. Go on: what is given already is not given twice.',
  scopeFailed: (title, first, reason) => `${title}, week of ${first}: ${reason}`,
  resume: 'Go on',
  finish: 'Finish',
  interruptedTitle: 'Signing off is not finished',
  interrupted: (day, count) =>
    `On ${day}, giving ${counted(count, 'sign-off', 'sign-offs')} was interrupted. Go on: what is given already is not given twice.`,
  forget: 'Leave it',
  adminVisa: 'You administer this site: a sign-off given here bears your name.',

  axis: 'By',
  axes: { class: 'Class', teacher: 'Teacher', subject: 'Subject', week: 'Week' },
  figuresOf: 'Classes counted',
  figuresHint: 'None chosen: all classes.',
  count: 'Count',
  counting: 'Reading the diaries',
  countStopped: 'Stopped: the figures below count the classes read only.',
  countFailed: 'Some classes could not be read: they are missing in the figures.',
  figuresTitle: (first, last) => `Filling from ${first} to ${last}`,
  figuresNotice: 'Rows follow the order of names, never that of values: these figures rank nobody. Below five lessons nothing is shown.',
  figureColumns: { lessons: 'Lessons', filled: 'Filled in', share: 'Share', delay: 'Median delay', work: 'Homework given' },
  tooFew: 'too few lessons',
  percent: (value) => `${value}%`,
  delays: {
    before: 'before the lesson ends',
    hours: (count) => counted(count, 'hour', 'hours'),
    days: (count) => counted(count, 'day', 'days'),
    minutes: (count) => counted(count, 'minute', 'minutes')
  },
  nothingCounted: 'No lesson is over in this period',
  csv: 'Download as CSV',
  saved: (name) => `The file “${name}” is saved.`,
  csvHeads: {
    what: 'What',
    lessons: 'Lessons',
    filled: 'Filled in',
    delay: 'Median delay (minutes)',
    pieces: 'Homework given',
    minutes: 'Minutes of homework'
  },
  figuresFile: (axis, first, last) => `filling ${axis} ${first} ${last}.csv`,
  unknownTeacher: (number) => `Teacher ${number}`,
  unknownClass: (number) => `Class ${number}`,
  weekOf: (day) => `week of ${day}`,

  workloadTitle: 'Homework by class and day',
  workloadNotice: (limit) => `Time as teachers estimate it, for the pupil who has most; the school’s threshold is ${limit} a day.`,
  workloadCaption: (day) => `Homework due, week of ${day}`,
  weekTotal: 'Week',
  withoutMinutes: (count) =>
    count === 1 ? 'One piece without a duration is not counted.' : `${count} pieces without a duration are not counted.`,
  notTimed: 'No duration',
  above: 'above the threshold',
  noWork: 'none',
  workloadFile: (day) => `workload ${day}.csv`,

  archiveTitle: 'Archive of a class',
  archiveText:
    'All published sessions and all homework of the year, as a page that reads without a connection, with the documents attached and three CSV tables (sessions, homework, sign-offs), in one ZIP file. Teachers’ private notes and drafts are not in it: nobody but they can read them.',
  archiveOf: 'Class to archive',
  makeArchive: 'Prepare the archive',
  makeCsv: 'The CSV tables only',
  archiving: (title) => `Archive of ${title}`,
  archivingWeeks: (day) => `weeks from ${day} on`,
  archiveDone: (sessions, work, documents) =>
    `${counted(sessions, 'session', 'sessions')}, ${counted(work, 'piece of homework', 'pieces of homework')}, ${counted(documents, 'document', 'documents')}. The file is among your downloads.`,
  archiveMissing: (count) =>
    count === 1
      ? 'One thing could not be read and is missing in the archive.'
      : `${count} things could not be read and are missing in the archive.`,
  archiveStopped: 'Nothing was saved.',
  archiveFailed: 'No file was saved: try again.',
  close: 'Close',
  missingWeeks: (first, last, reason) => `Weeks from ${first} to ${last}: ${reason}`,
  missingDocument: (path, reason) => `${path}: ${reason}`,
  files: { sessions: 'sessions.csv', homework: 'homework.csv', visas: 'sign-offs.csv', missing: 'MISSING.txt' },
  archive: {
    title: (title, year) => `Class diary of ${title}, ${year}`,
    otherVersion: 'Other version',
    visa: {
      first: 'From',
      last: 'To',
      of: 'Subject',
      who: 'Signed off by',
      when: 'On',
      comment: 'Comment',
      state: 'Since then',
      seal: 'Seal'
    },
    none: 'Nothing was published that year.',
    session: {
      day: 'Day',
      start: 'Start',
      end: 'End',
      subject: 'Subject',
      group: 'Group',
      teacher: 'Teacher',
      title: 'Title',
      text: 'Content'
    },
    work: { given: 'Given on', due: 'Due on', minutes: 'Minutes', toHandIn: 'To hand in' },
    yes: 'yes',
    no: 'no'
  }
};
