import { fillRows } from '../../../local/rest/testing/fillRows';
import type { ListRow } from '../../domain/exports/listCsv';
import { makeNumberedWeek } from '../../domain/numberedWeek';
import { diary, documents, progressions } from '../definitions';
import { createSp, Transport } from '../sp';
import { listOf, listUrl } from '../sp/listOf';
import { FakeClock } from '../testing/fakes';
import { session, SITE, startSchool, who, type TestSchool } from '../testing/school';
import { createWholeLists, type ExportedDocument, type RowsKey, type WholeLists } from '.';

/** Above SharePoint's threshold of 5,000, in two folders that each have rights of their own. */
const FILLED = 5200;
const { signal } = new AbortController();
let school: TestSchool;
const listsOf = (login: string): WholeLists => createWholeLists(school.as(login));

async function all(lists: WholeLists, key: RowsKey, stop = signal): Promise<ListRow[]> {
  const rows: ListRow[] = [];
  for await (const page of lists.rows(key, stop)) rows.push(...page);
  return rows;
}

async function files(lists: WholeLists): Promise<ExportedDocument[]> {
  const found: ExportedDocument[] = [];
  for await (const page of lists.documents(signal)) found.push(...page);
  return found;
}

beforeAll(async () => {
  school = await startSchool();
  const { diary: mine, diaryParts } = school.repositories(who.aubepine);
  const links = [{ title: 'Fiche', url: 'https://ecole.example/fiche', kind: 'link' as const }];
  await mine.publish({ ...session(), links, urgent: true }, undefined, undefined, undefined, 'exports-1');
  for (const [schoolClass, folder] of ['2026/2GT1', '2026/2GT2'].entries()) {
    fillRows(school.server, { site: SITE, list: diary.name, folder }, FILLED / 2, (n) => ({
      Title: `Séance ${schoolClass} ${n}`,
      EntKey: `filled-${schoolClass}-${n}`,
      EntClassNumber: 1 + schoolClass,
      EntClassWeek: makeNumberedWeek(1 + schoolClass, 400 + (n % 150)),
      EntStatus: 'published',
      EntToken: `filled-${schoolClass}-${n}`
    }));
  }
  await diaryParts.documents.upload(1, new File(['bonjour'], 'Fiche n° 1 #2.txt'));
  await diaryParts.documents.upload(2, new File(['salut !'], 'Plan.txt'));
  const plan = { teacherNumber: 1, schoolYear: 2026, subjectCode: '', subject: '', level: '', folders: [], status: 'published' as const };
  await diaryParts.progressions.add({ ...plan, title: 'À moi seule' }, 'exports-2');
}, 120_000);
afterAll(() => school.server.close());

it('reads a list above the threshold whole, each row once by ascending id, without its folders', async () => {
  const before = school.server.requestLog.length;
  const rows = await all(listsOf(who.admin), 'sessions');
  expect(rows).toHaveLength(FILLED + 1);
  expect(rows.map(({ id }) => id)).toEqual([...new Set(rows.map(({ id }) => id))].sort((a, b) => a - b));
  expect(rows.filter(({ values }) => !values.EntKey)).toEqual([]);
  // Six pages, one after the other.
  expect(school.server.requestLog.length - before).toBeLessThanOrEqual(7);
});

it('a scan of the same list would be refused', async () => {
  await expect(listOf(school.as(who.admin), diary).items.filter("EntGroup eq 'LATIN'")()).rejects.toMatchObject({ kind: 'threshold' });
});

it('says who made a row and when, and each column but those that only find it', async () => {
  const lists = listsOf(who.principal);
  const [row] = (await all(lists, 'sessions')).filter(({ title }) => title === 'Fonctions affines');
  expect(row).toMatchObject({ author: 'Mme Aubépine', editor: 'Mme Aubépine' });
  expect(row.created).toMatch(/^\d{4}-\d\d-\d\dT[\d:]+Z$/);
  expect(row.values).toMatchObject({ EntClassNumber: 1, EntDay: 20261123, EntUrgent: true, EntTeacherName: 'Mme Aubépine' });
  const names = lists.columns('sessions', 'fr').map(({ name }) => name);
  expect(Object.keys(row.values)).toEqual(names);
  const left = diary.fields.map(({ name }) => name).filter((name: string) => !names.includes(name));
  expect(left).toEqual(['EntClassWeek', 'EntTeacherWeek', 'EntToken']);
  const kinds = Object.fromEntries(lists.columns('homework', 'en').map(({ title, kind }) => [title, kind]));
  expect(kinds).toMatchObject({ 'Given day': 'day', 'Due day': 'day', 'To hand in': 'yesNo', Content: 'html', Status: 'choice' });
});

