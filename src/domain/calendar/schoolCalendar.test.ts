import fc from 'fast-check';
import { addDays, dayOfWeekIndex, daysBetween, weekIndexOf, weekdayOf } from '../days';
import type { Day, WeekIndex, WeekParity, Weekday } from '../types';
import { closureNotice } from './closures';
import { DEFAULT_CALENDAR } from './defaults';
import { publicHolidaysOf } from './publicHolidays';
import { calendarOf, createSchoolCalendar } from './schoolCalendar';
import type { CalendarSettings, DayRange } from './types';

const FIRST: Day = 20200801;
const LAST: Day = 20300731;
const TEN_YEARS = daysBetween(FIRST, LAST);

const settings = (change: Partial<CalendarSettings> = {}): CalendarSettings => ({ ...DEFAULT_CALENDAR, ...change });

/** A school year in the manner of zone B: the stated days are 17 October, 19 December, 20 February, 17 April and 3 July. */
const year2026: DayRange[] = [
  { title: 'Vacances de la Toussaint', first: 20261018, last: 20261101 },
  { title: 'Vacances de Noël', first: 20261220, last: 20270103 },
  { title: 'Vacances d’hiver', first: 20270221, last: 20270307 },
  { title: 'Vacances de printemps', first: 20270418, last: 20270502 },
  { title: 'Vacances d’été', first: 20270704, last: 20270831 }
];

const anyDay = fc.integer({ min: 0, max: TEN_YEARS }).map((count) => addDays(FIRST, count));
const anyRanges = fc.array(
  fc
    .tuple(anyDay, fc.integer({ min: 0, max: 60 }), fc.constantFrom('Toussaint', 'Noël', 'Pont'))
    .map(([first, length, title]) => ({ title, first, last: addDays(first, length) })),
  { maxLength: 40 }
);
const anySettings: fc.Arbitrary<CalendarSettings> = fc.record({
  teachingWeekdays: fc.subarray([1, 2, 3, 4, 5, 6] as Weekday[], { minLength: 1 }),
  holidays: anyRanges,
  closures: anyRanges,
  alsaceMoselle: fc.boolean(),
  weekAAnchor: anyDay,
  parityRule: fc.constantFrom('everyWeek', 'taughtWeeks')
});

/** The definition, without any cache or leap. */
function isSchoolDayByDefinition({ teachingWeekdays, holidays, alsaceMoselle }: CalendarSettings, day: Day): boolean {
  return (
    teachingWeekdays.includes(weekdayOf(day)) &&
    !holidays.some(({ first, last }) => first <= day && day <= last) &&
    !publicHolidaysOf(Math.floor(day / 10000), alsaceMoselle).has(day)
  );
}

function weekHasSchoolDay(of: CalendarSettings, week: WeekIndex): boolean {
  return ([1, 2, 3, 4, 5, 6, 7] as const).some((weekday) => isSchoolDayByDefinition(of, dayOfWeekIndex(week, weekday)));
}

/** Turns the letters over one week after the other, from the anchor to the week. */
function parityByDefinition(of: CalendarSettings, week: WeekIndex): WeekParity | undefined {
  const counts = (each: WeekIndex): boolean => of.parityRule === 'everyWeek' || weekHasSchoolDay(of, each);
  const anchor = weekIndexOf(of.weekAAnchor ?? 0);
  if (!counts(week)) return undefined;
  let letter: WeekParity = 'A';
  for (let each = anchor; each < week; each++) if (counts(each)) letter = letter === 'A' ? 'B' : 'A';
  for (let each = anchor - 1; each >= week; each--) if (counts(each)) letter = letter === 'A' ? 'B' : 'A';
  return letter;
}

