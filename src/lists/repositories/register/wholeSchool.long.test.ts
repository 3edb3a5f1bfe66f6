import type { Register } from '../../../domain/register/types';
import { classes, guardians, pupils, staff, timetable } from '../../definitions';
import { createSp, Transport } from '../../sp';
import { FakeClock } from '../../testing/fakes';
import {
  adding,
  classOfNumber,
  guardianOfNumber,
  numbers,
  plain,
  pupilOfNumber,
  slotOfNumber,
  staffOfNumber,
  storedRows
} from '../../testing/register';
import { SITE, startSchool, who, type TestSchool } from '../../testing/school';
import { createRegister, type RegisterRepository } from '.';

const CLASSES = 60;
/** Two classes are there already. */
const school60 = {
  class: numbers(CLASSES - 2, 3).map(classOfNumber),
  staff: numbers(180).map(staffOfNumber),
  slot: numbers(4500, 0).map((number) => slotOfNumber(number % 1500, { parity: (['', 'A', 'B'] as const)[Math.floor(number / 1500)] })),
  pupil: numbers(2000).map((number) => pupilOfNumber(number, { classNumber: (number % CLASSES) + 1 })),
  guardian: numbers(3400).map(guardianOfNumber)
};
const changes = [
  ...adding('guardian', school60.guardian),
  ...adding('pupil', school60.pupil),
  ...adding('slot', school60.slot),
  ...adding('staff', school60.staff),
  ...adding('class', school60.class)
];
const LISTS = [classes, staff, timetable, pupils, guardians];
/** Five minutes' allowance, see the pacer. */
const UNITS = 0.8 * 18_750;

describe('a school of 60 classes, 2,000 pupils, 3,400 guardians, 180 teachers and 4,500 slots', () => {
  let school: TestSchool;
  let register: RegisterRepository;
  let clock: FakeClock;

  beforeEach(async () => {
    school = await startSchool();
    clock = new FakeClock();
    const transport = new Transport({ clock, authorization: `Bearer user:${who.principal}` });
    register = createRegister(createSp({ webUrl: `${school.server.url}${SITE}`, transport }));
  });
  afterEach(() => school.server.close());

  function arm(seed: number): void {
    const often = { times: 1_000_000 };
    school.server.faults.add({ ...often, seed, probability: 0.03, kind: 'cutAfterCommit', urlPattern: '\\$batch' });
    school.server.faults.add({ ...often, seed: seed + 1, probability: 0.02, kind: 'cutBeforeCommit', urlPattern: '\\$batch' });
    school.server.faults.add({
      ...often,
      seed: seed + 2,
      probability: 0.03,
      kind: 'status',
      status: 429,
      retryAfter: 5,
      urlPattern: '\\$batch'
    });
    school.server.faults.add({
      ...often,
      seed: seed + 3,
      probability: 0.02,
      kind: 'status',
      status: 503,
      retryAfter: 45,
      urlPattern: '\\$batch'
    });
    const part = { ...often, method: 'POST', urlPattern: '/items' };
    school.server.faults.add({
      ...part,
      seed: seed + 4,
      probability: 0.005,
      kind: 'status',
      status: 429,
      retryAfter: 3,
      retryAfterForm: 'date'
    });
    school.server.faults.add({ ...part, seed: seed + 5, probability: 0.001, kind: 'cutAfterCommit' });
  }

  const stored = async (): Promise<Register> => createRegister(school.as(who.principal)).load();

  function expectWhole(found: Register): void {
    expect(sorted(plain(found.classes).slice(2))).toEqual(sorted(school60.class));
    expect(sorted(plain(found.staff))).toEqual(sorted(school60.staff));
    expect(sorted(plain(found.pupils))).toEqual(sorted(school60.pupil));
    expect(sorted(plain(found.guardians))).toEqual(sorted(school60.guardian));
    expect(sorted(plain(found.slots))).toEqual(sorted(school60.slot));
  }

  it.each<[string, number, number]>([
    ['in one go', 11, Infinity],
    ['stopped after a third and run again', 2027, 3000],
    ['stopped after more than half and run again', 90210, 6000]
  ])(
    'is written while answers are lost and SharePoint throttles, %s',
    async (_how, seed, stopAfter) => {
      arm(seed);
      const start = clock.now();
      const stop = new AbortController();
      const first = await register.apply(changes, {
        signal: stop.signal,
        onProgress: (done) => {
          if (done >= stopAfter) {
            stop.abort();
          }
        }
      });
      expect([first.failed, first.cancelled, first.stoppedBy]).toEqual([[], stopAfter < Infinity, undefined]);
      expect(first.done.length + first.notSent.length).toBe(changes.length);
      if (first.cancelled) {
        const second = await register.apply(changes);
        expect([second.failed, second.notSent, second.done.length]).toEqual([[], [], changes.length]);
      }
      expect(clock.now() - start).toBeGreaterThan(Math.floor((2 * changes.length) / UNITS) * 300_000);
      expect(school.server.requestLog.filter(({ status }) => status === 0).length).toBeGreaterThan(5);
      expect(school.server.requestLog.filter(({ status }) => status === 429 || status === 503).length).toBeGreaterThan(2);
      school.server.faults.clear();
      expectWhole(await stored());
    },
    600_000
  );

  it('and again: what the file says is what is stored, nothing is written, and writing it all the same changes nothing', async () => {
    await register.apply(changes);
    const before = await Promise.all(LISTS.map((list) => storedRows(school, list)));
    const known = await stored();
    const differing = [
      ...different(known.pupils, school60.pupil),
      ...different(known.guardians, school60.guardian),
      ...different(known.slots, school60.slot),
      ...different(known.staff, school60.staff)
    ];
    const from = school.server.requestLog.length;
    expect(differing).toEqual([]);
    const none = await register.apply([]);
    expect([none.requests, school.server.requestLog.length - from]).toEqual([0, 0]);
    const again = await register.apply(changes);
    expect([again.failed, again.done.length]).toEqual([[], changes.length]);
    expect(await Promise.all(LISTS.map((list) => storedRows(school, list)))).toEqual(before);
  }, 600_000);
});

function sorted(values: readonly object[]): string[] {
  return values.map((value) => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
}

function different<T extends { id: number; etag: string }>(known: readonly T[], wanted: readonly object[]): string[] {
  const there = new Set(sorted(plain(known)));
  return sorted(wanted).filter((value) => !there.has(value));
}
