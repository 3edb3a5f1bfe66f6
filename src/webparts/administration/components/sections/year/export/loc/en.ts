import { countIn } from '../../../../../../../ui/loc/counted';
import type { SaidInExport } from './fr';

const { counted, figure } = countIn('en');

/** What the files of an export say in English. */
export const enExport: SaidInExport = {
  files: {
    classes: { name: '1-class-list.csv', what: 'The classes of the year. The ENT reads this file back.' },
    subjects: { name: '2-subjects.csv', what: 'The subjects. The ENT reads this file back.' },
    staff: { name: '3-staff.csv', what: 'The staff who are here. The ENT reads this file back.' },
    timetable: { name: '4-timetable.csv', what: 'The timetable of the typical week. The ENT reads this file back.' },
    pupils: { name: '5-pupils.csv', what: 'The pupils who are here, with class and groups. The ENT reads this file back.' },
    guardians: { name: '6-guardians.csv', what: 'The guardians, with their children. The ENT reads this file back.' },
    groups: { name: 'groups.csv', what: 'The teaching groups.' },
    accesses: { name: 'access.csv', what: 'The accesses of substitutes and inspectors, with their last day.' },
    pastClasses: { name: 'archived-classes.csv', what: 'The classes of past years.' },
    pastStaff: { name: 'former-staff.csv', what: 'Staff who have left.' },
    pastPupils: { name: 'former-pupils.csv', what: 'Pupils who have left.' },
    pastGuardians: { name: 'former-guardians.csv', what: 'Guardians who have left.' },
    moves: { name: 'class-changes.csv', what: 'Each change of class, newest first.' },
    imports: { name: 'past-imports.csv', what: 'The last hundred imports, with what they changed.' },
    school: { name: 'school.json', what: 'The school, its bells, holidays and A/B weeks, for a program.' },
    summary: { name: 'summary.html', what: 'The school on one page, to read and print with a browser.' },
    calendar: { name: 'calendar.ics', what: 'Holidays and public holidays, for a calendar.' }
  },
  lists: {
    sessions: { name: 'sessions.csv', what: 'The published sessions of the class diaries, of every year, removed ones too.' },
    homework: { name: 'homework.csv', what: 'The homework given, removed work too. Its column “Session key” is the key of a session.' },
    visas: { name: 'sign-offs.csv', what: 'The sign-offs, with their comment and their seal.' },
    dayChanges: { name: 'day-changes.csv', what: 'The lessons cancelled, added or changed on one day.' },
    progressions: { name: 'my-plans.csv', what: 'Your plans; those of others are theirs alone.' },
    progressionEntries: {
      name: 'my-plan-sessions.csv',
      what: 'The sessions of your plans. Their column “Progression” is the number of a plan.'
    },
    documents: { name: 'list-of-documents.csv', what: 'The documents of the class diaries, with their place on the site.' }
  },
  folders: {
    register: 'register',
    past: 'register/past-years',
    journals: 'journals',
    school: 'school',
    classes: 'timetables/classes',
    teachers: 'timetables/teachers',
    lists: 'class-diaries',
    documents: 'documents'
  },
  timetables: {
    classes: 'An .ics calendar a class over the whole year, without the changes of single days.',
    teachers: 'An .ics calendar a teacher, likewise.'
  },
  readMe: {
    name: 'README.txt',
    title: (school, day) => `${school}, saved on ${day}`,
    intro: [
      'This folder holds what the school has in the ENT, in open formats: the register, the timetables,',
      'the class diaries.',
      'The CSV files open in every spreadsheet (semicolon, UTF-8). Those with a number',
      'can be imported into the ENT again, in that order; imported as they are, they change nothing.',
      'The times “Created on” and “Changed on” are in universal time (UTC).',
      'An apostrophe before a text that begins with =, +, - or @ keeps a spreadsheet from running it.'
    ],
    missing: 'These files are missing, since what they say could not be read:',
    documents: {
      in: (files) => `${counted(files, 'document', 'documents')}, by year and class as on the site.`,
      left: 'The documents themselves are not in this folder, as you asked.',
      tooLarge: (megabytes, limit) =>
        `The documents themselves are not in this folder: they weigh ${figure(megabytes)}\u00a0MB, and an archive takes no more than ${figure(limit)}. Download them from the library “ENT · Class diary files” of the site, or synchronise it with OneDrive.`,
      missing: 'These documents are missing, since they could not be read:'
    },
    notes: [
      'Not in this folder, since they are for their authors alone: the private notes and the plans of other',
      'teachers, what pupils ticked and their own work. Nor the drafts, which only the teachers',
      'of the class see. They stay on the site.',
      'This folder holds personal data of pupils and adults: keep it where only those',
      'entitled can open it, and delete it once it is of no more use.'
    ]
  },
  columns: {
    id: 'Number',
    title: 'Title',
    class: 'Class',
    schoolYear: 'School year',
    html: (title) => `${title} (HTML)`,
    created: 'Created on',
    author: 'Created by',
    modified: 'Changed on',
    editor: 'Changed by',
    file: { path: 'Place on the site', bytes: 'Bytes', inZip: 'In this folder' }
  },
  choices: { published: 'published', removed: 'removed', cancelled: 'cancelled', added: 'added', changed: 'changed' },
  headers: {
    groups: ['Code', 'Title', 'Class', 'School year'],
    accesses: ['Kind', 'Name', 'Login', 'Teacher number', 'Last day', 'State'],
    pastClasses: ['School year', 'Code', 'Title', 'Level', 'Number'],
    moves: ['Day', 'Identifier', 'Pupil', 'Class left', 'Year', 'Class joined', 'Year', 'Undone'],
    imports: ['Day', 'Content', 'File', 'Rows', 'Added', 'Changed', 'Left', 'Moved', 'Unchanged']
  },
  accessKinds: { substitute: 'Substitute', inspector: 'Inspector' },
  statuses: { active: 'current', ended: 'ended' },
  kinds: {
    classes: 'Classes',
    subjects: 'Subjects',
    staff: 'Staff',
    timetable: 'Timetable',
    pupils: 'Pupils',
    guardians: 'Guardians'
  },
  yes: 'yes',
  no: 'no',
  lesson: { subject: 'Subject', teacher: 'Teacher', class: 'Class', group: 'Group' },
  summary: {
    title: (school) => `${school}: summary`,
    madeOn: (day) => `Made on ${day}.`,
    uai: 'UAI',
    timeZone: 'Time zone',
    schoolYear: 'School year',
    people: 'People',
    staff: 'Staff',
    pupils: 'Pupils',
    guardians: 'Guardians',
    lessons: 'Lessons a week',
    classes: 'Classes',
    classHeaders: ['Code', 'Title', 'Level', 'Pupils'],
    withoutClass: 'Without a class',
    periods: 'Bells',
    periodHeaders: ['Period', 'Start', 'End'],
    holidays: 'Holidays',
    closures: 'Closures',
    rangeHeaders: ['Name', 'First day', 'Last day'],
    none: 'Nothing to tell.'
  }
};
