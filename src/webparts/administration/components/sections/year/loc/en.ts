import { enPlan } from './enPlan';
import type { YearStrings } from './fr';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted } = countIn('en');

/** What the screen « Exporter, changer d’année » says in English. */
export const en: YearStrings = {
  label: (first) => `${first}-${first + 1}`,
  plan: enPlan,
  zip: {
    title: 'Save everything',
    text: 'One ZIP file in open formats: the register as CSV that the ENT reads back, timetables and calendar as .ics, the school as JSON and on a page to print, the journals; the sessions, homework, sign-offs and day changes of every year; and a README that says what each file is.',
    notIn:
      'It holds neither what people write for themselves (private notes, plans of other teachers, work that pupils ticked or added), nor the drafts: that stays on the site. It holds personal data: keep it in a safe place.',
    withDocuments: 'With the documents of the class diaries',
    save: 'Save everything',
    again: 'Save again',
    working: 'Making the file',
    keepOpen: 'A school of several years takes some minutes. Leave this page open.',
    reading: 'reading the register',
    writing: 'writing the files',
    lists: {
      sessions: 'reading the sessions',
      homework: 'reading the homework',
      visas: 'reading the sign-offs',
      dayChanges: 'reading the day changes',
      progressions: 'reading your plans',
      progressionEntries: 'reading your plans',
      documents: 'reading the list of documents'
    },
    document: (name) => `reading ${name}`,
    done: (name, files, size) => `${name} is saved: ${counted(files, 'file', 'files')}, ${size}.`,
    missing: 'These files are missing, since what they say could not be read. The README says so too:',
    missingDocuments: (count) =>
      count === 1
        ? 'One document could not be read. The README says which.'
        : `${counted(count, 'document', 'documents')} could not be read. The README says which.`,
    tooLarge: (size, limit) =>
      `The documents are not in it: they weigh ${size}, and the file takes no more than ${limit}. Download them from the library “ENT · Class diary files” of the site.`,
    stopped: 'Stopped: nothing was saved.'
  },
  exportTitle: 'One file at a time',
  exportText:
    'One CSV file a kind, which every spreadsheet opens. The import takes it back: imported as it is, it changes nothing. Each timetable is exported as .ics from its own screen.',
  kinds: {
    classes: 'Classes',
    subjects: 'Subjects',
    staff: 'Staff',
    timetable: 'Timetable',
    pupils: 'Pupils',
    guardians: 'Guardians'
  },
  fileNames: { classes: 'classes', subjects: 'subjects', staff: 'staff', timetable: 'timetable', pupils: 'pupils', guardians: 'guardians' },
  rows: (count) => (count === 0 ? 'Nothing to export' : counted(count, 'row', 'rows')),
  save: 'Save',
  saveKind: (kind) => `Save the file: ${kind}`,
  saved: (name) => `${name} is saved.`,

  standing: {
    title: 'Change the school year',
    now: (label, classes, pupils) =>
      `Year ${label} under way: ${counted(classes, 'class', 'classes')}, ${counted(pupils, 'pupil', 'pupils')}.`,
    why: (next) =>
      `At the end of the year, or before the next, the change to ${next} archives the classes, puts their pupils into the next ones and empties the timetable. The year’s diaries stay readable by those who read them. You see everything before anything is written, and you can go back as long as the new year has not begun.`,
    nothing: 'There is no class yet: there is nothing to move up.',
    prepare: (next) => `Prepare the change to ${next}`,
    betweenTitle: (label) => `The change to ${label} is not finished`,
    between: (waiting) =>
      waiting === 0
        ? 'A change, or the return from one, was cut short. No pupil is waiting, but steps are left. You can finish, or go back: what is done stays done, and is not done twice.'
        : `A change, or the return from one, was cut short: ${counted(waiting, 'pupil is', 'pupils are')} still in an archived class. You can finish, or go back: what is done stays done, and is not done twice.`,
    finish: (label) => `Finish the change to ${label}`
  },

  run: {
    begin: (label) => `Change to the year ${label}`,
    back: (label) => `Return to the year ${label}`,
    stages: {
      begin: {
        prepare: 'Make the classes, end temporary accesses',
        archive: 'Archive the classes of the year that ends',
        groups: 'Give the groups of archived classes their year',
        moves: 'Note the changes of class',
        follow: 'Place the pupils, take the old timetable away',
        site: 'Prepare groups and folders of the new classes',
        year: 'Open the new year'
      },
      back: {
        year: 'Open the year before again',
        close: 'Archive the new classes',
        reopen: 'Open the classes of before again',
        groups: 'Give the groups their names back',
        pupils: 'Put the pupils back into their classes'
      }
    },
    reading: 'reading the register again',
    keepOpen: 'Leave this page open. If it closes, come back here: the work goes on where it was.',
    leaveTitle: 'Leave this screen?',
    leave: ['The work stops after the current step. What is done stays done.', 'You can go on with it here, or go back.'],
    leaveConfirm: 'Stop and leave',
    leaveCancel: 'Stay'
  },

  result: {
    doneBegin: (label) => `The year ${label} is open`,
    doneBack: (label) => `The year ${label} is back`,
    stopped: 'Stopped as you asked',
    failed: 'The work did not come to its end',
    changed: 'Nothing was written',
    changedWhy:
      'The register has changed since the preview was shown, for example because somebody else is working on it. Look at the preview as it is now, then confirm again.',
    at: (stage) => `Current step: ${stage}. What is done stays done, and is not done twice when you go on.`,
    left: (count) => `${counted(count, 'thing', 'things')} of the site left to complete: the home offers it.`,
    failures: (count) => counted(count, 'refusal', 'refusals'),
    failedOne: (name, why) => `${name}: ${why}`,
    why: {
      conflict: 'somebody changed it meanwhile',
      denied: 'SharePoint refused',
      invalid: 'SharePoint does not accept one of its values',
      busy: 'SharePoint asks to wait',
      offline: 'the network was cut',
      unknownOutcome: 'the answer was lost'
    },
    otherWhy: 'unexpected, the detail is in the browser’s console',
    lesson: (subject) => `a lesson of ${subject}`,
    resume: 'Go on',
    again: 'See the preview as it is now',
    close: 'Close'
  },

  after: {
    title: 'What is left to do for the new year',
    backTitle: 'What is left to do',
    groups: 'Carry the changes over into the groups',
    groupsChecking: 'Comparing the groups with the register…',
    groupsTodo: (count) =>
      `${counted(count, 'join or leave', 'joins and leaves')} to carry over. Until then the people concerned see the ENT as before.`,
    groupsUnknown: 'The comparison failed: the home makes it again.',
    groupsDone: 'Everybody is in the groups of their classes.',
    calendar: 'Load the holidays of the new year',
    calendarTodo: 'Drop the .ics file of your zone, and check the first week A.',
    calendarDone: 'Holidays of this year are known.',
    timetable: 'Import the timetable',
    timetableTodo: 'Staff first, if some have come or gone.',
    timetableBack: 'The lessons that were taken away are in the site’s recycle bin for 93 days: restore them, or import the timetable.',
    timetableDone: (count) => `${counted(count, 'lesson', 'lessons')} a week.`,
    pupils: 'Import the pupils and their guardians',
    pupilsTodo: (count) => `${counted(count, 'pupil is', 'pupils are')} without a class.`,
    pupilsNone: 'There is no pupil yet.',
    pupilsDone: 'Every pupil has a class.',
    go: { home: 'Go to the home', school: 'Open the school', imports: 'Import' }
  },

  back: {
    title: (label) => `Go back to the year ${label}`,
    can: (label) =>
      `Possible as long as nothing belongs to the new year. The classes of ${label} are opened again, those after it are archived, and the pupils are in their class again.`,
    cannot: 'It is not possible any more, since the new year has begun:',
    lessons: (count) => `${counted(count, 'lesson', 'lessons')} in the new timetable;`,
    newcomers: (count) => `${counted(count, 'pupil', 'pupils')} from elsewhere in a new class;`,
    staff: (count) => `${counted(count, 'member', 'members')} of staff linked to a new class.`,
    cannotWhy: 'Take them away first, if you really want to go back.',
    reopened: (count) => `${counted(count, 'class', 'classes')} opened again.`,
    closed: (count) => `${counted(count, 'new class', 'new classes')} archived.`,
    pupils: (count) => `${counted(count, 'pupil is', 'pupils are')} in last year’s class again, those who left by this change too.`,
    notBack:
      'These do not come back by themselves: the lessons of the timetable (in the site’s recycle bin), pupils’ groups, classes noted by hand for staff, temporary accesses.',
    start: (label) => `Go back to ${label}`,
    ask: (label) => `Go back to the year ${label}?`
  }
};
