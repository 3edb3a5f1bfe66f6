import { timetable } from '../../definitions';
import { createSp, Transport } from '../../sp';
import { listOf } from '../../sp/listOf';
import { FakeClock } from '../../testing/fakes';
import { adding, numbers, plain, slotOfNumber } from '../../testing/register';
import { SITE, startSchool, who, type TestSchool } from '../../testing/school';
import { createRegister, type RegisterRepository } from '.';

const SLOTS = 5100;
const slots = numbers(SLOTS, 0).map((number) => slotOfNumber(number));

/** What the administration costs above the list view threshold: requests, and rows that SharePoint must read. */
describe('a timetable of 5,100 slots', () => {
  let school: TestSchool;
  let register: RegisterRepository;

  beforeAll(async () => {
    school = await startSchool();
    const transport = new Transport({ clock: new FakeClock(), authorization: `Bearer user:${who.principal}` });
    register = createRegister(createSp({ webUrl: `${school.server.url}${SITE}`, transport }));
    const { failed, done } = await register.apply(adding('slot', slots));
    expect([failed, done.length]).toEqual([[], SLOTS]);
  }, 180_000);
  afterAll(() => school.server.close());

  async function cost<T>(work: () => Promise<T>): Promise<{ value: T; requests: number; scanned: number }> {
    const before = school.server.requestLog.length;
    const value = await work();
    const made = school.server.requestLog.slice(before);
    return { value, requests: made.length, scanned: made.reduce((sum, { scannedRows }) => sum + scannedRows, 0) };
  }

  it('is read whole, a request every 2,000 rows, each row once', async () => {
    const { value, requests, scanned } = await cost(() => register.load());
    expect(plain(value.slots)).toEqual(slots);
    expect(requests).toBe(3);
    // The two classes, and the row after each page that tells that there are more.
    expect(scanned).toBeLessThanOrEqual(SLOTS + 2 + 2);
  });

  it('one slot that is there already is found without reading the others', async () => {
    const { value, requests, scanned } = await cost(() => register.apply(adding('slot', [slots[4321]])));
    expect([value.failed, value.done.length, requests, scanned]).toEqual([[], 1, 2, 2]);
  });

  it('one more slot costs three requests', async () => {
    const more = { ...slots[0], group: 'LATIN' };
    const { value, requests, scanned } = await cost(() => register.apply(adding('slot', [more])));
    expect([value.failed, requests, scanned]).toEqual([[], 3, 1]);
  });

  it('a scan would be refused: the list is above the threshold', async () => {
    const scan = listOf(school.as(who.admin), timetable).items.filter("EntRoom eq '101'")();
    await expect(scan).rejects.toMatchObject({ kind: 'threshold' });
  });
});
