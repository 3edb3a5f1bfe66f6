import { classMoves, guardians, pupils, timetable } from '../definitions';
import type { ListDefinition } from '../definitions/types';
import { createSp, Transport, type SharePoint } from '../sp';
import { listOf } from '../sp/listOf';
import { FakeClock } from '../testing/fakes';
import { numbers, storedRows } from '../testing/register';
import { asBrowser, SITE, startSchool, who, type TestSchool } from '../testing/school';
import { Pacer } from './pacer';
import { addRow, removeRow, updateRow, type RowOperation } from './types';
import { writeRows } from './writeRows';

const START = '2026-11-23T08:00:00Z';
let school: TestSchool;

beforeAll(async () => {
  school = await startSchool({ now: () => new Date(START) });
});
afterAll(() => school.server.close());
afterEach(() => school.server.faults.clear());

/** As a person for whom time passes only when somebody waits. */
function waiting(login: string = who.principal, network?: typeof fetch): { sp: SharePoint; clock: FakeClock } {
  const clock = new FakeClock(Date.parse(START));
  const transport = new Transport({ clock, authorization: `Bearer user:${login}`, ...(network ? { fetch: network } : {}) });
  return { sp: createSp({ webUrl: `${school.server.url}${SITE}`, transport }), clock };
}

let tests = 0;
/** A name for the rows of one test. */
const name = (): string => `T${++tests}`;

const pupil = (of: string, number: number, lastName = 'Bruyère'): RowOperation =>
  addRow(
    pupils,
    { Title: `${of} ${number}`, EntKey: `${of}-${number}`, EntLastName: lastName, EntClassNumber: 1 },
    `pupil|${of}-${number}`
  );
const slot = (of: string, number: number, room = '101'): RowOperation =>
  addRow(timetable, { Title: of, EntClassNumber: number, EntTeacherNumber: 1, EntRoom: room }, `slot|${of}-${number}`);

async function tokens(list: ListDefinition, of: string): Promise<string[]> {
  return (await storedRows(school, list)).flatMap(({ EntToken }) => (EntToken?.includes(`|${of}-`) ? [EntToken] : [])).sort();
}
const each = (kind: string, of: string, count: number): string[] =>
  numbers(count)
    .map((number) => `${kind}|${of}-${number}`)
    .sort();

const sent = (from: number): { operation: string; batchParts: number; status: number }[] => school.server.requestLog.slice(from);

