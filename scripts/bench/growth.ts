import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillRows } from '../../local/rest/testing/fillRows';
import { connectAs } from '../../local/school/client';
import { startSharePoint, type SharePointServer } from '../../local/server';
import { makeNumberedWeek } from '../../src/domain/numberedWeek';
import { createProvisioning } from '../../src/lists/provisioning';
import { createRegister } from '../../src/lists/repositories/register';
import { createRepositories } from '../../src/lists/repositories';
import type { Figure } from './budget';

const admin = 'admin@ecole.example';
const site = '/sites/lycee';
const schoolClass = { number: 1, code: '2GT1', title: 'Seconde 1', level: 'Seconde', schoolYear: 2026, status: 'active' } as const;
/** A page of a list: what one class and week holds here. */
const perWeek = 100;
const rounds = 60;

/** A school whose diary holds this many sessions, `perWeek` of them in each week. */
async function schoolWith(rows: number, folder: string): Promise<SharePointServer> {
  const server = await startSharePoint({ port: 0, data: join(folder, `${rows}.sqlite`), log: false });
  server.ensureDirectoryUser({ login: admin, title: 'Administration' });
  server.createSiteCollection({ url: site, title: 'Lycée', ownerLogin: admin });
  const sp = connectAs(server, admin);
  await createProvisioning(sp).apply();
  await createRegister(sp).apply([{ kind: 'class', op: 'add', value: schoolClass }]);
  await createProvisioning(sp).apply();
  fill(server, rows);
  return server;
}

/** Five years of a big school without five years of requests. */
function fill(server: SharePointServer, rows: number): void {
  const folder = `${schoolClass.schoolYear}/${schoolClass.code}`;
  fillRows(server, { site, list: 'EntDiary', folder }, rows, (n) => {
    const week = Math.floor(n / perWeek);
    const numberedWeek = makeNumberedWeek(1 + Math.floor(week / 9000), week % 9000);
    return {
      Title: `Séance ${n}`,
      EntKey: `1|20261123|M1|S${n}|`,
      EntClassWeek: numberedWeek,
      EntTeacherWeek: numberedWeek,
      EntClassNumber: 1,
      EntDay: 20261123,
      EntPeriod: 'M1',
      EntStart: 480,
      EntEnd: 535,
      EntSubjectCode: `S${n}`,
      EntSubject: 'Mathématiques',
      EntGroup: '',
      EntTeacherNumber: 1,
      EntTeacherName: 'Mme Aubépine',
      EntBody: '<p>Correction des exercices, puis cours.</p>',
      EntStatus: 'published',
      EntToken: `t${n}`
    };
  });
}

/** Milliseconds of one screenful, and the rows that SharePoint read for it. */
async function screenful(server: SharePointServer, week: number): Promise<{ ms: number; scannedRows: number }> {
  const { diary } = createRepositories(connectAs(server, admin));
  await diary.classPast(1, [week]);
  server.requestLog.length = 0;
  const started = performance.now();
  const { sessions } = await diary.classPast(1, [week]);
  const ms = performance.now() - started;
  if (sessions.length !== perWeek) throw new Error(`${sessions.length} sessions instead of ${perWeek}`);
  return { ms, scannedRows: server.requestLog.reduce((total, entry) => total + entry.scannedRows, 0) };
}

/** Milliseconds of an indexed page of 100 items, as the server alone sees it. */
async function indexedPage(server: SharePointServer, week: number): Promise<number> {
  const list = `${site}/Lists/EntDiary`;
  const target = `${server.url}${site}/_api/web/getList('${encodeURIComponent(list)}')/items?$filter=EntClassWeek eq ${makeNumberedWeek(1, week)}&$top=100`;
  const started = performance.now();
  const answer = await fetch(target, { headers: { Authorization: `Bearer user:${admin}`, Accept: 'application/json' } });
  const { value } = (await answer.json()) as { value?: unknown[] };
  if (value?.length !== perWeek) throw new Error(`${target}: ${answer.status}, ${value?.length} items`);
  return performance.now() - started;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The same screen and the same page at 1,000 and at 1,000,000 rows, in one run on one machine. */
export async function measureGrowth(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ent-bench-'));
  const small = await schoolWith(1_000, folder);
  const large = await schoolWith(1_000_000, folder);
  try {
    const [few, many] = [await screenful(small, 5), await screenful(large, 5000)];
    const times: { small: number[]; large: number[] } = { small: [], large: [] };
    for (let round = 0; round < rounds; round++) {
      times.small.push(await indexedPage(small, round % 10));
      times.large.push(await indexedPage(large, (round * 37) % 9000));
    }
    return [
      { what: 'a class’s week, rows read at 1,000 rows', value: few.scannedRows, unit: 'rows' },
      { what: 'a class’s week, rows read at 1,000,000 rows', value: many.scannedRows, unit: 'rows', budget: few.scannedRows },
      {
        what: 'an indexed page of 100, time at 1,000,000 over 1,000 rows',
        value: median(times.large) / median(times.small),
        unit: 'ratio',
        budget: 2
      },
      { what: 'an indexed page of 100 at 1,000,000 rows', value: median(times.large), unit: 'ms' }
    ];
  } finally {
    await small.close();
    await large.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
