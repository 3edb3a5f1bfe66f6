import { startSharePoint, type SharePointServer } from '../../../local/server';
import type { SchoolClass } from '../../domain/types';
import { createProvisioning } from '../provisioning';
import { createRepositories } from '../repositories';
import { addClasses } from './classes';
import { createPeople } from './people';
import type { Repositories, SessionToSave } from '../repositories/types';
import { createSp, Transport, type SharePoint } from '../sp';
import { systemClock } from '../sp/clock';

/** A school on a local SharePoint in memory, made through apply() and the repositories, for contract tests over HTTP. */

export const SITE = '/sites/lycee';

export const who = {
  admin: 'admin@ecole.example',
  principal: 'odile.sequoia@ecole.example',
  /** Teacher 1, of both classes. */
  aubepine: 'anne.aubepine@ecole.example',
  /** Teacher 2, of both classes. */
  genevrier: 'louis.genevrier@ecole.example',
  /** Pupil of class 1. */
  tilleul: 'lea.tilleul@ecole.example',
  /** Pupil of class 2. */
  coquelicot: 'manon.coquelicot@ecole.example',
  /** Guardian in both classes. */
  guardian: 'claire.tilleul@ecole.example',
  /** A visitor of the site, of no group of the school. */
  visitor: 'paul.roseau@ecole.example'
} as const;

export const classes: SchoolClass[] = [
  { number: 1, code: '2GT1', title: 'Seconde 1', level: 'Seconde', schoolYear: 2026, status: 'active' },
  { number: 2, code: '2GT2', title: 'Seconde 2', level: 'Seconde', schoolYear: 2026, status: 'active' }
];

export interface TestSchool {
  server: SharePointServer;
  /** As one person, each call with a transport of its own: nobody waits for another's circuit breaker. */
  as(login: string, site?: string): SharePoint;
  repositories(login: string): Repositories;
}

/** Nobody waits in a test, but the order of things stays. */
const hurriedClock = { ...systemClock, sleep: (_milliseconds: number, signal?: AbortSignal | null) => systemClock.sleep(0, signal) };

/** A server with the bare site collection `/sites/lycee`, and everybody in the directory. */
export async function startBareSchool(options: { now?: () => Date } = {}): Promise<TestSchool> {
  const server = await startSharePoint({ port: 0, data: ':memory:', log: false, ...options });
  const names: Record<string, string> = { 'anne.aubepine@ecole.example': 'Mme Aubépine', 'louis.genevrier@ecole.example': 'M. Genévrier' };
  for (const login of Object.values(who)) {
    server.ensureDirectoryUser({ login, title: names[login] ?? login.split('@')[0] });
  }
  server.createSiteCollection({ url: SITE, title: 'Lycée des Glycines', ownerLogin: who.admin });
  const as = (login: string, site = SITE): SharePoint =>
    createSp({ webUrl: `${server.url}${site}`, transport: new Transport({ authorization: `Bearer user:${login}`, clock: hurriedClock }) });
  return { server, as, repositories: (login) => createRepositories(as(login)) };
}

/** The same, set up: two classes and one person a role. */
export async function startSchool(options: { now?: () => Date } = {}): Promise<TestSchool> {
  const school = await startBareSchool(options);
  const sp = school.as(who.admin);
  const provisioning = createProvisioning(sp);
  await provisioning.apply();
  await addClasses(sp, classes);
  const { failed } = await provisioning.apply();
  if (failed.length > 0) {
    throw new Error(JSON.stringify(failed));
  }
  const people = createPeople(sp);
  await people.addToGroups(who.principal, 'direction', []);
  await people.addToGroups(who.aubepine, 'teachers', classes);
  await people.markTeacher(who.aubepine, 1, 'Mme Aubépine');
  await people.addToGroups(who.genevrier, 'teachers', classes);
  await people.markTeacher(who.genevrier, 2, 'M. Genévrier');
  await people.addToGroups(who.tilleul, 'pupils', [classes[0]]);
  await people.addToGroups(who.coquelicot, 'pupils', [classes[1]]);
  await people.addToGroups(who.guardian, 'guardians', classes);
  await sp.web.associatedVisitorGroup.users.add(`i:0#.f|membership|${who.visitor}`);
  return school;
}

/** As the page does it: a cookie says who, and writes carry a form digest. */
export function asBrowser(school: TestSchool, login: string): SharePoint {
  const transport = new Transport({
    clock: hurriedClock,
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('Cookie', `ent-user=${encodeURIComponent(login)}`);
      return fetch(input, { ...init, headers });
    }
  });
  return createSp({ webUrl: `${school.server.url}${SITE}`, transport });
}

/** A lesson of class 1 on Monday 23 November 2026, by teacher 1, unless said otherwise. */
export function session(change: Partial<SessionToSave> = {}): SessionToSave {
  return {
    classNumber: 1,
    day: 20261123,
    periodId: 'M1',
    subjectCode: 'MATHS',
    group: '',
    title: 'Fonctions affines',
    body: '<p>Activité 2 p. 84, « coefficient directeur ».</p>',
    subject: 'Mathématiques',
    teacherNumber: 1,
    teacherName: 'Mme Aubépine',
    start: 480,
    end: 535,
    ...change
  };
}