describe('thousands of rows', () => {
  it('leave in batches of a hundred, one request each where a key is unique', async () => {
    const of = name();
    const before = school.server.requestLog.length;
    const seen: [number, number][] = [];
    const operations = numbers(250).map((number) => pupil(of, number));
    const report = await writeRows(waiting().sp, operations, { onProgress: (done, total) => seen.push([done, total]) });
    expect(report).toMatchObject({ failed: [], notSent: [], cancelled: false, requests: 3, waitedMs: 0 });
    expect(report.done.map(({ operation }) => operation)).toEqual(operations);
    expect(sent(before).map(({ batchParts }) => batchParts)).toEqual([100, 100, 50]);
    expect(seen.map(([done]) => done)).toEqual([0, 100, 200, 250, 250]);
    const ids = new Map((await storedRows(school, pupils)).map((row) => [row.Id, row.EntToken]));
    expect(report.done.every(({ operation, id }) => operation.op === 'add' && ids.get(id) === operation.token)).toBe(true);
  });

  it('of a list without a unique key are looked for before and after, the list read once each time', async () => {
    const of = name();
    const before = school.server.requestLog.length;
    const report = await writeRows(
      waiting().sp,
      numbers(250).map((number) => slot(of, number))
    );
    expect(report).toMatchObject({ failed: [], requests: 5 });
    expect(sent(before).map(({ batchParts }) => batchParts)).toEqual([1, 100, 100, 50, 1]);
    expect(await tokens(timetable, of)).toEqual(each('slot', of, 250));
    const again = school.server.requestLog.length;
    const second = await writeRows(
      waiting().sp,
      numbers(250).map((number) => slot(of, number))
    );
    expect(second.done).toHaveLength(250);
    expect(sent(again).map(({ batchParts }) => batchParts)).toEqual([1, 1]);
    expect(second.done.map(({ id }) => id)).toEqual(report.done.map(({ id }) => id));
  });

  it('that are long leave in batches that SharePoint takes', async () => {
    const of = name();
    const long = numbers(40).map((number) =>
      addRow(guardians, { EntKey: `${of}-${number}`, EntLastName: 'Houx', EntChildren: 'é'.repeat(30_000) }, `guardian|${of}-${number}`)
    );
    const report = await writeRows(waiting().sp, long);
    expect(report.failed.map(({ error }) => error.detail.slice(0, 100))).toEqual([]);
    expect(report.requests).toBeGreaterThan(2);
    expect(await tokens(guardians, of)).toEqual(each('guardian', of, 40));
  });

  it('wait when the allowance of five minutes is spent, and tell so', async () => {
    const of = name();
    const { sp, clock } = waiting();
    const waits: number[] = [];
    const report = await writeRows(
      sp,
      numbers(300).map((number) => pupil(of, number)),
      {
        pacer: new Pacer(clock, { units: 400, share: 1 }),
        onWait: (milliseconds) => waits.push(milliseconds)
      }
    );
    expect([report.failed, waits, report.waitedMs, clock.slept]).toEqual([[], [300_000], 300_000, [300_000]]);
  });

  it('a text that the list cannot hold is refused before anything is sent', () => {
    expect(() => addRow(pupils, { EntLastName: 'x'.repeat(256) }, 't')).toThrow(expect.objectContaining({ kind: 'invalid' }));
    expect(() => addRow(pupils, {}, 'x'.repeat(256))).toThrow(expect.objectContaining({ kind: 'invalid' }));
    expect(() => updateRow(pupils, 1, '', { EntClassNumber: 1.5 })).toThrow(expect.objectContaining({ kind: 'invalid' }));
  });
});

