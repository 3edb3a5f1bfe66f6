import { countIn } from '../../../../../ui/loc/counted';
import type { frWork } from './frWork';

const { counted, figure } = countIn('en');
const requests = (count: number): string => counted(count, 'request', 'requests');

export const enWork: typeof frWork = {
  when: 'When',
  resource: 'Resource',
  booker: 'Booked by',
  named: (slots, times) => `${slots} (${times})`,
  withUnits: (when, units) => `${when}, ${counted(units, 'unit', 'units')}`,
  closedDay: (title: string) => (title ? `closed: ${title}` : 'closed'),
  loadingBookings: 'Reading the bookings…',
  whichBookings: 'Bookings shown',
  which: { requests: 'Requests', all: 'All bookings' },
  bookingsIntro: {
    requests: 'Each request keeps its place until you answer.',
    all: 'What is booked. Withdraw a booking when the resource is missing: a breakdown, works, an exam.'
  },
  approve: 'Approve',
  approveOf: (what) => `Approve ${what}`,
  approveMany: (count) => `Approve ${requests(count)}`,
  refuse: 'Refuse',
  refuseOf: (what) => `Refuse ${what}`,
  refuseMany: (count) => `Refuse ${requests(count)}`,
  refuseTitle: (count) => (count < 2 ? 'Refuse the request?' : `Refuse ${requests(count)}?`),
  withdraw: 'Withdraw',
  withdrawOf: (what) => `Withdraw ${what}`,
  withdrawTitle: 'Withdraw this booking?',
  consequences: {
    refuse: ['The place is free again.', 'The person reads your answer among their bookings: no message is sent.'],
    withdraw: [
      'The place is free again, at once and for good.',
      'The person reads it among their bookings: no message is sent. Tell them if it is soon.'
    ]
  },
  reason: 'Reason',
  reasonHint: 'Read by the person and by the staff: name no pupil.',
  states: {
    beingTaken: 'under way',
    pending: 'waits for approval',
    confirmed: 'confirmed',
    incomplete: 'unfinished',
    cancelled: 'cancelled',
    refused: 'refused',
    withdrawn: 'withdrawn'
  },
  decided: {
    approve: {
      doing: 'Approving',
      one: (what) => `Approved: ${what}.`,
      many: (count) => `${counted(count, 'request', 'requests')} approved.`
    },
    refuse: { doing: 'Refusing', one: (what) => `Refused: ${what}.`, many: (count) => `${counted(count, 'request', 'requests')} refused.` },
    withdraw: {
      doing: 'Withdrawing',
      one: (what) => `Withdrawn: ${what}.`,
      many: (count) => `${counted(count, 'booking', 'bookings')} withdrawn.`
    },
    handOver: {
      doing: 'Handing over',
      one: (what) => `Handed over: ${what}.`,
      many: (count) => `${counted(count, 'hand-over', 'hand-overs')} noted.`
    },
    takeBack: {
      doing: 'Taking back',
      one: (what) => `Returned: ${what}.`,
      many: (count) => `${counted(count, 'return', 'returns')} noted.`
    }
  },
  notDecided: (count) => `${counted(count, 'answer is', 'answers are')} not stored:`,
  leftAlone: (count) => `${counted(count, 'booking was', 'bookings were')} not touched.`,
  noApproval: 'Nothing asks for your approval',
  noApprovalText: 'A rule of the category or of the resource, “A manager’s approval”, asks for it.',
  noBooking: { requests: 'No request is waiting', all: 'Nothing is booked' },
  lookedUntil: (weeks) => `This list covers the next ${counted(weeks, 'week', 'weeks')}.`,
  lookFurther: 'Look further',

  lendingIntro: 'What is late first, then what is out, then what leaves today.',
  loanState: 'State',
  loanStates: { late: 'Late', handedOver: 'Handed over', booked: 'To hand over', returned: 'Returned' },
  handOver: 'Hand over',
  handOverOf: (what) => `Hand over ${what}`,
  takeBack: 'Note the return',
  takeBackOf: (what) => `Note the return of ${what}`,
  takeBackTitle: 'Is it back?',
  condition: 'State on return',
  conditionHint: 'Leave empty if all is well. Read by the staff: name no pupil.',
  nothingLent: 'Nothing is lent',
  nothingLentText: 'For a resource that is taken away, choose the rule “Lending”: its hand-over and return are then noted here.',
  noLoan: 'Nothing to hand over or take back',
  noLoanText: 'What is booked for today will show here.',
  lookedBack: (weeks) => `Late returns are looked for over the last ${figure(weeks)}\u00a0weeks.`,
  lookBack: 'Look further back'
};
