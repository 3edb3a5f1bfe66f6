import type { DiaryStrings } from './fr';
import { countIn } from '../../../../ui/loc/counted';

const { counted } = countIn('en');

const quoted = (title: string): string => `“${title}”`;

/** What the class diary says in English. */
export const en: DiaryStrings = {
  diary: 'Class diary',
  loading: 'Loading the class diary…',

  notSetUpTitle: 'The class diary is not set up yet',
  notSetUp: 'The administrator of this site must first set up the school’s digital workspace.',
  notSetUpAdmin: 'Add the “ENT administration” web part to a page of this site, then choose “Set up”.',
  noAccessTitle: 'No access yet',
  noAccess: (school) => `Your account belongs to no class and has no role at “${school}”. Ask the school office or school life to add you.`,
  otherClassesTitle: 'This page shows other classes',
  otherClasses: (codes) =>
    `This page only shows ${codes}, and none of it is a class of yours. Open the class diary from the school’s own site.`,
  noRoleTitle: 'Nothing to show for now',
  noRole: 'Your account is known, but no class is open to you. Ask school life.',

  viewSwitch: 'View',
  lookAs: 'Look as',
  lookAsNotice: 'You administer this site: you see the diary as the chosen person does, and what you write bears your own name.',
  progressions: 'Plans',
  seeShift: 'See the shift',
  toShift: (count) =>
    count === 1 ? 'This week, 1 session of the plan is to be shifted.' : `This week, ${count} sessions of the plan are to be shifted.`,
  leftDrafts: (count) =>
    count === 1
      ? 'A session that was laid is still a draft after its lesson: publish it, or shift the rest.'
      : `${count} sessions that were laid are still drafts after their lessons: publish them, or shift the rest.`,
  myLessons: 'My lessons',
  myClasses: 'My classes',
  allClasses: 'All classes',
  teacherView: (name) => `Lessons of ${name}`,
  roles: {
    direction: 'Management',
    schoolLife: 'School life',
    inspector: 'Inspection',
    teacher: 'Teachers',
    support: 'Support',
    pupil: 'Pupils',
    guardian: 'Guardians'
  },
  accompaniedClasses: 'Accompanied classes',
  roleInClass: (role, className) => `${role}, ${className}`,
  workloadShow: 'Workload of my classes',
  workloadHide: 'Hide the workload',
  chooseClass: 'Class',
  noClasses: 'No class is open for this school year.',

  weekGrid: 'My lessons of the week',
  layoutGrid: 'Grid',
  layoutList: 'List',
  layout: 'Layout',
  emptyDay: 'No lesson that day.',
  noTimetableTitle: 'No lesson in your timetable',
  noTimetable: 'The timetable holds no lesson in your name. Tell the management, who imports it.',
  unplaced: (count) =>
    count === 1
      ? 'One lesson stands at a time that the bell schedule no longer knows: tell the management.'
      : `${count} lessons stand at times that the bell schedule no longer knows: tell the management.`,
  states: { empty: 'To write', toFill: 'To fill in', draft: 'Draft', published: 'Published', changed: 'Published, changed in a draft' },
  writeOffTimetable: 'Session outside the timetable',
  atMoment: (day, time) => `${day} at ${time}`,
  appears: (when) => `appears ${when}`,
  noted: 'Private note',
  offTimetable: 'Off timetable',
  room: (room) => `room\u00a0${room}`,
  group: (group) => `group ${group}`,
  changes: {
    ofDay: 'Timetable changes',
    cancelled: 'cancelled',
    added: 'lesson added',
    insteadOf: (teacher) => (teacher ? `in place of ${teacher}` : 'as a replacement'),
    replacedBy: (teacher) => `taken by ${teacher}`,
    room: (room, planned) => (planned ? `room\u00a0${room} instead of ${planned}` : `room\u00a0${room}`),
    noted: 'please note'
  },
  writtenBy: (name) => `by ${name}`,
  homeworkCount: (count) => (count === 1 ? 'Homework given' : `${count} pieces of homework`),
  otherVersionsCount: (count) => counted(count, 'other version', 'other versions'),

  sessionTitle: 'Title of the session',
  sessionBody: 'Content of the session',
  homework: 'Homework',
  homeworkTitle: 'What is to be done',
  homeworkDetails: 'Details',
  addDetails: 'Add details',
  dueDay: 'Due on',
  dueSuggestions: 'Next lessons with this class',
  otherDay: 'Another day',
  otherDayLabel: 'Another day to choose',
  minutes: 'Estimated time',
  minutesUnknown: 'Not specified',
  toHandIn: 'To hand in',
  anotherHomework: 'Give another piece of homework',
  otherHomework: 'Other homework given in this session',
  editHomework: 'Edit',
  removeHomework: 'Remove this homework',
  removeHomeworkSure: 'Remove this homework? Pupils will no longer see it.',
  removeHomeworkYes: 'Remove',
  removedHomework: 'The homework is removed.',

  saveDraft: 'Save draft',
  discardDraft: 'Discard draft',
  discardDraftSure: 'Discard this draft? What is not published will be lost.',
  discardDraftYes: 'Discard',
  discardedDraft: 'The draft is discarded.',
  publish: 'Publish',
  publishChanges: 'Update',
  saving: 'Saving…',
  checking: 'The answer was lost. Checking…',
  draftSaved: (time) => `Draft saved at ${time}`,
  publishedFor: (time, when) => `Session published at ${time}, it will appear ${when}`,
  published: (time) => `Session published at ${time}`,
  unsaved: 'Unsaved changes, kept on this device.',
  deviceRefused: 'This device does not keep the text: save before you close.',
  restored: (day, time) => `Your text of ${day} at ${time}, never saved, was found on this device.`,
  restoredDrop: 'Go back to the saved version',
  staysYours: 'Says nothing of it: yours is kept either way.',
  failedLate: (lesson) => `Saving the session “${lesson}” failed. Your text is kept on this device: open the session again to retry.`,
  failedLateLost: (lesson) => `Saving the session “${lesson}” failed, and this device could not keep your text.`,
  keptOnDevice: 'Your text stays on this device.',
  problems: {
    nothing: 'Write at least a title, some content or some homework.',
    homeworkTitle: 'Say what is to be done, or remove the homework.',
    dueDay: 'Choose a day after the session.',
    tooLong: 'The text is too long to be saved. Shorten it or share it between two sessions.'
  },
  saveErrors: {
    denied: 'You may not write in this class’s diary. Your text stays on this device; ask the management for access.',
    sessionExpired: 'Your sign-in has ended. Reload the page to sign in again: your text stays on this device.',
    offline: 'You are offline. Your text stays on this device; try again once the connection is back.',
    unknownOutcome: 'We do not know yet whether everything is saved. Your text stays on this device: check again.'
  },
  checkAgain: 'Check again',

  otherVersionsTitle: 'Other versions of this session',
  otherVersionsNotice: 'Two people wrote this session at the same moment. Pupils see the first one; here are the others, nothing is lost.',
  versionBy: (who, when) => `${who}, ${when}`,

  tabUpcoming: 'Homework',
  tabPast: 'Sessions',
  sections: 'Sections',
  subjectFilter: 'Subject',
  allSubjects: 'All subjects',
  nothingDueTitle: 'Nothing to do',
  nothingDue: (until) => `No homework is due until ${until}.`,
  nothingDueInSubject: 'No homework in this subject.',
  later: 'Look further ahead',
  givenOn: (day) => `given on ${day}`,
  dueOn: (day) => `due on ${day}`,
  dayWork: (minutes) => `${minutes} of estimated work`,
  noSessionTitle: 'No session this week',
  noSession: 'Nothing is published yet for this week. Choose another one.',
  noSessionInSubject: 'No session in this subject this week.',
  lessonOf: (day) => `lesson of ${day}`,

  reader: {
    done: 'Done',
    doneWork: (title) => `Done: ${title}`,
    progress: (done, total) => `${done} of ${total} done`,
    changedSince: (title) => `The work ${quoted(title)} changed after you had ticked it: it is to be done again.`,
    changedSinceSeveral: (quotedTitles) => `These changed after you had ticked them and are to be done again: ${quotedTitles}.`,
    quoted,
    understood: 'Understood',
    changedMark: 'changed since',
    ticksKept: 'Your ticks stay on this device until they are saved.',
    urgent: 'Urgent',
    appears: (day, time) => `shown to pupils and families on ${day} at ${time}`,
    links: 'Links and documents',
    ownMark: 'your own, seen by you alone',
    ownAdd: 'Add work of my own',
    ownEdit: 'Change',
    ownEditOf: (title) => `Change ${quoted(title)}`,
    ownRemove: 'Remove',
    ownRemoveOf: (title) => `Remove ${quoted(title)}`,
    ownDone: {
      added: (title) => `Added: ${quoted(title)}.`,
      changed: (title) => `Changed: ${quoted(title)}.`,
      removed: (title) => `Removed: ${quoted(title)}.`
    },
    undo: 'Undo',
    print: 'Print',
    printTitle: (school, className) => `${school} – ${className}`,
    givenTitle: (day) => `Work given on ${day}`,
    givenAhead: 'Work of this lesson',
    nothingWritten: 'Nothing is written for this lesson.',
    family: 'Family',
    childIn: 'Child in',
    childHint: 'You read the diary of the class. What your child ticks as done, and work of their own, is seen by them alone.',
    childrenHint:
      'One button a class in which you have a child: two children of one class have the same diary. What they tick as done, and work of their own, is seen by them alone.'
  }
};
