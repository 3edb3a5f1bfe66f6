import fc from 'fast-check';
import { typographyFaults } from '../../ui/testing/typography';
import { addDays, fromIso, toIso } from '../days';
import type { Day } from '../types';
import { DEFAULT_CALENDAR } from './defaults';
import { readHolidaysIcs, type HolidaysFile } from './holidaysIcs';
import { createSchoolCalendar } from './schoolCalendar';
import { holidayEvent, icsOf } from './testing/ics';

/** One school year of a zone in the manner of the ministry's files, invented: the winter and spring weeks differ by zone. */
function zoneFile(zone: 'A' | 'B' | 'C', winter: [string, string], spring: [string, string]): string {
  const named = (title: string): string => `${title} - Zone ${zone}`;
  return icsOf(
    [
      holidayEvent(named('Début des vacances d’été'), '20270703', '20270703'),
      holidayEvent(named("Pont de l'Ascension"), '20270507', '20270510'),
      holidayEvent(named('Vacances de printemps'), ...spring),
      holidayEvent(named("Vacances d'Hiver"), ...winter),
      holidayEvent(named('Vacances de Noël'), '20261219', '20270104'),
      holidayEvent(named('Vacances de la Toussaint'), '20261017', '20261102'),
      holidayEvent(named('Rentrée scolaire des élèves'), '20260901', '20260901'),
      holidayEvent(named('Prérentrée des enseignants'), '20260831', '20260901'),
      holidayEvent(named("Vacances d'Été"), '20260704', '20260901')
    ],
    [`X-WR-CALNAME:Calendrier scolaire - Zone ${zone}`]
  );
}

const files = {
  A: zoneFile('A', ['20270213', '20270301'], ['20270410', '20270426']),
  B: zoneFile('B', ['20270220', '20270308'], ['20270417', '20270503']),
  C: zoneFile('C', ['20270206', '20270222'], ['20270403', '20270419'])
};

function read(text: string, ...args: [around?: Day, zone?: 'A' | 'B' | 'C' | 'other']): HolidaysFile {
  const file = readHolidaysIcs(text, args[0] ?? 20261123, args[1]);
  if (file.kind !== 'read') throw new Error(`not read: ${JSON.stringify(file)}`);
  return file;
}

const days = ({ holidays }: HolidaysFile): unknown[] => holidays.map(({ title, first, last }) => [title, first, last]);
const reasons = ({ ignored }: HolidaysFile): unknown[] => ignored.map(({ reason }) => reason);

