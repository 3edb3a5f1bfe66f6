import type { SaidInExport } from './fr';

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
  folders: {
    register: 'register',
    past: 'register/past-years',
    journals: 'journals',
    school: 'school',
    classes: 'timetables/classes',
    teachers: 'timetables/teachers'
  },
  timetables: {
    classes: 'An .ics calendar a class over the whole year, without the changes of single days.',
    teachers: 'An .ics calendar a teacher, likewise.'
  },
  readMe: {
    name: 'README.txt',
    title: (school, day) => `${school}, saved on ${day}`,
    intro: [
      'This folder holds the register of the school in open formats.',
      'The CSV files open in every spreadsheet (semicolon, UTF-8). Those with a number',
      'can be imported into the ENT again, in that order; imported as they are, they change nothing.'
    ],
    missing: 'These files are missing, since what they say could not be read:',
    notes: [
      'Not in this folder: the sessions and homework of the class diaries, visas, the notes and progressions',
      'of teachers, the pupils’ own work, the changes of single days of the timetable. They stay on the site.',
      'This folder holds personal data of pupils and adults: keep it where only those',
      'entitled can open it, and delete it once it is of no more use.'
    ]
  },
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
