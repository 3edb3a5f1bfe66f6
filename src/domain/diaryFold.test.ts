import fc from 'fast-check';
import { foldSessions } from './diaryFold';
import type { Session } from './types';

const row = (change: Partial<Session>): Session => ({
  id: 1,
  etag: '"x,1"',
  key: '2|20261123|M1|MATHS|',
  classNumber: 2,
  day: 20261123,
  periodId: 'M1',
  subjectCode: 'MATHS',
  group: '',
  title: 'Fonctions affines',
  body: '',
  subject: 'Mathématiques',
  teacherNumber: 1,
  teacherName: 'Mme Aubépine',
  start: 480,
  end: 535,
  status: 'published',
  editor: 'Mme Aubépine',
  modified: '2026-11-23T08:00:00Z',
  ...change
});

describe('the fold of the diary', () => {
  it('takes the lowest id of a key and keeps the others beside it', () => {
    const [folded, ...rest] = foldSessions([row({ id: 12 }), row({ id: 7 }), row({ id: 9 })]);
    expect(folded.session.id).toBe(7);
    expect(folded.otherVersions.map(({ id }) => id)).toEqual([9, 12]);
    expect(rest).toEqual([]);
  });

  it('passes over removed rows, so that the next one stands', () => {
    const [folded] = foldSessions([row({ id: 7, status: 'removed' }), row({ id: 9 })]);
    expect(folded.session.id).toBe(9);
    expect(foldSessions([row({ status: 'removed' })])).toEqual([]);
  });

  it('sorts by day and hour', () => {
    const rows = [row({ id: 1, key: 'c', day: 20261124 }), row({ id: 2, key: 'b', start: 810 }), row({ id: 3, key: 'a' })];
    expect(foldSessions(rows).map(({ session }) => session.id)).toEqual([3, 2, 1]);
  });

  it('does not depend on the order of the rows and loses none', () => {
    const rows = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 60 }), key: fc.constantFrom('a', 'b', 'c') }), {
      selector: ({ id }) => id
    });
    fc.assert(
      fc.property(
        rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const folded = foldSessions(list.map(row));
          expect(foldSessions(shuffled.map(row))).toEqual(folded);
          const ids = folded.flatMap(({ session, otherVersions }) => [session.id, ...otherVersions.map(({ id }) => id)]);
          expect([...ids].sort((a, b) => a - b)).toEqual(list.map(({ id }) => id).sort((a, b) => a - b));
        }
      )
    );
  });
});
