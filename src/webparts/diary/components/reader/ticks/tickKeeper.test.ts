import type { TickChanges } from '../../../../../domain/diary/ticks';
import type { TickWeek } from '../../../../../lists/repositories/diary/types';
import { EntError } from '../../../../../lists/errors';
import { MemoryPupil } from '../../testing/memoryPupil';
import { nextOrder } from '../order';
import { isKeptTicks, keptOf, pendingOf, type PendingTicks } from './pendingTicks';
import { TickKeeper } from './tickKeeper';

const WEEK = 464;

/** A device, and a SharePoint whose writes wait for `release` and fail while `cut`. */
function setUp(): {
  pupil: MemoryPupil;
  open: () => TickKeeper;
  kept: () => PendingTicks;
  saves: number;
  cut: boolean;
  hold?: Promise<void>;
} {
  let kept: PendingTicks = new Map();
  const world = {
    saves: 0,
    cut: false,
    hold: undefined as Promise<void> | undefined,
    kept: () => kept,
    pupil: new MemoryPupil(async (run) => {
      await world.hold;
      if (world.cut) throw new EntError('offline', 'test');
      world.saves++;
      return run();
    }),
    open: () =>
      new TickKeeper({
        classNumber: 2,
        repository: world.pupil.ticks,
        device: { read: () => kept, write: (next) => void (kept = next) },
        newToken: () => 'token',
        onStored: () => undefined
      })
  };
  return world;
}

const one = (id: number): TickChanges => new Map([[id, 1]]);
const empty: TickWeek = { classNumber: 2, week: WEEK, ticks: new Map(), rows: [] };
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('what is ticked while a write is under way goes with the next one write', async () => {
  const world = setUp();
  const keeper = world.open();
  keeper.take([empty], nextOrder());
  for (const id of [1, 2, 3, 4]) keeper.change(WEEK, one(id));
  expect([...keeper.ticksOf(WEEK).keys()]).toEqual([1, 2, 3, 4]);
  await settle();
  expect([[...(world.pupil.ticked.get(WEEK) ?? [])].length, world.saves, world.kept().size]).toEqual([4, 2, 0]);
});

test('an answer that was asked for before a tick was stored does not take it away', async () => {
  const world = setUp();
  const keeper = world.open();
  keeper.take([empty], nextOrder());
  const askedBefore = nextOrder();
  keeper.change(WEEK, one(1));
  await settle();
  keeper.take([empty], askedBefore);
  expect(keeper.ticksOf(WEEK).has(1)).toBe(true);
  keeper.take([empty], nextOrder());
  expect(keeper.ticksOf(WEEK).has(1)).toBe(false);
});

test('two tabs keep each other’s unsaved ticks on the device, and each stores what is there', async () => {
  const world = setUp();
  world.cut = true;
  const [a, b] = [world.open(), world.open()];
  for (const keeper of [a, b]) keeper.take([empty], nextOrder());
  a.change(WEEK, one(1));
  b.change(WEEK, one(2));
  await settle();
  expect([...(world.kept().get(WEEK) ?? [])]).toEqual([
    [1, 1],
    [2, 1]
  ]);
  expect([a.error, b.error]).toEqual([expect.any(EntError), expect.any(EntError)]);
  world.cut = false;
  a.retry();
  await settle();
  expect([[...(world.kept().get(WEEK) ?? [])], a.error]).toEqual([[[2, 1]], undefined]);
  world.open().take([empty], nextOrder());
  await settle();
  expect([[...(world.pupil.ticked.get(WEEK) ?? []).keys()].sort(), world.kept().size]).toEqual([[1, 2], 0]);
});

test('a tick taken back while it is being stored is taken back', async () => {
  const world = setUp();
  let release = (): void => undefined;
  world.hold = new Promise((resolve) => (release = resolve));
  const keeper = world.open();
  keeper.take([empty], nextOrder());
  keeper.change(WEEK, one(1));
  keeper.change(WEEK, new Map([[1, undefined]]));
  release();
  await settle();
  expect([keeper.ticksOf(WEEK).size, world.pupil.ticked.get(WEEK)?.size, world.kept().size]).toEqual([0, 0, 0]);
});

test('the device’s text is read back as it was, and nothing else is taken for one', () => {
  const pending: PendingTicks = new Map([
    [
      WEEK,
      new Map([
        [1, 3],
        [2, undefined]
      ])
    ]
  ]);
  const kept: unknown = JSON.parse(JSON.stringify(keptOf(pending)));
  expect(isKeptTicks(kept) && pendingOf(kept)).toEqual(pending);
  for (const wrong of [undefined, {}, [[1, 2]], [[WEEK, 1, 'x']], [[WEEK, 1.5, 1]]]) expect(isKeptTicks(wrong)).toBe(false);
});
