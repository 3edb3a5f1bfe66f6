import type { Guard } from './guard';

/** The school calendar and what is read from calendar files. */
export const calendarGuards: Guard[] = [
  {
    name: 'calendar: holidays start after class on the stated day',
    file: 'src/domain/calendar/holidaysIcs.ts',
    find: 'firstOfBridge(stated) : addDays(stated, 1)',
    replace: 'firstOfBridge(stated) : stated',
    testFile: 'src/domain/calendar/holidaysIcs.test.ts',
    testName: 'leaves the stated Saturday to schools'
  },
  {
    name: 'calendar: class goes on in the morning of the end day',
    file: 'src/domain/calendar/holidaysIcs.ts',
    find: 'last: addDays(resumes, -1), endAssumed: false',
    replace: 'last: resumes, endAssumed: false',
    testFile: 'src/domain/calendar/holidaysIcs.test.ts',
    testName: 'leaves the stated Saturday to schools'
  },
  {
    name: 'calendar: weeks without a school day do not count where only taught weeks do',
    file: 'src/domain/calendar/weekParity.ts',
    find: 'if (!isTaught(week)) return undefined;',
    replace: '',
    testFile: 'src/domain/calendar/schoolCalendar.test.ts',
    testName: 'by taught weeks stand still'
  },
  {
    name: 'calendar: a public holiday is the same day in every time zone',
    file: 'src/domain/calendar/publicHolidays.ts',
    find: 'date.getTime() + HALF_A_DAY',
    replace: 'date.getTime()',
    testFile: 'src/domain/calendar/publicHolidays.test.ts',
    testName: 'an hour before or after midnight'
  },
  {
    name: 'calendar: an hour that the clock shows twice is its first',
    file: 'src/domain/calendar/instants.ts',
    find: 'Math.min(...found)',
    replace: 'Math.max(...found)',
    testFile: 'src/domain/calendar/instants.test.ts',
    testName: 'in the autumn overlap'
  },
  {
    name: 'calendar: no lesson on a day off',
    file: 'src/domain/timetable.ts',
    find: "if (off && off.kind !== 'weekend') {",
    replace: 'if ((false as boolean) && off) {',
    testFile: 'src/domain/timetable.test.ts',
    testName: 'leaves out holidays'
  },
  {
    name: 'calendar: a cancelled lesson stays so whatever else was entered',
    file: 'src/domain/calendar/dayChanges.ts',
    find: "['changed', 'cancelled'] as const",
    replace: "['cancelled', 'changed'] as const",
    testFile: 'src/domain/calendar/dayChanges.test.ts',
    testName: 'whichever was entered first'
  },
  {
    name: 'ics: a rule with endless lessons is refused',
    file: 'src/domain/calendar/timetableIcs.ts',
    find: '> TIMES_AT_MOST',
    replace: '> Infinity',
    testFile: 'src/domain/calendar/timetableIcs.test.ts',
    testName: 'too many lessons'
  },
  {
    name: 'ics: only weekly rules are walked',
    file: 'src/domain/calendar/weeklyRule.ts',
    find: "freq !== 'WEEKLY' ||",
    replace: '',
    testFile: 'src/domain/calendar/weeklyRule.test.ts',
    testName: 'is not'
  },
  {
    name: 'ics: a file cut in half is refused',
    file: 'src/domain/calendar/icsEvents.ts',
    find: "if (open.length > 0) return refusal('truncated');",
    replace: '',
    testFile: 'src/domain/calendar/icsEvents.test.ts',
    testName: 'second half missing'
  },
  {
    name: 'ics: a lesson keeps its identifier',
    file: 'src/domain/calendar/timetableExport.ts',
    find: '{ slot, planned = slot, day }',
    replace: '{ slot, slot: planned, day }',
    testFile: 'src/domain/calendar/timetableExport.test.ts',
    testName: 'identifies a lesson by its place'
  },
  {
    name: 'calendar: the ENT opens again beyond closures that adjoin',
    file: 'src/domain/calendar/dayRanges.ts',
    find: 'daysBetween(last, range.first) <= 1',
    replace: 'daysBetween(last, range.first) <= 0',
    testFile: 'src/domain/calendar/schoolCalendar.test.ts',
    testName: 'beyond a closure that adjoins'
  }
];
