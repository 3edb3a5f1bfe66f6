import type { Guard } from './guard';

/** The register's rows that the administration edits by hand: classes, timetable, changes of a day. */
export const adminRowsGuards: Guard[] = [
  {
    name: "timetable: a lesson taken over is nobody's twice",
    file: 'src/domain/calendar/teacherDay.ts',
    find: '{ ...timetable, lessons: [], off: [], unplaced: [] }',
    replace: 'timetable',
    testFile: 'src/domain/calendar/teacherDay.test.ts',
    testName: 'never loses a lesson'
  },
  {
    name: 'classes: a code comes back every school year',
    file: 'src/webparts/administration/components/sections/classes/newClass.ts',
    find: ' && each.schoolYear === schoolYear',
    replace: '',
    testFile: 'src/webparts/administration/components/sections/classes/newClass.test.ts',
    testName: 'is undefined'
  },
  {
    name: 'classes: what cannot be taken back is not',
    file: 'src/webparts/administration/components/sections/classes/editing/inverse.ts',
    find: 'now && !then && isRemovable',
    replace: 'now && isRemovable',
    testFile: 'src/webparts/administration/components/sections/classes/editing/inverse.test.ts',
    testName: 'leaves out what cannot'
  },
  {
    name: 'changes of a day: who replaces is told where',
    file: 'src/webparts/administration/components/sections/timetable/day/changeRows.ts',
    find: "(replacing ? planned.room : '')",
    replace: "''",
    testFile: 'src/webparts/administration/components/sections/timetable/day/changeRows.test.ts',
    testName: 'whatever was entered before'
  },
  {
    name: 'timetable: two groups may have lessons at once',
    file: 'src/domain/timetableClashes.ts',
    find: "a === '' || b === '' || a === b",
    replace: 'true',
    testFile: 'src/domain/timetableClashes.test.ts',
    testName: 'two groups do not meet'
  }
];