describe('school days', () => {
  const calendar = createSchoolCalendar(settings({ holidays: year2026 }));

  it('end with the class of the stated day and begin again in the morning', () => {
    expect([20261016, 20261017, 20261018, 20261102].map((day) => calendar.reasonOff(day))).toEqual([
      undefined,
      { kind: 'weekend' },
      { kind: 'holiday', title: 'Vacances de la Toussaint' },
      undefined
    ]);
    const withSaturdays = createSchoolCalendar(settings({ holidays: year2026, teachingWeekdays: [1, 2, 3, 4, 5, 6] }));
    expect(withSaturdays.isSchoolDay(20261017)).toBe(true);
    expect(withSaturdays.nextSchoolDay(20261017)).toBe(20261102);
  });

  it('name a public holiday before the holidays around it, and both before the weekend', () => {
    expect(calendar.reasonOff(20261225)).toEqual({ kind: 'publicHoliday', title: 'Noël', titleEn: 'Christmas Day' });
    expect(calendar.reasonOff(20261226)).toEqual({ kind: 'holiday', title: 'Vacances de Noël' });
    expect(calendar.holidayAt(20261225)?.title).toBe('Vacances de Noël');
    expect(calendar.reasonOff(20261114)).toEqual({ kind: 'weekend' });
    expect(calendar.holidayAt(20261111)).toBeUndefined();
    expect(calendar.isSchoolDay(20261111)).toBe(false);
  });

  it('of a school year lie between its first and its last', () => {
    expect(calendar.schoolYear(2026)).toEqual({ first: 20260801, last: 20270731, firstSchoolDay: 20260803, lastSchoolDay: 20270702 });
    const never = createSchoolCalendar(settings({ teachingWeekdays: [] }));
    expect(never.schoolYear(2026)).toEqual({ first: 20260801, last: 20270731 });
    expect(never.nextSchoolDay(20260801)).toBeUndefined();
  });

  it('are what the definition says, over ten school years', () => {
    fc.assert(
      fc.property(anySettings, fc.array(anyDay, { minLength: 20, maxLength: 60 }), (of, days) => {
        const asked = createSchoolCalendar(of);
        for (const day of days) {
          expect(asked.isSchoolDay(day)).toBe(isSchoolDayByDefinition(of, day));
          expect(asked.reasonOff(day) === undefined).toBe(asked.isSchoolDay(day));
        }
      }),
      { numRuns: 40 }
    );
  });

  it('between two days are those that are school days one by one', () => {
    fc.assert(
      fc.property(anySettings, anyDay, fc.integer({ min: -3, max: 400 }), (of, first, length) => {
        const asked = createSchoolCalendar(of);
        const last = addDays(first, length);
        const oneByOne = Array.from({ length: Math.max(0, length + 1) }, (_, at) => addDays(first, at)).filter((day) =>
          asked.isSchoolDay(day)
        );
        expect(asked.schoolDaysBetween(first, last)).toEqual(oneByOne);
      }),
      { numRuns: 60 }
    );
  });

  it('the next one is a school day with none before it', () => {
    fc.assert(
      fc.property(anySettings, anyDay, (of, after) => {
        const asked = createSchoolCalendar(of);
        const next = asked.nextSchoolDay(after);
        if (next === undefined) throw new Error('ten years hold a school day');
        expect(next).toBeGreaterThan(after);
        expect(asked.isSchoolDay(next)).toBe(true);
        for (let day = addDays(after, 1); day < next; day = addDays(day, 1)) expect(asked.isSchoolDay(day)).toBe(false);
      }),
      { numRuns: 100 }
    );
  });

  it('at the end of time are none, without a search that never ends', () => {
    expect(calendar.nextSchoolDay(21991231)).toBeUndefined();
    expect(
      createSchoolCalendar(settings({ holidays: [{ title: '', first: 20260101, last: 21991231 }] })).nextSchoolDay(20260101)
    ).toBeUndefined();
  });

  it('do not mind ranges that are none', () => {
    const odd = createSchoolCalendar(
      settings({
        holidays: [
          { title: '', first: 20261130, last: 20261101 },
          { title: '', first: 0, last: 99999999 }
        ]
      })
    );
    expect(odd.isSchoolDay(20261123)).toBe(true);
  });
});

