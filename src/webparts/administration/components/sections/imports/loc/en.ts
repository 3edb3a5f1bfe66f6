import type { ImportKind } from '../../../../../../domain/imports/types';
import { countIn } from '../../../../../../ui/loc/counted';
import { enFields } from './enFields';
import { enOutcome } from './enOutcome';
import type { ImportsStrings } from './fr';

const { counted, figure } = countIn('en');

const things: Record<ImportKind, (count: number) => string> = {
  classes: (count) => counted(count, 'class', 'classes'),
  subjects: (count) => counted(count, 'subject', 'subjects'),
  staff: (count) => counted(count, 'member of staff', 'members of staff'),
  timetable: (count) => counted(count, 'lesson', 'lessons'),
  pupils: (count) => counted(count, 'pupil', 'pupils'),
  guardians: (count) => counted(count, 'guardian', 'guardians')
};

const participle = (word: string): ((count: number) => string) => {
  return (count) => `${figure(count)} ${word}`;
};
const added = (kind: ImportKind): ((count: number) => string) => {
  return (count) => `${things[kind](count)} added`;
};

export const en: ImportsStrings = {
  ...enFields,
  ...enOutcome,
  figure,
  things,
  schoolYearValue: (year) => `${year}–${year + 1}`,
  loadingTools: 'Getting ready to read files…',

  kinds: {
    classes: 'Classes',
    subjects: 'Subjects',
    staff: 'Staff',
    timetable: 'Timetable',
    pupils: 'Pupils',
    guardians: 'Guardians'
  },

  start: {
    intro:
      'Each file comes from your school’s own software, as CSV. Import them in this order: each names what those before it hold. Nothing is written before you have seen what will change.',
    cards: 'What can be imported',
    needs: {
      classes: 'Optional: the timetable and the pupils add the classes that they name. A code or a title for each class.',
      subjects: 'Optional: the timetable adds the subjects that it names. A code or a title for each subject.',
      staff: 'Last and first name; if possible function, identifier and account. Without a function everyone is a teacher.',
      timetable:
        'Class, teacher, subject, day, and the period or the time. The .ics file of a teacher or a class will do as well. Check the school’s bells first.',
      pupils: 'Last name, first name and class; if possible the identifier, which rules out any mix-up.',
      guardians: 'Last name, first name and the children of each, by identifier or by name.'
    },
    none: {
      classes: 'No class yet.',
      subjects: 'No subject yet.',
      staff: 'No staff yet.',
      timetable: 'No lesson yet.',
      pupils: 'No pupil yet.',
      guardians: 'No guardian yet.'
    },
    here: (thing) => `${thing} in the ENT.`,
    last: (day) => `Last import: ${day}.`,
    never: 'Never imported from a file.',
    waitsFor: {
      staff: 'Import the staff first: lessons name their teachers.',
      pupils: 'Import the pupils first: guardians name their children.'
    },
    import: 'Import',
    importOf: {
      classes: 'Import the classes',
      subjects: 'Import the subjects',
      staff: 'Import the staff',
      timetable: 'Import the timetable',
      pupils: 'Import the pupils',
      guardians: 'Import the guardians'
    },
    model: 'CSV template',
    modelOf: {
      classes: 'CSV template for classes',
      subjects: 'CSV template for subjects',
      staff: 'CSV template for staff',
      timetable: 'CSV template for the timetable',
      pupils: 'CSV template for pupils',
      guardians: 'CSV template for guardians'
    },
    modelName: {
      classes: 'template-classes.csv',
      subjects: 'template-subjects.csv',
      staff: 'template-staff.csv',
      timetable: 'template-timetable.csv',
      pupils: 'template-pupils.csv',
      guardians: 'template-guardians.csv'
    },
    modelFailed: 'The template could not be made. Check the connection, then try again.',
    next: 'Do this now'
  },

  history: {
    title: 'Last imports',
    empty: 'Nothing has been imported yet. Confirmed imports will appear here, with their day and their author.',
    day: 'Date',
    kind: 'Contents',
    file: 'File',
    result: 'Result',
    by: 'By',
    nothing: 'nothing new'
  },

  summary: {
    added: {
      classes: added('classes'),
      subjects: added('subjects'),
      staff: added('staff'),
      timetable: added('timetable'),
      pupils: added('pupils'),
      guardians: added('guardians')
    },
    changed: {
      classes: participle('changed'),
      subjects: participle('changed'),
      staff: participle('changed'),
      timetable: participle('changed'),
      pupils: participle('changed'),
      guardians: participle('changed')
    },
    moved: (count) => `of which ${counted(count, 'change of class', 'changes of class')}`,
    left: {
      classes: participle('left'),
      subjects: participle('left'),
      staff: participle('left'),
      timetable: participle('removed'),
      pupils: participle('left'),
      guardians: participle('left')
    }
  },

  wizard: {
    label: 'Steps of the import',
    steps: { file: 'File', columns: 'Columns', preview: 'Preview', run: 'Import', result: 'Result' },
    otherKind: 'Choose something else to import',
    leaveTitle: 'Leave the import?',
    leaveReading: 'Nothing has been written: to import this file you will have to choose it again.',
    leaveRunning: 'The import stops after the batch under way. What is written stays written.',
    leaveAgain: 'Doing the same import again finishes it, without doubling anything.',
    leave: 'Leave',
    stay: 'Stay here'
  },

  file: {
    title: {
      classes: 'The file of classes',
      subjects: 'The file of subjects',
      staff: 'The file of staff',
      timetable: 'The file of the timetable',
      pupils: 'The file of pupils',
      guardians: 'The file of guardians'
    },
    label: 'File to import',
    hint: 'CSV or TXT, with the column titles on the first line. Encoding and separator are recognised. The file is read on this device.',
    hintTimetable:
      'CSV or TXT, with the column titles on the first line, or the .ics calendar of a teacher or a class. The file is read on this device.',
    reading: (name) => `Reading ${name}…`,
    refused: (name, why) => `${name}: ${why}`,
    refusedTitle: (name) => `${name} could not be read.`,
    refusals: {
      spreadsheet: 'This is a spreadsheet. Open it, choose “File”, “Save as…”, the type “CSV”, then drop the file that you get.',
      notText: 'This is not a CSV file. In your software choose the export as CSV or text.',
      calendarElsewhere: 'This is a calendar: it is imported under “Timetable”. Drop a CSV file here.',
      noRows: 'The file has only its line of titles: there is nothing to import. Check the export.',
      noLessons: 'This calendar holds no weekly lesson. Export at least two weeks of lessons, without whole days.',
      unreadable: 'The browser could not read the file. If it is open elsewhere, close it; check the connection, then try again.'
    },
    tableRefusals: {
      tooManyBytes: (limit) => `The file is too large: ${limit} MB at most. Export fewer columns, or in several files.`,
      tooManyRows: (limit) => `The file has too many lines: ${limit} at most. Export it in several files.`,
      tooManyColumns: (limit) => `The file has too many columns: ${limit} at most. Export only those that are needed.`,
      empty: () => 'The file is empty: neither titles nor lines.',
      quotes: (line) => `On line ${line} a quotation mark is not closed: what follows cannot be read. Mend that line, or export again.`
    },
    calendarRefusals: {
      tooLarge: 'This calendar is too large. Export a shorter time.',
      notCalendar: 'This file is no calendar, in spite of its name.',
      broken: 'This calendar is damaged. Export it again.',
      truncated: 'This calendar ends in the middle. Download it again.',
      noEvents: 'This calendar is empty.',
      tooManyEvents: 'This calendar holds too many events. Export a shorter time.'
    }
  },

  columns: {
    title: 'The columns of the file',
    recognised: (name, rows, encoding, delimiter) =>
      `${name}: ${counted(rows, 'line', 'lines')}, encoding ${encoding}, separator ${delimiter}.`,
    encodings: { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' },
    delimiters: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
    otherDelimiter: (delimiter) => `“${delimiter}”`,
    rememberedFrom: (day) => `The columns are those of your import of ${day}, wherever they stand in this file. Check them.`,
    guessed: 'The columns were recognised by their titles. Check them.',
    noneFound: 'No title was recognised. The first line of the file must hold the column titles; if it does, choose them below.',
    sample: 'First lines of the file',
    sampleHint: 'If accents are wrong, or everything stands in one column, export again.',
    mapping: 'Where to read each piece of information',
    requiredField: (field) => `${field} (required)`,
    notRead: 'Do not read',
    example: (value) => `Example: ${value}`,
    moreFields: (count) => counted(count, 'other possible piece of information', 'other possible pieces of information'),
    loginMeans: 'The Microsoft 365 sign-in address, not a personal one. Without it, the account is looked for by name.',
    missing: (field) => `Choose the column in which to read: ${field}.`,
    missingOneOf: (fields) => `Choose at least one of these columns: ${fields}.`,
    options: 'How to understand this file',
    complete: {
      staff: 'This file holds all the staff',
      pupils: 'This file holds all the pupils',
      guardians: 'This file holds all the guardians'
    },
    completeMeans: {
      staff: 'Who is not in it will be marked as having left and lose every access. What they wrote stays.',
      pupils:
        'Who is not in it will be marked as having left and lose every access. Their work stays, and an import that names them brings them back.',
      guardians:
        'Who is not in it will be marked as having left and lose every access. Each one’s children become exactly those of the file.'
    },
    incompleteMeans: 'Otherwise nobody leaves: the file adds and updates.',
    schoolYear: 'School year of added classes and groups',
    schoolYearHint: 'That of the school, unless you are preparing the next one.',
    scope: 'Lessons replaced',
    scopeHint: 'Lessons that the file no longer holds are removed, within this limit.',
    scopes: {
      auto: 'As the file goes: those of the teachers or of the classes that it names',
      classes: 'Those of the classes that the file names',
      teachers: 'Those of the teachers whom the file names',
      all: 'All: the file holds the whole timetable'
    },
    toPreview: 'See what will change',
    otherFile: 'Choose another file'
  },

  calendar: {
    title: 'The lessons of the calendar',
    recognised: (name, slots, dates) => `${name}: ${counted(slots, 'weekly lesson', 'weekly lessons')} found${dates}.`,
    dates: (first, last) => `, from ${first} to ${last}`,
    teacher: 'Teacher of these lessons',
    teacherHint: (count) => `${counted(count, 'lesson does not say who gives it', 'lessons do not say who gives them')}.`,
    className: 'Class of these lessons',
    classHint: (count) => `${counted(count, 'lesson names no class', 'lessons name no class')}.`,
    nobody: 'None: these lessons will be refused',
    seen: 'Lessons seen seldom',
    seenHint: 'A lesson seen in a few weeks only is often a test, a meeting or a replacement.',
    seenChoices: {
      50: 'Keep those of at least one week in two',
      25: 'Keep those of at least one week in four',
      0: 'Keep every lesson'
    },
    left: (count) => counted(count, 'lesson left aside', 'lessons left aside'),
    list: 'Lessons kept',
    when: 'Day and time',
    what: 'Lesson',
    weeks: 'Weeks',
    seenIn: (seen, possible) => `${seen} of ${possible}`,
    unread: (count) => counted(count, 'event not read', 'events not read'),
    unreadOne: (line, title, reason) => `Line ${line}, ${title}: ${reason}`,
    unreadMore: (count) => `and ${counted(count, 'other', 'others')}`,
    hours: (weekday, start, end) => `${weekday}, ${start} to ${end}`,
    none: 'No lesson is kept.',
    untitled: 'untitled',
    unreadReasons: {
      broken: 'one of its lines cannot be read',
      noStart: 'it has no start',
      wholeDay: 'it lasts the whole day',
      noEnd: 'it has no end',
      tooLong: 'it is too long for a lesson',
      noSubject: 'it does not say the subject',
      cancelled: 'it is cancelled',
      recurrence: 'it does not recur by weeks'
    }
  },

  preview: {
    title: 'What will change',
    planning: 'Comparing the file with the ENT…',
    nothingYet: 'Nothing is written yet.',
    nothing: 'This file brings nothing new: the ENT already says the same.',
    nothingTaken: 'No line can be taken. Mend the file by the reasons below, or go back to the columns.',
    figures: 'In figures',
    changedMeanwhile:
      'The ENT has changed since this preview, through you or another administrator. Here is the preview made anew: read it again, then confirm.',
    tiles: {
      added: 'to add',
      changed: 'to change',
      moved: 'change class',
      left: 'leave',
      lessonsLeft: 'to remove',
      unchanged: 'unchanged',
      rejected: (count) => (count === 1 ? 'line refused' : 'lines refused')
    },
    lists: {
      added: (count) => counted(count, 'addition', 'additions'),
      changed: (count) => counted(count, 'change', 'changes'),
      moved: (count) => counted(count, 'change of class', 'changes of class'),
      left: (count) => counted(count, 'departure', 'departures'),
      newClasses: (count) => counted(count, 'new class', 'new classes'),
      newSubjects: (count) => counted(count, 'new subject', 'new subjects'),
      newGroups: (count) => counted(count, 'new group', 'new groups'),
      relinked: (count) =>
        counted(count, 'guardian to link to the new identifier of their child', 'guardians to link to the new identifier of their child')
    },
    lessonsLeft: (count) => counted(count, 'lesson to remove', 'lessons to remove'),
    search: 'Search this list',
    notFound: 'Nothing in this list matches.',
    name: 'What',
    detail: 'Detail',
    change: (property, before, after) => `${property}: ${before} → ${after}`,
    fromTo: (from, to) => `${from} → ${to}`,
    rejected: (count) => counted(count, 'line refused', 'lines refused'),
    rejectedMeans: 'They will not be taken; the others will. Who stands on a refused line does not leave for that.',
    line: 'Line',
    lesson: 'Lesson',
    field: 'Column',
    fieldIn: (field, header) => `${field} (“${header}”)`,
    value: 'Value',
    reason: 'Reason',
    download: 'Download the refused lines',
    downloadName: 'refused-lines.csv',
    warnings: 'To check',
    manyLeavers: {
      staff: (count, of) => `${figure(count)} of ${figure(of)} members of staff would leave. Is the file really complete?`,
      pupils: (count, of) => `${figure(count)} of ${figure(of)} pupils would leave. Is the file really complete?`,
      guardians: (count, of) => `${figure(count)} of ${figure(of)} guardians would leave. Is the file really complete?`
    },
    leaversTick: (count) => `Yes, ${counted(count, 'person leaves', 'people leave')}`,
    leaversTickFirst: 'First confirm the departures, or untick “this file holds all…” in the step before.',
    homonyms: (count) => `${counted(count, 'name is borne', 'names are borne')} by several people. Check that they are different people.`,
    emptyClasses: (codes) => `No pupil left in: ${codes}.`,
    daysOff: (count, days) =>
      `${counted(count, 'lesson is', 'lessons are')} on a day without lessons (${days}). If the school is open on it, tick it in “School”; if not, mend the file.`,
    teacherTwice: (count) => `${counted(count, 'time', 'times')}, a teacher would have two lessons at once.`,
    confirm: 'Import…',
    backToColumns: 'Back to the columns',
    backToLessons: 'Back to the lessons'
  },

  functions: {
    direction: 'Direction',
    schoolLife: 'School life',
    teacher: 'Teacher',
    support: 'Support',
    resourceManager: 'Resource manager'
  },
  noClass: 'no class',
  empty: '(empty)',
  present: 'present',
  gone: 'left',
  account: (login) => `account ${login}`,
  groupsOf: (groups, several) => `${several ? 'groups' : 'group'} ${groups}`,
  childrenOf: (children) => `children: ${children}`,
  inRoom: (room) => `room\u00a0${room}`,
  week: (parity) => `week\u00a0${parity}`
};
