import { countIn } from '../../../../../../ui/loc/counted';
import type { frOutcome } from './frOutcome';

const { counted } = countIn('en');

export const enOutcome: typeof frOutcome = {
  confirm: {
    title: {
      classes: 'Import the classes?',
      subjects: 'Import the subjects?',
      staff: 'Import the staff?',
      timetable: 'Import the timetable?',
      pupils: 'Import the pupils?',
      guardians: 'Import the guardians?'
    },
    confirm: 'Import',
    added: (thing) => `To add: ${thing}.`,
    changed: (thing) => `To change: ${thing}.`,
    moved: (count) => `${counted(count, 'pupil changes', 'pupils change')} class. Each change can be undone afterwards.`,
    left: (count) => `${counted(count, 'person', 'people')} will be marked as having left. Their work stays.`,
    lessonsLeft: (count) => `${counted(count, 'lesson goes', 'lessons go')} to the site’s recycle bin, from which they can be restored.`,
    newClasses: (codes) => `Classes made, with their groups and folders: ${codes}.`,
    rejected: (count) => `${counted(count, 'refused line', 'refused lines')} will not be taken.`,
    groups: 'Accesses do not change yet: you will let the groups follow from the home screen.',
    more: (shown, count) => `${shown} and ${counted(count, 'other', 'others')}`
  },

  run: {
    title: 'Import under way',
    writing: 'Writing into the ENT',
    checking: 'A last check before writing…',
    provisioning: 'Making the groups and folders of the new classes',
    recording: 'Finishing the import…',
    keepOpen:
      'Leave this page open. If it closes or the connection breaks, do the same import again: what is written stays written, and the rest follows.',
    waiting: (minutes) =>
      minutes < 2
        ? 'SharePoint asks to wait a little. The import goes on by itself.'
        : `SharePoint limits how much is written: a pause of about ${minutes} minutes. The import goes on by itself.`
  },

  result: {
    doneTitle: 'Import finished',
    partTitle: 'Import unfinished',
    stoppedTitle: 'Import stopped',
    nothingLeft: 'Everything was written already: nothing was left to do.',
    written: (what) => `Written: ${what}.`,
    nothingWritten: 'Nothing was written.',
    rejected: (count) => `${counted(count, 'line of the file was refused', 'lines of the file were refused')}.`,
    stopped: 'Stopped as you asked. What is written stays written.',
    left: (count) =>
      `${counted(count, 'write is', 'writes are')} left: “Continue” goes on where the import stopped, without doubling anything.`,
    failedTitle: (count) => counted(count, 'write failed', 'writes failed'),
    failedOne: (what, why) => `${what}: ${why}`,
    failures: {
      denied: 'you may not write here',
      notFound: 'the row no longer exists',
      conflict: 'somebody else has just changed it',
      unknownOutcome: 'the answer was lost, perhaps it is written',
      busy: 'SharePoint was too busy',
      offline: 'the connection was broken',
      sessionExpired: 'your session has expired',
      invalid: 'SharePoint refused one of the values',
      threshold: 'a list is out of order: run the check from the home screen',
      unexpected: 'unexpected error'
    },
    continue: 'Continue',
    notRecorded: 'The import could not be noted in the history; its columns will not be remembered next time.',
    recordAgain: 'Note it again',
    provisioned: 'The groups and folders of the new classes are in place.',
    notProvisioned:
      'The new classes do not have all their groups and folders yet. Complete the set-up from the home screen; it takes a site collection administrator.',
    next: 'What comes next',
    groups: 'Nobody sees this change yet: access opens from the home, once everything is imported and the accounts are linked.',
    toGroups: 'Let the groups follow',
    nextKind: {
      subjects: 'Next, import the subjects',
      staff: 'Next, import the staff',
      timetable: 'Next, import the timetable',
      pupils: 'Next, import the pupils',
      guardians: 'Next, import the guardians'
    },
    toStart: 'Back to the imports'
  },

  reasons: {
    missing: (field) => `Missing: ${field}.`,
    tooLong: (field) => `The text is too long for: ${field}.`,
    notACode: (_field, value) => `“${value}” makes no code: it takes plain letters or digits.`,
    notANumber: (_field, value) => `“${value}” is no number from 1 to 9,999.`,
    notALogin: (_field, value) => `“${value}” is no account: name@domain is expected.`,
    notAWeekday: (_field, value) => `“${value}” is no day of the week.`,
    unknownPeriod: (_field, value) => `“${value}” matches no bell of that day. Check them under “School”.`,
    unknownClass: (_field, value) => `No class is called “${value}”.`,
    unknownSubject: (_field, value) => `“${value}” names no subject.`,
    unknownTeacher: (_field, value) => `No teacher is called “${value}”. Import the staff first.`,
    unknownPupil: (_field, value) => `No pupil matches “${value}”. Import the pupils first.`,
    unknownFunction: (_field, value) => `The function “${value}” is not known: Direction, Vie scolaire, Enseignant or AESH.`,
    notAParity: (_field, value) => `“${value}” is neither week A nor week B.`,
    duplicateKey: (_field, value) => `“${value}” comes several times with different information, or belongs to another one already.`,
    duplicateLogin: (_field, value) => `The account ${value} belongs to somebody else already.`,
    sameNameNoKey: (_field, value) => `Several people may be “${value}”: add an identifier, or be more precise.`,
    tooManyCells: () => 'The line has more cells than the file has titles: probably a separator within a text.'
  }
};
