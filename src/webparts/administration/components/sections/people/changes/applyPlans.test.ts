import type { RegisterChange } from '../../../../../../domain/register/types';
import { EntError } from '../../../../../../lists/errors';
import type { ApplyReport } from '../../../../../../lists/repositories/register';
import { planMoves } from '../moves/moveConsequences';
import { HUGO, LEA, REGISTER } from '../testing/sampleRegister';
import { applyPlans } from './applyPlans';

const [lea, hugo] = planMoves([LEA, HUGO], 2, REGISTER, 20261123);
const report = (more: Partial<ApplyReport>): ApplyReport => ({
  done: [],
  failed: [],
  notSent: [],
  cancelled: false,
  requests: 1,
  waitedMs: 0,
  ...more
});
const refused = new EntError('conflict', 'test');

test('what follows from a row is written after it, and only where the row is stored', async () => {
  const calls: RegisterChange[][] = [];
  const result = await applyPlans(
    async (changes) => {
      calls.push([...changes]);
      return report({ failed: changes.includes(lea.row) ? [{ change: lea.row, error: refused }] : [] });
    },
    [lea, hugo]
  );
  expect(calls).toEqual([[lea.row, hugo.row], [...hugo.then]]);
  expect(result).toEqual({ done: [hugo], failed: [{ plan: lea, error: refused }], notSent: [], unfinished: [] });
});

test('what SharePoint stopped has its reason, what the person stopped has none', async () => {
  const stopped = await applyPlans(async () => report({ notSent: [lea.row, hugo.row], stoppedBy: refused }), [lea, hugo]);
  expect(stopped.failed.map(({ plan }) => plan)).toEqual([lea, hugo]);
  const cancelled = await applyPlans(async () => report({ notSent: [hugo.row], cancelled: true }), [lea, hugo]);
  expect([cancelled.done, cancelled.notSent]).toEqual([[], [hugo]].map((each, at) => (at === 0 ? [lea] : each)));
});

test('a row that is stored is told even when what follows is not', async () => {
  let calls = 0;
  const thrown = await applyPlans(async () => {
    if (++calls === 2) throw new EntError('offline', 'test');
    return report({});
  }, [lea]);
  expect(thrown).toMatchObject({ done: [], failed: [], unfinished: [{ plan: lea, error: { kind: 'offline' } }] });
  const halfWay = await applyPlans(async (changes) => report({ notSent: changes.filter(({ kind }) => kind === 'move') }), [lea]);
  expect(halfWay.unfinished.map(({ plan }) => plan)).toEqual([lea]);
});

test('nothing is known of a writing that failed as a whole', async () => {
  await expect(applyPlans(async () => Promise.reject(new EntError('offline', 'test')), [lea])).rejects.toMatchObject({ kind: 'offline' });
});
