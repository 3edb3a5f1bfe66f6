import fc from 'fast-check';
import { makeSessionKey } from '../sessionKey';
import { makeSet, missingOf, planSet, readSet, setsToLookAt, writeTargets, type SetTarget } from './severalClasses';
import { workRow } from './testing/rows';

const key = (classNumber: number, day = 20261123): string =>
  makeSessionKey({ classNumber, day, periodId: 'M1', subjectCode: 'MATHS', group: '' });
const target = (number: number): SetTarget => ({ key: key(number), dueDay: 20261126 + number });
const set = makeSet('abc', [target(3), target(1), target(2), target(1)]);
const row = (id: number, sessionKey: string): ReturnType<typeof workRow> => workRow(id, { sessionKey, set });

it('is one row a session, each with a token of its own', () => {
  expect(planSet(set)).toEqual([1, 2, 3].map((number) => ({ ...target(number), token: `abc-${key(number)}` })));
});

it('tells what is missing from whichever of its rows is there, removed ones included', () => {
  expect(missingOf(set, [row(5, key(2))]).map((write) => write.key)).toEqual([key(1), key(3)]);
  expect(missingOf(set, [row(5, key(2)), { ...row(6, key(1)), status: 'removed' } as never, row(7, key(3))])).toEqual([]);
  // Work of another set at the same session is not this one's.
  expect(missingOf(set, [workRow(8, { sessionKey: key(1), set: { token: 'other', targets: [target(1), target(2)] } })])).toHaveLength(3);
});

it('is looked at when some of its rows are out of sight', () => {
  expect(readSet('abc', writeTargets(set))).toEqual(set);
  expect(setsToLookAt([row(1, key(1)), workRow(2)])).toEqual([set]);
  expect(readSet('abc', writeTargets(set))).toEqual(set);
  expect(setsToLookAt([row(1, key(1)), row(2, key(2)), row(3, key(3))])).toEqual([]);
});

it('cut anywhere, in whatever order, is finished by writing what is missing, each once', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(keys, fc.array(fc.nat(), { maxLength: 12 }), (numbers, cuts) => {
      const of = makeSet(
        't',
        numbers.map((number) => ({ key: key(number), dueDay: 20261126 }))
      );
      const stored: ReturnType<typeof workRow>[] = [];
      // Each attempt writes some of what it finds missing, then its client dies.
      for (const cut of [...cuts, Infinity]) {
        const known = stored.length > 0 ? readSet(stored[0].set?.token, writeTargets(stored[0].set ?? of)) : of;
        expect(known).toEqual(of);
        for (const write of missingOf(of, stored).slice(0, cut))
          stored.push(workRow(stored.length + 1, { sessionKey: write.key, set: of }));
      }
      expect(stored.map(({ sessionKey }) => sessionKey).sort()).toEqual(of.targets.map((one) => one.key));
    })
  );
});

it('is none of one session, of what is no session, or without a token that leaves room', () => {
  expect(() => makeSet('t', [target(1), target(1)])).toThrow(RangeError);
  expect(() => makeSet('t', [target(1), { key: 'x', dueDay: 20261126 }])).toThrow(RangeError);
  expect(() => makeSet('', [target(1), target(2)])).toThrow(RangeError);
  expect(() => makeSet('t'.repeat(61), [target(1), target(2)])).toThrow(RangeError);
  expect(() => makeSet('t', [target(1), { key: key(2), dueDay: 0 }])).toThrow(RangeError);
  for (const text of ['', '{', '{}', '3', '[1,2]', '{"x":20261126,"y":20261126}', null, undefined])
    expect(readSet('t', text)).toBeUndefined();
  expect(readSet(null, writeTargets(set))).toBeUndefined();
});

it('has tokens that fit their column, whatever the keys', () => {
  const longest = makeSessionKey({
    classNumber: 9999,
    day: 20261123,
    periodId: 'P'.repeat(12),
    subjectCode: 'S'.repeat(30),
    group: 'G'.repeat(30)
  });
  const tokens = planSet(makeSet('t'.repeat(60), [{ key: longest, dueDay: 20261126 }, target(1)])).map(({ token }) => token.length);
  expect(Math.max(...tokens)).toBeLessThanOrEqual(255);
});