describe('the ministry’s file', () => {
  it('of zone B: off from the day after the stated one until the eve of the return', () => {
    const file = read(files.B);
    expect(file.zone).toBe('B');
    expect(days(file)).toEqual([
      ['Vacances d’été', 20260705, 20260831],
      ['Vacances de la Toussaint', 20261018, 20261101],
      ['Vacances de Noël', 20261220, 20270103],
      ['Vacances d’hiver', 20270221, 20270307],
      ['Vacances de printemps', 20270418, 20270502],
      ['Pont de l’Ascension', 20270507, 20270509],
      ['Vacances d’été', 20270704, 20270831]
    ]);
    expect(file.holidays.map(({ endAssumed }) => endAssumed)).toEqual([false, false, false, false, false, false, true]);
    expect(file.ignored.map(({ title, reason }) => [title, reason])).toEqual([
      ['Rentrée scolaire des élèves - Zone B', 'backToSchool'],
      ['Prérentrée des enseignants - Zone B', 'teachersOnly']
    ]);
    expect(file.holidays.flatMap(({ title }) => typographyFaults(title))).toEqual([]);
  });

  it.each([
    ['A', 20270214, 20270411],
    ['C', 20270207, 20270404]
  ] as const)('of zone %s has its own winter and spring', (zone, winter, spring) => {
    const file = read(files[zone]);
    expect(file.zone).toBe(zone);
    expect(file.holidays.filter(({ title }) => /hiver|printemps/.test(title)).map(({ first }) => first)).toEqual([winter, spring]);
  });

  it('leaves the stated Saturday to schools that teach on Saturdays, and the day of the return to all', () => {
    const { holidays } = read(files.B);
    const withSaturdays = createSchoolCalendar({ ...DEFAULT_CALENDAR, teachingWeekdays: [1, 2, 3, 4, 5, 6], holidays });
    expect([20261017, 20261019, 20261031, 20261102].map((day) => withSaturdays.isSchoolDay(day))).toEqual([true, false, false, true]);
    const withoutThem = createSchoolCalendar({ ...DEFAULT_CALENDAR, holidays });
    expect([withoutThem.nextSchoolDay(20261016), withoutThem.isSchoolDay(20261017)]).toEqual([20261102, false]);
  });

  it('ends a summer on the eve of the return, where the file says it', () => {
    const file = read(
      icsOf([
        holidayEvent("Début des Vacances d'Été - Zone B", '20270703'),
        holidayEvent('Rentrée scolaire des élèves - Zone B', '20270902')
      ])
    );
    expect(file.holidays).toEqual([{ title: 'Vacances d’été', first: 20270704, last: 20270901, endAssumed: false }]);
  });

  it.each([
    ['the eve, after class', '20270505', 20270506],
    ['Ascension Thursday', '20270506', 20270506],
    ['the Friday', '20270507', 20270507]
  ])('of a bridge stated by %s', (_which, start, first) => {
    expect(days(read(icsOf([holidayEvent("Pont de l'Ascension - Zone A", start, '20270510')])))).toEqual([
      ['Pont de l’Ascension', first, 20270509]
    ]);
  });

  it('of several zones asks which, and then joins what another zone’s holidays cut', () => {
    const several = icsOf([
      holidayEvent('Vacances de printemps - Zone B', '20270424', '20270503'),
      holidayEvent('Vacances de printemps - Zones A/B', '20270417', '20270424'),
      holidayEvent('Vacances de printemps - Zone A', '20270410', '20270417'),
      holidayEvent('Vacances de Noël - Zones A, B et C', '20261219', '20270104'),
      holidayEvent('Vacances de Carnaval - Guadeloupe', '20270206', '20270215')
    ]);
    expect(readHolidaysIcs(several, 20261123)).toEqual({ kind: 'zoneNeeded', zones: ['A', 'B', 'C', 'other'] });
    const file = read(several, 20261123, 'B');
    expect(days(file)).toEqual([
      ['Vacances de Noël', 20261220, 20270103],
      ['Vacances de printemps', 20270418, 20270502]
    ]);
    expect(reasons(file)).toEqual(['otherZone', 'otherZone']);
    expect(days(read(several, 20261123, 'other'))).toEqual([['Vacances de Carnaval', 20270207, 20270214]]);
  });

  it('is taken for the school year asked for, the one before and the one after', () => {
    const file = read(
      icsOf(
        ['20241221', '20251220', '20261219', '20271218', '20281223'].map((day) =>
          holidayEvent('Vacances de Noël', day, toCompact(addDays(fromCompact(day), 16)))
        )
      ),
      20261123
    );
    expect(file.zone).toBeUndefined();
    expect(file.holidays.map(({ first }) => first)).toEqual([20251221, 20261220, 20271219]);
    expect(reasons(file)).toEqual(['otherYears', 'otherYears']);
  });

  it('says why an event gives no holidays', () => {
    const file = read(
      icsOf([
        holidayEvent('Vacances de la Toussaint', '20261017', '20261102'),
        holidayEvent('Vacances d’Été (prérentrée Enseignants)', '20260829', '20260901'),
        holidayEvent('Vacances de Noël', '20261219'),
        [...holidayEvent('Vacances d’hiver', '20270220', '20270308'), 'RRULE:FREQ=SECONDLY;COUNT=99999999'],
        ['SUMMARY:Vacances de printemps', 'DTSTART:20270417T120000Z', 'DTEND:20270503T060000Z'],
        holidayEvent('Vacances de Mars', '20270101', '20270801'),
        holidayEvent('Fête du lycée', '20270611', '20270612'),
        ['SUMMARY:Vacances de la semaine des quatre jeudis', 'DTSTART;VALUE=DATE:20270231']
      ])
    );
    expect(days(file)).toEqual([['Vacances de la Toussaint', 20261018, 20261101]]);
    expect(reasons(file)).toEqual(['teachersOnly', 'noEnd', 'recurring', 'notDays', 'tooLong', 'notHolidays', 'broken']);
  });

  it('gives what a calendar can hold: sorted, apart, whatever the events', () => {
    const anyEvent = fc.tuple(
      fc.constantFrom('Vacances de Noël', 'Vacances d’hiver - Zone B', 'Pont de l’Ascension', 'Début des vacances d’été'),
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: -3, max: 120 })
    );
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 12 }), (events) => {
        const { holidays, ignored } = read(
          icsOf(
            events.map(([title, at, length]) =>
              holidayEvent(title, toCompact(addDays(20260101, at)), toCompact(addDays(20260101, at + length)))
            )
          )
        );
        holidays.forEach(({ first, last }, index) => {
          expect(first).toBeLessThanOrEqual(last);
          if (index > 0) expect(first).toBeGreaterThan(holidays[index - 1].last);
        });
        expect(holidays.length + ignored.length).toBeLessThanOrEqual(events.length);
      })
    );
  });
});

function toCompact(day: Day): string {
  return toIso(day).replace(/-/g, '');
}

function fromCompact(text: string): Day {
  return fromIso(text.replace(/^(....)(..)/, '$1-$2-')) ?? 0;
}