describe('weeks A and B', () => {
  it('by the calendar go on through the holidays', () => {
    const calendar = createSchoolCalendar(settings({ holidays: year2026, weekAAnchor: 20260831 }));
    expect([20260824, 20260831, 20261012, 20261019, 20261026, 20261102].map((day) => calendar.parityOf(weekIndexOf(day)))).toEqual([
      'B',
      'A',
      'A',
      'B',
      'A',
      'B'
    ]);
  });

  it('by taught weeks stand still in the holidays, which are neither', () => {
    const calendar = createSchoolCalendar(settings({ holidays: year2026, weekAAnchor: 20260831, parityRule: 'taughtWeeks' }));
    expect([20261012, 20261019, 20261026, 20261102, 20261109].map((day) => calendar.parityOf(weekIndexOf(day)))).toEqual([
      'A',
      undefined,
      undefined,
      'B',
      'A'
    ]);
    expect([calendar.happensIn('A', weekIndexOf(20261019)), calendar.happensIn('', weekIndexOf(20261019))]).toEqual([false, true]);
  });

  it('that count as taught have one school day at least', () => {
    // Ascension on Thursday 6 May 2027: the bridge leaves Monday to Wednesday, and the week counts.
    const bridge = { title: 'Pont de l’Ascension', first: 20270506, last: 20270509 };
    const calendar = createSchoolCalendar(settings({ holidays: [bridge], weekAAnchor: 20270426, parityRule: 'taughtWeeks' }));
    expect([20270426, 20270503, 20270510].map((day) => calendar.parityOf(weekIndexOf(day)))).toEqual(['A', 'B', 'A']);
  });

  it('with an anchor in the holidays begin with A after them', () => {
    const calendar = createSchoolCalendar(settings({ holidays: year2026, weekAAnchor: 20261019, parityRule: 'taughtWeeks' }));
    expect([20261012, 20261102, 20261109].map((day) => calendar.parityOf(weekIndexOf(day)))).toEqual(['B', 'A', 'B']);
  });

  it('do not exist without an anchor', () => {
    const calendar = createSchoolCalendar(settings());
    expect(calendar.parityOf(464)).toBeUndefined();
    expect(calendar.happensIn('A', 464)).toBe(true);
    expect(createSchoolCalendar(settings({ weekAAnchor: 20261399 })).parityOf(464)).toBeUndefined();
  });

  it('are what turning the letters week by week gives, both ways over ten school years', () => {
    fc.assert(
      fc.property(anySettings, fc.array(anyDay, { minLength: 1, maxLength: 4 }), (of, days) => {
        const asked = createSchoolCalendar(of);
        for (const week of days.map(weekIndexOf)) expect(asked.parityOf(week)).toBe(parityByDefinition(of, week));
      }),
      { numRuns: 25 }
    );
  });

  it('that follow each other in class differ, whatever lies between', () => {
    fc.assert(
      fc.property(anySettings, anyDay, (of, day) => {
        const asked = createSchoolCalendar({ ...of, parityRule: 'taughtWeeks' });
        const next = asked.nextSchoolDay(day);
        const after = next && asked.nextSchoolDay(addDays(next, 7 - weekdayOf(next)));
        if (next === undefined || after === undefined) throw new Error('ten years hold two taught weeks');
        expect(new Set([asked.parityOf(weekIndexOf(next)), asked.parityOf(weekIndexOf(after))])).toEqual(new Set(['A', 'B']));
      }),
      { numRuns: 100 }
    );
  });
});

describe('closures of the ENT', () => {
  const summer = { title: 'Fermeture d’été', first: 20270718, last: 20270815 };
  const works = { title: 'Travaux', first: 20270816, last: 20270820 };
  const calendar = createSchoolCalendar(settings({ closures: [works, summer] }));

  it('say when it opens again, beyond a closure that adjoins', () => {
    expect(closureNotice(calendar, 20270801)).toEqual({ title: 'Fermeture d’été', opensOn: 20270821 });
    expect(closureNotice(calendar, 20270820)).toEqual({ title: 'Travaux', opensOn: 20270821 });
    expect([20270717, 20270821].map((day) => closureNotice(calendar, day))).toEqual([undefined, undefined]);
    expect(calendar.opensAgain(20270821)).toBeUndefined();
  });

  it('are no holidays of themselves', () => {
    expect(calendar.isSchoolDay(20270719)).toBe(true);
  });

  it('open again on the first open day', () => {
    fc.assert(
      fc.property(anySettings, anyDay, (of, day) => {
        const asked = createSchoolCalendar(of);
        let open = day;
        while (asked.closureAt(open)) open = addDays(open, 1);
        expect(asked.opensAgain(day)).toBe(open === day ? undefined : open);
      }),
      { numRuns: 200 }
    );
  });
});

it('is kept with the settings that it was made of', () => {
  const of = settings();
  expect(calendarOf(of)).toBe(calendarOf(of));
  expect(calendarOf(of)).not.toBe(calendarOf(settings()));
});
