import { editingEn } from '../../classes/editing/loc/en';
import type { ClashingLesson, TimetableStrings } from './fr';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted } = countIn('en');
const named = ({ subject, className, room, group }: ClashingLesson): string =>
  [subject, className, group && `group ${group}`, room && `room\u00a0${room}`].filter(Boolean).join(', ');

/** What the timetable says in English. */
export const en: TimetableStrings = {
  editing: editingEn,
  loading: 'Reading what the school is…',
  tabs: 'Weekly timetable or changes of a day',
  tab: { week: 'Weekly timetable', day: 'Changes of a day' },
  noClassTitle: 'No class yet',
  noClass:
    'A lesson is given to a class. Import the timetable of your software: it brings the classes, the subjects and the lessons. Or add a class by hand.',
  toImports: 'Import',
  toClasses: 'Add a class',

  owner: {
    label: 'Timetable of a class or of a teacher',
    class: 'A class',
    teacher: 'A teacher',
    chooseClass: 'Class',
    chooseTeacher: 'Teacher'
  },

  fields: {
    chooseTeacher: 'Choose a teacher',
    room: 'Room',
    note: 'A word to everybody',
    noteHint: 'Optional. One sentence, read by the class, the guardians and the teachers'
  },

  week: {
    intro: 'Choose an empty place to add a lesson, a lesson to edit, copy or remove it. Everybody sees the change at once.',
    label: 'Weekly timetable',
    parity: 'Weeks shown',
    parities: { all: 'All', A: 'Week A', B: 'Week B' },
    parityOf: (parity) => `week\u00a0${parity}`,
    group: (group) => `group ${group}`,
    room: (room) => `room\u00a0${room}`,
    addAt: (moment) => `Add a lesson, ${moment}`,
    emptyDay: 'No lesson hours that day.',
    noBells: 'The school has no school days or lesson hours yet: say them under “School”.',
    unplaced: (count) => counted(count, 'lesson at an unknown hour', 'lessons at unknown hours'),
    unplacedWhy:
      'Their hour is not, or no longer, among the bells of that day: nobody sees them in their timetable. Choose one to give it an hour.'
  },

  lesson: {
    add: 'Add a lesson',
    edit: 'Edit the lesson',
    copyTitle: 'Copy the lesson to another hour',
    weekday: 'Day',
    period: 'Period',
    choosePeriod: 'Choose a period',
    parity: 'Weeks',
    parities: { '': 'Every week', A: 'Weeks A only', B: 'Weeks B only' },
    classes: 'Classes',
    classesHint: 'Several, if they have this lesson together',
    subject: 'Subject',
    chooseSubject: 'Choose a subject',
    noSubject: 'No subject yet: add them under “Classes and subjects”.',
    teacher: 'Teacher',
    noTeacher: 'No teacher yet: import the staff, or add them under “People and accounts”.',
    group: 'Group',
    groupHint: 'Groups are added under “Classes and subjects”.',
    wholeClass: 'Whole class',
    copy: 'Copy',
    beside: 'Another lesson at this hour',
    remove: 'Remove',
    added: (lesson) => `Lesson added: ${lesson}.`,
    saved: (lesson) => `Lesson saved: ${lesson}.`,
    removed: (lesson) => `Lesson removed: ${lesson}.`,
    problems: {
      period: 'Choose a period of that day.',
      classes: 'Choose at least one class.',
      subject: 'Choose a subject.',
      teacher: 'Choose a teacher.',
      isThere: 'This very lesson is already at that hour. Choose another period.'
    }
  },

  clashes: {
    title: 'At that hour:',
    teacher: (lesson) => `${lesson.teacherName || 'the teacher'} is teaching already (${named(lesson)}).`,
    room: (lesson) => `room ${lesson.room} is taken (${named({ ...lesson, room: '' })}, ${lesson.teacherName}).`,
    class: (lesson) => `${lesson.className} is in a lesson already (${named({ ...lesson, className: '' })}, ${lesson.teacherName}).`
  },

  states: {
    cancelled: 'cancelled',
    added: 'lesson added',
    replacedBy: (teacher) => `taken by ${teacher}`,
    room: (room) => `room\u00a0${room}`,
    roomInstead: (room, planned) => (planned ? `room\u00a0${room} instead of ${planned}` : `room\u00a0${room}`),
    noted: 'please note'
  },

  day: {
    intro:
      'A lesson that is cancelled, moved to another room, taken by somebody else, or added. The class, its guardians, the teacher, whoever replaces, the direction and the school life see it at once in the diary; the timetable itself stays.',
    loading: 'Reading the changes…',
    date: 'Day',
    title: (day) => `Lessons of ${day}`,
    off: (why) => `There are no lessons that day: ${why}. One can be added all the same.`,
    weekend: 'the school does not teach on that weekday',
    emptyTitle: 'No lesson that day',
    empty: 'The timetable has none for this class or teacher. You can add one.',
    open: (lesson) => `Cancel or change: ${lesson}`,
    openShort: 'Cancel or change',
    editAdded: (lesson) => `Edit or remove: ${lesson}`,
    editAddedShort: 'Edit or remove',
    restore: (lesson) => `Back to plan: ${lesson}`,
    restoreShort: 'Back to plan'
  },

  change: {
    title: (subject) => `${subject}, that day`,
    what: 'This lesson',
    kinds: { cancelled: 'is cancelled', changed: 'takes place otherwise' },
    classes: 'Classes concerned',
    classesHint: 'They have this lesson together',
    roomPlanned: (room) => `Empty: as planned, room ${room}`,
    roomNone: 'The timetable names none',
    replacedBy: 'Replaced by',
    nobody: (teacher) => (teacher ? `Nobody: ${teacher}, as planned` : 'Nobody'),
    replacedHint: 'The lesson appears in their week too',
    restore: 'Back to plan',
    restored: 'Back to plan: as in the timetable.',
    cancelled: (subject, moment) => `Cancelled: ${subject}, ${moment}.`,
    changed: (subject, moment) => `Change saved: ${subject}, ${moment}.`,
    problems: {
      classes: 'Choose at least one class.',
      nothing: 'Say what changes: another room, somebody who replaces, or a word.'
    }
  },

  added: {
    title: 'Add a lesson that day',
    edit: 'Lesson added that day',
    saved: (lesson) => `Lesson added: ${lesson}.`,
    remove: 'Remove this lesson',
    removed: (lesson) => `Added lesson taken away: ${lesson}.`
  },

  cancelDay: {
    open: (teacher) => `Cancel all lessons of ${teacher} that day`,
    title: (teacher, day) => `Cancel all lessons of ${teacher}, ${day}?`,
    lessons: (count) => `${counted(count, 'lesson is cancelled', 'lessons are cancelled')} that day.`,
    seenBy: (classes) => `Seen at once by: ${classes}, with their guardians.`,
    undo: 'You can undo it right afterwards, or put each lesson back.',
    confirm: 'Cancel these lessons',
    said: (count, day) => `${counted(count, 'lesson cancelled', 'lessons cancelled')}, ${day}.`
  },

  coming: {
    title: 'Coming changes in the whole school',
    day: 'Day',
    period: 'Period',
    class: 'Class',
    lesson: 'Lesson',
    what: 'Change',
    actions: 'What to do',
    show: (lesson) => `Show that day: ${lesson}`,
    showShort: 'Show that day',
    remove: (lesson) => `Take the change away: ${lesson}`,
    removeShort: 'Take away',
    removed: 'Change taken away.',
    emptyTitle: 'No change to come',
    empty: (until) => `Until ${until} everything is as in the timetable.`,
    orphans: {
      noLesson: 'Without effect: this lesson is no longer in the timetable.',
      dayOff: 'Without effect: there are no lessons that day.',
      alreadyThere: 'Without effect: this lesson is already in the timetable.',
      unknownPeriod: 'Without effect: there is no such period that day.'
    }
  },

  export: {
    title: (whose) => `Take the timetable along: ${whose}`,
    why: 'An .ics file of all lessons, changes included, for a calendar: Outlook, Google, phone.',
    days: 'From the first to the last day of lessons',
    button: 'Export (.ics)',
    noHolidays: 'The holidays are not known yet: the file would have lessons during the holidays.',
    done: (file, lessons) => `${file} is ready: ${counted(lessons, 'lesson', 'lessons')}.`,
    lines: { subject: 'Subject', teacher: 'Teacher', class: 'Class', group: 'Group' }
  }
};