describe('an answer that is lost', () => {
  const parts = 'EntPupils|EntTimetable';
  it.each<[string, object]>([
    ['a whole batch, stored', { urlPattern: '\\$batch', kind: 'cutAfterCommit' }],
    ['a whole batch, not stored', { urlPattern: '\\$batch', kind: 'cutBeforeCommit' }],
    ['three batches in a row', { urlPattern: '\\$batch', kind: 'cutAfterCommit', times: 3 }],
    [
      'the connection at a part, stored',
      { method: 'POST', urlPattern: parts, kind: 'cutAfterCommit', seed: 5, probability: 0.02, times: 4 }
    ],
    [
      'the connection at a part, not stored',
      { method: 'POST', urlPattern: parts, kind: 'cutBeforeCommit', seed: 5, probability: 0.02, times: 4 }
    ],
    ['a gateway’s page for a batch', { urlPattern: '\\$batch', kind: 'status', status: 504, body: 'html' }],
    ['a gateway’s page for a part', { method: 'POST', urlPattern: parts, kind: 'status', status: 502, body: 'html', times: 3 }]
  ])('%s: every row is stored once and told as done', async (_what, fault) => {
    const of = name();
    const operations = [...numbers(120).map((number) => pupil(of, number)), ...numbers(120).map((number) => slot(of, number))];
    let armed = false;
    const arm = (): void => {
      // After the reads that come before the first write.
      if (!armed) {
        armed = true;
        school.server.faults.add({ times: 1, ...fault } as Parameters<typeof school.server.faults.add>[0]);
      }
    };
    const report = await writeRows(waiting().sp, operations, { onProgress: arm });
    expect([report.failed, report.notSent, report.stoppedBy]).toEqual([[], [], undefined]);
    expect(report.done).toHaveLength(240);
    expect(armed && school.server.faults.rules).toEqual([]);
    expect(await tokens(pupils, of)).toEqual(each('pupil', of, 120));
    expect(await tokens(timetable, of)).toEqual(each('slot', of, 120));
  });

  it('makes the next batch shorter, and a batch that comes back makes it longer again', async () => {
    const of = name();
    school.server.faults.add({ urlPattern: '\\$batch', kind: 'cutBeforeCommit', times: 2 });
    const before = school.server.requestLog.length;
    await writeRows(
      waiting().sp,
      numbers(300).map((number) => pupil(of, number))
    );
    // A hundred lost; half of them asked (lost once too) and sent; the other half asked and sent with the next ones.
    expect(sent(before).flatMap(({ batchParts, status }) => (status === 200 ? [batchParts] : []))).toEqual([50, 50, 50, 100, 100, 50]);
  });

  it('of updates and removals is looked up by id', async () => {
    const of = name();
    const { sp } = waiting();
    await writeRows(
      sp,
      numbers(6).map((number) => slot(of, number))
    );
    const rows = (await storedRows(school, timetable)).filter(({ EntToken }) => EntToken?.includes(`|${of}-`));
    const update = (row: (typeof rows)[number]): RowOperation =>
      updateRow(timetable, row.Id, row['odata.etag'], { EntRoom: 'CDI', EntTeacherName: '' });
    const remove = (row: (typeof rows)[number]): RowOperation => removeRow(timetable, row.Id, row['odata.etag']);
    const operations = [...rows.slice(0, 3).map(update), ...rows.slice(3).map(remove)];
    for (const kind of ['cutAfterCommit', 'cutBeforeCommit'] as const) {
      school.server.faults.add({ method: 'MERGE', urlPattern: 'EntTimetable', kind, times: 1 });
      school.server.faults.add({ urlPattern: 'EntTimetable.*recycle', kind, times: 1 });
    }
    const report = await writeRows(sp, operations);
    expect([report.failed, report.done.length, school.server.faults.rules]).toEqual([[], 6, []]);
    const left = (await storedRows(school, timetable)).filter(({ EntToken }) => EntToken?.includes(`|${of}-`));
    expect(left.map((row) => row.Id)).toEqual(rows.slice(0, 3).map((row) => row.Id));
    expect(left.every((row) => row['odata.etag'].endsWith(',2"'))).toBe(true);
    // Once more, with the ETags of before: what is so already is done.
    const again = await writeRows(sp, operations);
    expect([again.failed, again.done.length]).toEqual([[], 6]);
  });

  it('again and again ends after five times: unknown where nothing can be asked, and the rest was never sent', async () => {
    const of = name();
    const operations = numbers(300).map((number) => pupil(of, number));
    const { sp } = waiting();
    school.server.faults.add({ urlPattern: '\\$batch', kind: 'cutBeforeCommit', times: 1000 });
    const before = school.server.requestLog.length;
    const report = await writeRows(sp, operations);
    expect(sent(before).length).toBeLessThan(40);
    expect(report.done).toEqual([]);
    expect(new Set(report.failed.map(({ error }) => error.kind))).toEqual(new Set(['unknownOutcome']));
    expect([report.failed.length, report.notSent.length]).toEqual([100, 200]);
    expect(report.stoppedBy).toBeDefined();
    school.server.faults.clear();
    const later = await writeRows(waiting().sp, operations);
    expect([later.failed, await tokens(pupils, of)]).toEqual([[], each('pupil', of, 300)]);
  });

  it('of every write, while reads are answered, ends too, and all is known', async () => {
    const of = name();
    const cut: typeof fetch = (input, init) =>
      typeof init?.body === 'string' && init.body.includes('\nPOST ') ? Promise.reject(new TypeError('fetch failed')) : fetch(input, init);
    const report = await writeRows(
      waiting(who.principal, cut).sp,
      numbers(300).map((number) => pupil(of, number))
    );
    expect([report.done, report.stoppedBy?.kind]).toEqual([[], 'unknownOutcome']);
    expect(report.failed.length + report.notSent.length).toBe(300);
    expect(report.notSent.length).toBeGreaterThan(200);
  });

  it('of the last look for doubles leaves it unknown whether a row is there twice; running it again tells', async () => {
    const of = name();
    const operations = numbers(3).map((number) => slot(of, number));
    const report = await writeRows(waiting().sp, operations, {
      onProgress: (done) => {
        if (done === 3 && school.server.faults.rules.length === 0) {
          school.server.faults.add({ method: 'GET', urlPattern: 'EntTimetable', kind: 'cutBeforeCommit', times: 50 });
        }
      }
    });
    expect([report.done, report.failed.map(({ error }) => error.kind)]).toEqual([[], Array(3).fill('unknownOutcome')]);
    school.server.faults.clear();
    const again = await writeRows(waiting().sp, operations);
    expect([again.done.length, again.failed, await tokens(timetable, of)]).toEqual([3, [], each('slot', of, 3)]);
  });
});

