import { DEFAULT_PERIODS, readPeriods } from './bellSchedule';

it('reads back the default schedule, sorted', () => {
  expect(readPeriods(JSON.parse(JSON.stringify([...DEFAULT_PERIODS].reverse())))).toEqual(DEFAULT_PERIODS);
});

it.each([
  ['no list', { id: 'M1' }],
  ['no object', ['M1']],
  ['an end before its start', [{ id: 'M1', start: 535, end: 480 }]],
  ['a time that no clock shows', [{ id: 'M1', start: 480, end: 1500 }]],
  ['a text for a time', [{ id: 'M1', start: '480', end: 535 }]],
  ['an id that no key can hold', [{ id: 'm|1', start: 480, end: 535 }]],
  [
    'one id twice',
    [
      { id: 'M1', start: 480, end: 535 },
      { id: 'M1', start: 540, end: 595 }
    ]
  ],
  [
    'two periods that overlap',
    [
      { id: 'M1', start: 480, end: 535 },
      { id: 'M2', start: 530, end: 595 }
    ]
  ]
])('refuses %s', (_what, value) => expect(readPeriods(value)).toBeUndefined());
