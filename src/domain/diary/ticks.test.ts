import fc from 'fast-check';
import {
  applyTicks,
  mergeTicks,
  readTicks,
  resetWork,
  tickState,
  toggle,
  versionOfWork,
  writeTicks,
  type TickChanges,
  type Ticks
} from './ticks';
import { workRow } from './testing/rows';

const work = workRow(12, { etag: '"8f1c,3"' });

it('a tick counts until the teacher changes the work', () => {
  const ticked = applyTicks(new Map(), toggle(work, true));
  const changed = { ...work, etag: '"8f1c,4"' };
  expect([tickState(work, new Map()), tickState(work, ticked), tickState(changed, ticked)]).toEqual(['open', 'done', 'changed']);
  expect(resetWork([work, changed, workRow(13), { ...changed, status: 'removed' }], ticked)).toEqual([changed]);
  const again = applyTicks(ticked, toggle(changed, true));
  expect(tickState(changed, again)).toBe('done');
  expect(tickState(changed, applyTicks(again, toggle(changed, false)))).toBe('open');
});

it('the version is the ETag’s, or the minute of the last change', () => {
  expect(versionOfWork({ etag: '"68be87d5-0000-4000-8000-000000000009,17"', modified: '' })).toBe(17);
  expect(versionOfWork({ etag: '"8"', modified: '' })).toBe(8);
  expect(versionOfWork({ etag: '', modified: '2026-11-23T09:42:30Z' })).toBe(Date.parse('2026-11-23T09:42:00Z') / 60_000);
  expect(versionOfWork({ etag: '', modified: '' })).toBe(0);
});

const anyTicks: fc.Arbitrary<Ticks> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 })))
  .map((entries) => new Map(entries));
const anyChanges: fc.Arbitrary<TickChanges> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })))
  .map((entries) => new Map(entries));

it('are read as they were written, and none in what is none', () => {
  fc.assert(fc.property(anyTicks, (ticks) => expect(readTicks(writeTicks(ticks))).toEqual(new Map([...ticks].sort(([a], [b]) => a - b)))));
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      [...readTicks(JSON.stringify(value))].forEach((tick) => expect(tick.every(Number.isInteger)).toBe(true))
    )
  );
  for (const text of [null, undefined, '', '{', '[]', '"x"']) expect(readTicks(text).size).toBe(0);
});

it('changes of two tabs that touch different work are both kept, in whichever order they arrive', () => {
  fc.assert(
    fc.property(anyTicks, anyChanges, anyChanges, (stored, mine, theirs) => {
      const apart = new Map([...theirs].filter(([id]) => !mine.has(id)));
      const one = applyTicks(applyTicks(stored, mine), apart);
      const other = applyTicks(applyTicks(stored, apart), mine);
      expect(writeTicks(one)).toBe(writeTicks(other));
      for (const [id, version] of [...mine, ...apart]) expect(one.get(id)).toBe(version);
    })
  );
});

it('two rows of one week are one, and none of their ticks is lost', () => {
  fc.assert(
    fc.property(fc.array(anyTicks, { maxLength: 4 }), (rows) => {
      const merged = mergeTicks(rows);
      for (const [id, version] of rows.flatMap((row) => [...row])) expect(merged.get(id)).toBeGreaterThanOrEqual(version);
      for (const [id, version] of merged) expect(rows.some((row) => row.get(id) === version)).toBe(true);
      expect(writeTicks(mergeTicks([...rows].reverse()))).toBe(writeTicks(merged));
    })
  );
});