describe('a batch that the browser sent twice', () => {
  /** As Chromium does when a kept-alive connection breaks: only the second answer is told. */
  const twice: typeof fetch = async (input, init) => {
    await fetch(input, init);
    return fetch(input, init);
  };

  it('is one row a token, a key or none', async () => {
    const of = name();
    const { sp } = waiting(who.principal, twice);
    const operations = [...numbers(30).map((number) => pupil(of, number)), ...numbers(30).map((number) => slot(of, number))];
    const report = await writeRows(sp, operations);
    expect([report.failed, report.done.length]).toEqual([[], 60]);
    expect(await tokens(pupils, of)).toEqual(each('pupil', of, 30));
    expect(await tokens(timetable, of)).toEqual(each('slot', of, 30));
    const stored = new Set((await storedRows(school, timetable)).map((row) => row.Id));
    expect(report.done.flatMap(({ operation, id }) => (operation.list === timetable && !stored.has(id) ? [id] : []))).toEqual([]);
  });

  it('changes a row once, and the second refusal is no conflict', async () => {
    const of = name();
    const { done } = await writeRows(waiting().sp, [pupil(of, 1), pupil(of, 2)]);
    const rows = (await storedRows(school, pupils)).filter((row) => done.some(({ id }) => id === row.Id));
    const report = await writeRows(
      waiting(who.principal, twice).sp,
      rows.map((row) => updateRow(pupils, row.Id, row['odata.etag'], { EntLastName: 'Cèdre' }))
    );
    expect([report.failed, report.done.length]).toEqual([[], 2]);
  });
});

