import type { Guard } from './guard';

const components = 'src/webparts/booking/components';

/** What the screens of the bookings may not say, show or lose. */
export const bookingScreensGuards: Guard[] = [
  {
    name: 'booking screens: only what the rows say is told as booked',
    file: `${components}/panel/useAttempt.ts`,
    find: "ended.kind === 'booked' || ended.kind === 'unfinished'",
    replace: "ended.kind !== 'unknown' && 'ledger' in ended",
    testFile: `${components}/panel/Panel.test.tsx`,
    testName: 'somebody was faster'
  },
  {
    name: 'booking screens: an unknown outcome is not tried again blindly',
    file: `${components}/panel/new/NewPanel.tsx`,
    find: 'const blocked = working || unsure ||',
    replace: 'const blocked = working || (unsure && working) ||',
    testFile: `${components}/panel/Panel.test.tsx`,
    testName: 'nobody knows'
  },
  {
    name: 'booking screens: what the rules do not allow is not written',
    file: `${components}/panel/new/NewPanel.tsx`,
    find: 'faults.length > 0 || taken.length > 0;',
    replace: 'taken.length > 0;',
    testFile: `${components}/panel/Panel.test.tsx`,
    testName: 'what the rules do not allow'
  },
  {
    name: 'booking screens: for the staff alone',
    file: `${components}/Booking.tsx`,
    find: 'if (bookerRolesOf(frame).length === 0) return <StaffOnly />;',
    replace: '',
    testFile: `${components}/Booking.test.tsx`,
    testName: 'it is for the staff'
  },
  {
    name: 'booking screens: a range ends where something is taken',
    file: 'src/ui/periodGrid/range.ts',
    find: 'while (end !== row && holds(end + step)) end += step;',
    replace: 'while (end !== row) end += step;',
    testFile: 'src/ui/periodGrid/PeriodGrid.test.tsx',
    testName: 'by drawing over them'
  }
];
