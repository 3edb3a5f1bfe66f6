import type { FreeSessionStrings } from './fr';

export const en: FreeSessionStrings = {
  title: 'Session outside the timetable',
  hint: 'An outing, a catch-up lesson, a swapped hour: the session is written and published like the others.',
  which: 'Class and subject',
  day: 'Day',
  start: 'Start',
  end: 'End',
  write: 'Write the session',
  noClass: 'No lesson in the timetable bears your name: the school must enter your classes there first.',
  problems: {
    day: 'Choose a day.',
    start: 'Say when it starts, for example 14:30.',
    end: 'The end comes after the start.'
  }
};