describe('SharePoint asks to wait', () => {
  const forms = ['seconds', 'date', 'rateLimit'] as const;
  it.each(forms.flatMap((form) => [429, 503].map((status): [string, number] => [form, status])))(
    'by %s in a %i for a whole batch: nothing is sent before',
    async (retryAfterForm, status) => {
      const of = name();
      const { sp, clock } = waiting();
      school.server.faults.add({
        urlPattern: '\\$batch',
        kind: 'status',
        status,
        retryAfter: 120,
        retryAfterForm: retryAfterForm as 'date',
        times: 1
      });
      const report = await writeRows(
        sp,
        numbers(3).map((number) => pupil(of, number))
      );
      expect([report.failed, await tokens(pupils, of)]).toEqual([[], each('pupil', of, 3)]);
      expect(clock.now() - Date.parse(START)).toBeGreaterThanOrEqual(120_000);
      expect(report.waitedMs).toBeGreaterThanOrEqual(120_000);
    }
  );

  it.each(forms)('by %s for a part: its neighbours are done, and it alone is sent again, later', async (retryAfterForm) => {
    const of = name();
    const { sp, clock } = waiting();
    school.server.faults.add({
      method: 'POST',
      urlPattern: 'EntPupils',
      kind: 'status',
      status: 429,
      retryAfter: 40,
      retryAfterForm,
      times: 2
    });
    const before = school.server.requestLog.length;
    const report = await writeRows(
      sp,
      numbers(10).map((number) => pupil(of, number))
    );
    expect(sent(before).map(({ batchParts }) => batchParts)).toEqual([10, 2]);
    expect([report.failed, await tokens(pupils, of)]).toEqual([[], each('pupil', of, 10)]);
    expect(clock.now() - Date.parse(START)).toBeGreaterThanOrEqual(40_000);
  });

  it('without saying how long: it waits longer each time', async () => {
    const of = name();
    const { sp, clock } = waiting();
    school.server.faults.add({
      method: 'POST',
      urlPattern: 'EntPupils',
      kind: 'status',
      status: 429,
      times: 3,
      retryAfter: 9,
      retryAfterForm: 'none'
    });
    const report = await writeRows(sp, [pupil(of, 1)]);
    expect([report.failed, report.done.length]).toEqual([[], 1]);
    expect(clock.slept).toEqual([500, 1000, 2000]);
  });

  it('before it tells which rows are there already, and before the last look for doubles', async () => {
    const of = name();
    const throttle = (): void =>
      school.server.faults.add({ urlPattern: '\\$batch', kind: 'status', status: 429, retryAfter: 60, times: 2 });
    throttle();
    const report = await writeRows(
      waiting().sp,
      numbers(3).map((number) => slot(of, number)),
      { onProgress: (done) => (done === 3 && school.server.requestLog.at(-1)?.status === 200 ? throttle() : undefined) }
    );
    expect([report.failed, report.done.length, await tokens(timetable, of)]).toEqual([[], 3, each('slot', of, 3)]);
    expect(report.waitedMs).toBeGreaterThanOrEqual(120_000);
  });

  it('and goes on asking: it ends as busy, nothing is lost, and it goes on later', async () => {
    const of = name();
    const operations = numbers(150).map((number) => pupil(of, number));
    school.server.faults.add({ urlPattern: '\\$batch', kind: 'status', status: 429, retryAfter: 30, times: 1000 });
    const report = await writeRows(waiting().sp, operations);
    expect([report.done, report.failed, report.notSent, report.stoppedBy?.kind]).toEqual([[], [], operations, 'busy']);
    school.server.faults.clear();
    expect((await writeRows(waiting().sp, operations)).done).toHaveLength(150);
  });
});

