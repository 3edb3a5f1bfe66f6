import fc from 'fast-check';
import { foldOwnWork, type OwnWorkRow } from './ownWork';

const row = (id: number, key: string, change: Partial<OwnWorkRow> = {}): OwnWorkRow => ({
  id,
  key,
  title: `Travail ${id}`,
  body: '',
  dueDay: 20261126,
  subject: '',
  done: false,
  status: 'published',
  ...change
});

it('is what was said last of each piece, by due day', () => {
  const rows = [
    row(1, 'a'),
    row(2, 'b', { dueDay: 20261124 }),
    row(3, 'a', { done: true }),
    row(4, 'c'),
    row(5, 'c', { status: 'removed' })
  ];
  expect(foldOwnWork(rows).map(({ key, title, done }) => [key, title, done])).toEqual([
    ['b', 'Travail 2', false],
    ['a', 'Travail 3', true]
  ]);
});

it('that moved to another week is there alone, and where it was put last when saying so was cut', () => {
  const moved = [row(1, 'a'), row(2, 'a', { dueDay: 20261203 }), row(3, 'a', { status: 'removed' })];
  expect(foldOwnWork(moved).map(({ dueDay }) => dueDay)).toEqual([20261203]);
  expect(foldOwnWork(moved.slice(0, 2)).map(({ dueDay }) => dueDay)).toEqual([20261203]);
  const back = [...moved, row(4, 'a'), row(5, 'a', { dueDay: 20261203, status: 'removed' })];
  expect(foldOwnWork(back).map(({ dueDay }) => dueDay)).toEqual([20261126]);
});

it('does not depend on the order of the rows, and a removed piece may come back', () => {
  const anyRows = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 40 }),
      key: fc.constantFrom('a', 'b', 'c'),
      removed: fc.boolean(),
      day: fc.integer({ min: 20261123, max: 20261127 })
    }),
    { selector: ({ id }) => id, maxLength: 20 }
  );
  fc.assert(
    fc.property(anyRows, (drawn) => {
      const rows = drawn.map(({ id, key, removed, day }) => row(id, key, { dueDay: day, status: removed ? 'removed' : 'published' }));
      const work = foldOwnWork(rows);
      expect(foldOwnWork([...rows].reverse())).toEqual(work);
      for (const key of new Set(rows.map((one) => one.key))) {
        const latest = rows.filter((one) => one.key === key).reduce((a, b) => (a.id > b.id ? a : b));
        expect(work.filter((one) => one.key === key).map(({ title }) => title)).toEqual(
          latest.status === 'published' ? [latest.title] : []
        );
      }
    })
  );
});
