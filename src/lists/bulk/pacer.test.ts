import fc from 'fast-check';
import { FakeClock } from '../testing/fakes';
import { Pacer } from './pacer';

const MINUTE = 60_000;

describe('the pacer', () => {
  it('lets work pass at once below its share, and makes it wait for the oldest to leave the five minutes', async () => {
    const clock = new FakeClock(0);
    const pacer = new Pacer(clock, { share: 0.8, units: 1000, requests: 100 });
    for (let batch = 0; batch < 4; batch++) {
      expect(await pacer.take({ requests: 1, units: 200 })).toBe(0);
      clock.pass(10_000);
    }
    expect(await pacer.take({ requests: 1, units: 200 })).toBe(5 * MINUTE - 40_000);
    expect(await pacer.take({ requests: 1, units: 200 })).toBe(10_000);
    expect(clock.slept).toEqual([5 * MINUTE - 40_000, 10_000]);
  });

  it('counts requests too', async () => {
    const clock = new FakeClock(0);
    const pacer = new Pacer(clock, { share: 1, requests: 3 });
    for (let request = 0; request < 3; request++) {
      expect(await pacer.take({ requests: 1, units: 0 })).toBe(0);
    }
    expect(await pacer.take({ requests: 1, units: 0 })).toBe(5 * MINUTE);
  });

  it('is stopped while it waits, and then nothing is spent', async () => {
    const clock = new FakeClock(0);
    const stop = new AbortController();
    const pacer = new Pacer(
      { now: () => clock.now(), random: () => 0, sleep: () => Promise.reject(stop.signal.reason) },
      { requests: 1, share: 1 }
    );
    await pacer.take({ requests: 1, units: 0 });
    stop.abort(new Error('stopped'));
    await expect(pacer.take({ requests: 1, units: 0 }, stop.signal)).rejects.toThrow('stopped');
    clock.pass(5 * MINUTE);
    expect(await pacer.take({ requests: 1, units: 0 })).toBe(0);
  });

  it('two works at once share one allowance', async () => {
    const clock = new FakeClock(0);
    const pacer = new Pacer({ now: () => 0, random: () => 0, sleep: () => Promise.resolve() }, { units: 100, share: 1 });
    await pacer.take({ requests: 1, units: 100 });
    const waits = await Promise.all([pacer.take({ requests: 1, units: 100 }), pacer.take({ requests: 1, units: 100 })]);
    expect(waits).toEqual([5 * MINUTE, 10 * MINUTE]);
    expect(clock.slept).toEqual([]);
  });

  it('never spends more than its share in any five minutes', async () => {
    const spending = fc.array(fc.record({ units: fc.integer({ min: 1, max: 200 }), gap: fc.integer({ min: 0, max: 3 * MINUTE }) }), {
      minLength: 1,
      maxLength: 60
    });
    await fc.assert(
      fc.asyncProperty(spending, async (calls) => {
        const clock = new FakeClock(0);
        const pacer = new Pacer(clock, { units: 500, requests: 10, share: 1 });
        const spent: { at: number; units: number }[] = [];
        for (const { units, gap } of calls) {
          clock.pass(gap);
          await pacer.take({ requests: 1, units });
          spent.push({ at: clock.now(), units });
        }
        for (const { at } of spent) {
          const window = spent.filter((entry) => entry.at > at - 5 * MINUTE && entry.at <= at);
          expect(window.length).toBeLessThanOrEqual(10);
          expect(window.reduce((sum, entry) => sum + entry.units, 0)).toBeLessThanOrEqual(500);
        }
      })
    );
  });
});