describe('two administrators at once', () => {
  it('importing the same file leave one row of each', async () => {
    const of = name();
    const operations = (): RowOperation[] => [
      ...numbers(150).map((number) => pupil(of, number)),
      ...numbers(150).map((number) => slot(of, number))
    ];
    const reports = await Promise.all([who.principal, who.admin].map((login) => writeRows(waiting(login).sp, operations())));
    expect(reports.map(({ failed, done }) => [failed, done.length])).toEqual([
      [[], 300],
      [[], 300]
    ]);
    expect(await tokens(pupils, of)).toEqual(each('pupil', of, 150));
    expect(await tokens(timetable, of)).toEqual(each('slot', of, 150));
  });

  it('changing the same row: the second is told, its other rows are written', async () => {
    const of = name();
    const { sp } = waiting();
    await writeRows(
      sp,
      numbers(5).map((number) => pupil(of, number))
    );
    const rows = (await storedRows(school, pupils)).filter(({ EntToken }) => EntToken?.includes(`|${of}-`));
    await listOf(school.as(who.admin), pupils).items.getById(rows[2].Id).update({ EntLastName: 'Du secrétariat' });
    const operations = rows.map((row) => updateRow(pupils, row.Id, row['odata.etag'], { EntLastName: 'Du fichier' }));
    const report = await writeRows(sp, [...operations, pupil(of, 6)]);
    expect(report.failed.map(({ operation, error }) => [operation, error.kind])).toEqual([[operations[2], 'conflict']]);
    expect(report.done).toHaveLength(5);
    expect(await listOf(sp, pupils).items.getById(rows[2].Id).select('EntLastName')()).toMatchObject({ EntLastName: 'Du secrétariat' });
  });

  it('a row that was changed is not removed; one that is gone already is done', async () => {
    const of = name();
    const { sp } = waiting();
    await writeRows(
      sp,
      numbers(3).map((number) => slot(of, number))
    );
    const rows = (await storedRows(school, timetable)).filter(({ EntToken }) => EntToken?.includes(`|${of}-`));
    await listOf(school.as(who.admin), timetable).items.getById(rows[0].Id).update({ EntRoom: 'CDI' });
    await listOf(school.as(who.admin), timetable).items.getById(rows[1].Id).recycle();
    const report = await writeRows(
      sp,
      rows.map((row) => removeRow(timetable, row.Id, row['odata.etag']))
    );
    expect(report.failed.map(({ operation, error }) => [operation.op === 'remove' && operation.id, error.kind])).toEqual([
      [rows[0].Id, 'conflict']
    ]);
    expect(report.done.map(({ id }) => id)).toEqual([rows[1].Id, rows[2].Id]);
  });

  it('an update of a row that is gone is told', async () => {
    const { failed } = await writeRows(waiting().sp, [updateRow(pupils, 999_999, '"x,1"', { EntLastName: 'Personne' })]);
    expect(failed.map(({ error }) => error.kind)).toEqual(['notFound']);
  });

  it('a key that another row holds is a conflict; so is our token on a row that says something else', async () => {
    const of = name();
    const { sp } = waiting();
    await listOf(school.as(who.admin), pupils).items.add({ Title: 'x', EntKey: `${of}-1`, EntToken: 'by hand' });
    await writeRows(sp, [pupil(of, 2, 'Autre nom'), slot(of, 2, 'Autre salle')]);
    const report = await writeRows(sp, [pupil(of, 1), pupil(of, 2), pupil(of, 3), slot(of, 2), slot(of, 3)]);
    expect(report.failed.map(({ operation, error }) => [operation.op === 'add' && operation.token, error.kind])).toEqual([
      [`slot|${of}-2`, 'conflict'],
      [`pupil|${of}-1`, 'conflict'],
      [`pupil|${of}-2`, 'conflict']
    ]);
    expect(report.done).toHaveLength(2);
    const { done } = await writeRows(sp, [pupil(of, 4)]);
    const [{ etag }] = (await storedRows(school, pupils))
      .filter((row) => row.Id === done[0].id)
      .map((row) => ({ etag: row['odata.etag'] }));
    const taken = await writeRows(sp, [updateRow(pupils, done[0].id, etag, { EntKey: `${of}-3` })]);
    expect([taken.failed.map(({ error }) => error.kind), taken.requests]).toEqual([['conflict'], 1]);
  });

  it('a row that this run removes is not what it adds', async () => {
    const of = name();
    const { sp } = waiting();
    const { done } = await writeRows(sp, [slot(of, 1)]);
    const [{ etag }] = (await storedRows(school, timetable))
      .filter((row) => row.Id === done[0].id)
      .map((row) => ({ etag: row['odata.etag'] }));
    const report = await writeRows(sp, [removeRow(timetable, done[0].id, etag), slot(of, 1)]);
    expect([report.failed, report.done.length, await tokens(timetable, of)]).toEqual([[], 2, each('slot', of, 1)]);
  });
});

