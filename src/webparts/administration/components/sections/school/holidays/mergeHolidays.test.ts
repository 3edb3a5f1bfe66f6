import fc from 'fast-check';
import type { ProposedHoliday } from '../../../../../../domain/calendar/holidaysIcs';
import type { DayRange } from '../../../../../../domain/calendar/types';
import { addDays } from '../../../../../../domain/days';
import { mergeHolidays } from './mergeHolidays';

const christmas = { title: 'Vacances de Noël', first: 20261220, last: 20270103 };
const proposed = (range: DayRange, endAssumed = false): ProposedHoliday => ({ ...range, endAssumed });

test('what is not there is new', () => {
  const { holidays, merged, changes } = mergeHolidays([], [proposed(christmas)]);
  expect(holidays).toEqual([{ proposed: proposed(christmas), state: 'added', before: [] }]);
  expect(merged).toEqual([christmas]);
  expect(changes).toBe(1);
});

test('what is there already is not a change', () => {
  expect(mergeHolidays([christmas], [proposed(christmas)])).toMatchObject({
    holidays: [{ state: 'same' }],
    merged: [christmas],
    changes: 0
  });
});

test('the same holidays of the same year are moved, whatever the case and accents of their name', () => {
  const old = { title: 'vacances de noel', first: 20261219, last: 20270102 };
  expect(mergeHolidays([old], [proposed(christmas)])).toMatchObject({
    holidays: [{ state: 'changed', before: [old] }],
    merged: [christmas],
    kept: []
  });
});

test('another year, and days that the school added by itself, stay', () => {
  const last = { title: 'Vacances de Noël', first: 20251220, last: 20260104 };
  const training = { title: 'Journée pédagogique', first: 20270108, last: 20270108 };
  const works = { title: 'Travaux', first: 20261218, last: 20261222 };
  const { kept, merged } = mergeHolidays([last, works, training], [proposed(christmas)]);
  expect(kept).toEqual([last, works, training]);
  expect(merged).toEqual([last, works, christmas, training]);
});

test('what lies wholly within new holidays is gone over, and shown', () => {
  const eve = { title: 'Pont', first: 20261224, last: 20261224 };
  expect(mergeHolidays([eve], [proposed(christmas)]).holidays).toEqual([
    { proposed: proposed(christmas), state: 'changed', before: [eve] }
  ]);
});

test('two holidays of one name in one year stay two, however often the file comes', () => {
  const file = [proposed({ title: 'Pont', first: 20261112, last: 20261113 }), proposed({ title: 'Pont', first: 20270507, last: 20270508 })];
  const { merged } = mergeHolidays([], file);
  expect(merged).toHaveLength(2);
  expect(mergeHolidays(merged, file)).toMatchObject({ merged, kept: [], changes: 0 });
});

test('a file taken once changes nothing the second time, and loses no day that was off', () => {
  const range = fc
    .record({ title: fc.constantFrom('Noël', 'Pont', 'Été'), start: fc.nat(900), days: fc.nat(20) })
    .map(({ title, start, days }) => ({
      title,
      first: addDays(20250801, start),
      last: addDays(20250801, start + days)
    }));
  // The holidays of a file are apart from each other.
  const file = fc.array(range, { maxLength: 6 }).map((ranges) =>
    ranges
      .sort((a, b) => a.first - b.first)
      .filter((each, at, all) => all.slice(0, at).every((before) => before.last < each.first))
      .map((each) => proposed(each))
  );
  fc.assert(
    fc.property(fc.array(range, { maxLength: 6 }), file, (known, dropped) => {
      const { merged, kept } = mergeHolidays(known, dropped);
      for (const { title, first, last } of dropped) expect(merged).toContainEqual({ title, first, last });
      for (const each of kept) expect(merged).toContainEqual(each);
      expect(mergeHolidays(merged, dropped)).toMatchObject({ merged, changes: 0 });
    })
  );
});