it('a pupil gets the rows of the class alone, and is refused what is not given; SharePoint decides', async () => {
  const lists = listsOf(who.tilleul);
  const rows = await all(lists, 'sessions');
  expect(new Set(rows.map(({ values }) => values.EntClassNumber))).toEqual(new Set([1]));
  expect(rows).toHaveLength(FILLED / 2 + 1);
  await expect(all(lists, 'visas')).rejects.toMatchObject({ kind: expect.stringMatching(/^(denied|notFound)$/) });
});

it('plans are their author’s, even for a site administrator, to whom SharePoint shows all', async () => {
  expect((await all(listsOf(who.aubepine), 'progressions')).map(({ title }) => title)).toEqual(['À moi seule']);
  expect(await listOf(school.as(who.admin), progressions).items()).toHaveLength(1);
  expect(await all(listsOf(who.admin), 'progressions')).toEqual([]);
  await expect(all(listsOf(who.principal), 'progressions')).rejects.toMatchObject({ kind: expect.stringMatching(/^(denied|notFound)$/) });
});

it('counts what each list holds in one request; a refused one counts none', async () => {
  const before = school.server.requestLog.length;
  const counts = await listsOf(who.principal).counts(signal);
  expect(school.server.requestLog.length - before).toBeLessThanOrEqual(2);
  expect(counts.sessions).toBeGreaterThan(FILLED);
  expect([counts.homework >= 0, counts.progressions]).toEqual([true, 0]);
});

it('names the files of the library by their place, and gives the bytes of one', async () => {
  const lists = listsOf(who.principal);
  const found = await files(lists);
  expect(found.map(({ place, bytes, editor }) => [place, bytes, editor]).sort()).toEqual([
    ['2026/2GT1/Fiche n° 1 #2.txt', 7, 'Mme Aubépine'],
    ['2026/2GT2/Plan.txt', 7, 'Mme Aubépine']
  ]);
  const [first] = found;
  expect(first.path).toBe(`${listUrl(school.as(who.principal), documents)}/${first.place}`);
  expect(await (await lists.document(first.path, signal)).text()).toBe('bonjour');
  await expect(lists.document(`${first.path}x`, signal)).rejects.toMatchObject({ kind: 'notFound' });
  expect((await files(listsOf(who.coquelicot))).map(({ place }) => place)).toEqual(['2026/2GT2/Plan.txt']);
});

it('stops between two pages', async () => {
  const stop = new AbortController();
  const run = async (): Promise<void> => {
    for await (const page of listsOf(who.admin).rows('sessions', stop.signal)) {
      expect(page.length).toBeGreaterThan(0);
      stop.abort();
    }
  };
  await expect(run()).rejects.toMatchObject({ name: 'AbortError' });
});

it('waits as long as it is asked to when pages are throttled, and goes on where it was', async () => {
  const clock = new FakeClock();
  const transport = new Transport({ clock, authorization: `Bearer user:${who.admin}` });
  const lists = createWholeLists(createSp({ webUrl: `${school.server.url}${SITE}`, transport }));
  const started = clock.now();
  const rows: ListRow[] = [];
  for await (const page of lists.rows('sessions', signal)) {
    if (rows.length === 0) school.server.faults.add({ urlPattern: '\\$batch', kind: 'status', status: 429, retryAfter: 60, times: 2 });
    rows.push(...page);
  }
  expect(new Set(rows.map(({ id }) => id)).size).toBe(FILLED + 1);
  expect(rows).toHaveLength(FILLED + 1);
  expect(clock.now() - started).toBeGreaterThanOrEqual(120_000);
});