describe('stopped by the person', () => {
  it('between two batches: what is done stays done, and running it again finishes it', async () => {
    const of = name();
    const stop = new AbortController();
    const operations = [...numbers(250).map((number) => pupil(of, number)), ...numbers(50).map((number) => slot(of, number))];
    const report = await writeRows(waiting().sp, operations, {
      signal: stop.signal,
      onProgress: (done) => {
        if (done === 100) {
          stop.abort();
        }
      }
    });
    expect([report.cancelled, report.done.length, report.failed, report.notSent]).toEqual([true, 100, [], operations.slice(100)]);
    expect(await tokens(pupils, of)).toHaveLength(100);
    const rest = await writeRows(waiting().sp, operations);
    expect([rest.cancelled, rest.failed, rest.done.length]).toEqual([false, [], 300]);
    expect([await tokens(pupils, of), await tokens(timetable, of)]).toEqual([each('pupil', of, 250), each('slot', of, 50)]);
  });

  it('before anything: nothing is sent', async () => {
    const stop = new AbortController();
    stop.abort();
    const before = school.server.requestLog.length;
    const operations = [slot(name(), 1), pupil(name(), 1)];
    const report = await writeRows(waiting().sp, operations, { signal: stop.signal });
    expect([report.cancelled, report.notSent, sent(before)]).toEqual([true, operations, []]);
  });

  it('while a batch whose answer is lost is under way: what it did is looked up all the same', async () => {
    const of = name();
    const stop = new AbortController();
    school.server.faults.add({ urlPattern: '\\$batch', kind: 'cutAfterCommit', times: 1 });
    const network: typeof fetch = (input, init) => {
      stop.abort();
      return fetch(input, init);
    };
    const report = await writeRows(
      waiting(who.principal, network).sp,
      numbers(150).map((number) => pupil(of, number)),
      { signal: stop.signal }
    );
    expect([report.cancelled, report.done.length, report.failed, report.notSent.length]).toEqual([true, 100, [], 50]);
    expect(await tokens(pupils, of)).toHaveLength(100);
  });

  it('while it waits for the allowance', async () => {
    const of = name();
    const { sp, clock } = waiting();
    const stop = new AbortController();
    const report = await writeRows(
      sp,
      numbers(200).map((number) => pupil(of, number)),
      {
        signal: stop.signal,
        pacer: new Pacer(clock, { units: 200, share: 1 }),
        onWait: () => stop.abort()
      }
    );
    expect([report.cancelled, report.done.length, report.notSent.length, clock.slept]).toEqual([true, 100, 100, []]);
  });
});

describe('who may not', () => {
  it('is refused once, not batch after batch', async () => {
    const of = name();
    const operations = numbers(500).map((number) => pupil(of, number));
    const before = school.server.requestLog.length;
    const report = await writeRows(waiting(who.aubepine).sp, operations);
    expect(report.failed.map(({ error }) => error.kind)).toEqual(Array(100).fill('denied'));
    expect([report.done, report.notSent.length, report.stoppedBy?.kind]).toEqual([[], 400, 'denied']);
    expect(sent(before)).toHaveLength(1);
    expect(await tokens(pupils, of)).toEqual([]);
  });

  it('a list that may not be read is told before anything is written', async () => {
    await expect(writeRows(waiting(who.tilleul).sp, [addRow(classMoves, { Title: 'x' }, 'x')])).rejects.toMatchObject({ kind: 'denied' });
  });
});

describe('in a browser', () => {
  it('an ended digest is renewed, and every row is stored once', async () => {
    const of = name();
    const sp = asBrowser(school, who.principal);
    await writeRows(sp, [pupil(of, 1)]);
    school.server.faults.add({ urlPattern: '\\$batch', kind: 'expiredDigest', times: 1 });
    school.server.faults.add({ method: 'POST', urlPattern: 'EntPupils', kind: 'expiredDigest', times: 2 });
    const report = await writeRows(
      sp,
      numbers(150).map((number) => pupil(of, number))
    );
    expect([report.failed, report.done.length]).toEqual([[], 150]);
    expect(await tokens(pupils, of)).toEqual(each('pupil', of, 150));
  });
});
