import type { frFields } from './frFields';

const person = { key: 'Identifier', lastName: 'Last name', firstName: 'First name', login: 'Account' };

export const enFields: typeof frFields = {
  fields: {
    classes: { code: 'Code', title: 'Title', level: 'Level', number: 'Number' },
    subjects: { code: 'Code', title: 'Title' },
    staff: {
      ...person,
      civility: 'Title (Mr, Ms)',
      title: 'Displayed name',
      functions: 'Functions',
      teacherNumber: 'Teacher number',
      classes: 'Classes followed',
      subjects: 'Subjects'
    },
    timetable: {
      className: 'Class',
      group: 'Group',
      teacher: 'Teacher',
      teacherFirstName: 'Teacher’s first name',
      subject: 'Subject',
      subjectTitle: 'Subject title',
      weekday: 'Day',
      period: 'Period',
      start: 'Start time',
      end: 'End time',
      duration: 'Duration',
      room: 'Room',
      parity: 'Week A or B'
    },
    pupils: { ...person, className: 'Class', groups: 'Groups' },
    guardians: { ...person, children: 'Children (one column)' }
  },
  childFields: {
    Key: (place) => `Child ${place}: identifier`,
    LastName: (place) => `Child ${place}: last name`,
    FirstName: (place) => `Child ${place}: first name`,
    Class: (place) => `Child ${place}: class`
  },
  properties: {
    key: 'Identifier',
    lastName: 'Last name',
    firstName: 'First name',
    login: 'Account',
    status: 'Presence',
    classNumber: 'Class',
    groups: 'Groups',
    children: 'Children',
    title: 'Title',
    functions: 'Functions',
    teacherNumber: 'Teacher number',
    classNumbers: 'Classes followed',
    code: 'Code',
    level: 'Level',
    number: 'Number',
    schoolYear: 'School year',
    teacherName: 'Teacher',
    weekday: 'Day',
    periodId: 'Period',
    subjectCode: 'Subject code',
    subject: 'Subject',
    group: 'Group',
    room: 'Room',
    parity: 'Week'
  }
};
