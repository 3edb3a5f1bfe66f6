import '@pnp/sp/recycle-bin';
import '@pnp/sp/site-groups/web';
import { desiredMembers } from '../../domain/register/desiredMembers';
import { proposePromotions } from '../../domain/register/yearClasses';
import { planYearReturn } from '../../domain/register/yearReturn';
import { yearState } from '../../domain/register/yearState';
import { planYearTransition, type AskedTransition } from '../../domain/register/yearTransition';
import { accesses, classes as classList, classMoves, diary, pupils, school as schoolList, staff, timetable } from '../definitions';
import { EntError } from '../errors';
import { createMembers, groupNames } from '../members';
import { createProvisioning } from '../provisioning';
import { createSp, Transport, type SharePoint } from '../sp';
import { listOf } from '../sp/listOf';
import { FakeClock } from '../testing/fakes';
import { adding, guardianOfNumber, plain, pupilOfNumber, slotOfNumber, staffOfNumber, storedRows } from '../testing/register';
import { session, SITE, startSchool, who, type TestSchool } from '../testing/school';
import { createAdministration } from './administration';
import { createRegister } from './register';
import { createYearTransition, RETURN_STAGES, TRANSITION_STAGES, type YearEnd, type YearParts, type YearStage } from './yearTransition';

const DAY = 20270705;
const LEAVER = 'ivo.houx@ecole.example';
const LISTS = [classList, pupils, staff, timetable, accesses, classMoves, schoolList];

/**
 * Classes 2GT1 and 2GT2 of 2026 with a pupil each and one who leaves, two teachers, and one session of 2GT1. 2GT1 becomes 1GT1; 2GT2 becomes
 * next year's 2GT1, so that the code comes back with other pupils.
 */
async function startYear(): Promise<TestSchool> {
  const school = await startSchool();
  school.server.ensureDirectoryUser({ login: LEAVER, title: 'Ivo Houx' });
  const { register } = partsOf(school);
  await createAdministration(school.as(who.admin)).updateSchool({ schoolYear: 2026 });
  const { failed } = await register.apply([
    ...adding('staff', [
      { ...staffOfNumber(1), login: who.aubepine, classNumbers: [2] },
      { ...staffOfNumber(2), login: who.genevrier, classNumbers: [] }
    ]),
    ...adding(
      'slot',
      [0, 1, 25, 26].map((number) => slotOfNumber(number, { teacherNumber: (number % 2) + 1 }))
    ),
    ...adding('pupil', [
      pupilOfNumber(1, { login: who.tilleul, classNumber: 1, groups: ['LATIN'] }),
      pupilOfNumber(2, { login: who.coquelicot, classNumber: 2, groups: [] }),
      pupilOfNumber(3, { login: LEAVER, classNumber: 3, groups: [] }),
      pupilOfNumber(4, { login: '', classNumber: 0, groups: ['LATIN'] })
    ]),
    ...adding('class', [{ number: 3, code: 'TG1', title: 'Terminale 1', level: 'Terminale', schoolYear: 2026, status: 'active' }]),
    ...adding('guardian', [{ ...guardianOfNumber(1), login: who.guardian, children: ['INE1', 'INE2'] }]),
    ...adding('access', [
      { kind: 'inspector', login: who.visitor, name: 'Inspection', teacherNumber: 0, untilDay: 20270710, status: 'active' }
    ])
  ]);
  expect(failed).toEqual([]);
  expect((await createProvisioning(school.as(who.admin)).apply()).failed).toEqual([]);
  await follow(school);
  await school.repositories(who.aubepine).diary.publish(session(), undefined, undefined, undefined, 'last-year');
  return school;
}

function partsOf(school: TestSchool, sp: SharePoint = school.as(who.admin)): YearParts {
  return { register: createRegister(sp), provisioning: createProvisioning(sp), administration: createAdministration(sp) };
}

/** What the administrator does on the home afterwards. */
async function follow(school: TestSchool): Promise<void> {
  const sp = school.as(who.admin);
  const register = await createRegister(sp).load();
  const { failed, notSent } = await createMembers(sp).apply(desiredMembers(register, DAY, groupNames), register);
  expect([failed, notSent]).toEqual([[], []]);
}

type Interruption = { at?: YearStage; sp?: SharePoint };

/** As an administrator for whom time passes only when somebody waits. */
const waiting = (school: TestSchool): SharePoint =>
  createSp({
    webUrl: `${school.server.url}${SITE}`,
    transport: new Transport({ clock: new FakeClock(), authorization: `Bearer user:${who.admin}` })
  });

/** Plans as the screen does, then runs; stopped when a stage begins, if asked. */
async function begin(school: TestSchool, { at, sp }: Interruption = {}): Promise<YearEnd> {
  const parts = partsOf(school, sp);
  const [register, moves] = await Promise.all([parts.register.load(), parts.register.moves()]);
  const promotions = proposePromotions(register, 2027, moves).set(2, { to: 'class', code: '2GT1' });
  const asked: AskedTransition = { toYear: 2027, promotions, titles: new Map([['1GT1', 'Première 1']]), day: DAY };
  return createYearTransition(parts).begin(asked, planYearTransition(register, asked, moves).counts, stopping(at));
}

async function goBack(school: TestSchool, { at }: Interruption = {}): Promise<YearEnd> {
  const parts = partsOf(school);
  const [register, moves] = await Promise.all([parts.register.load(), parts.register.moves()]);
  return createYearTransition(parts).goBack(2027, planYearReturn(register, 2027, moves), stopping(at));
}

function stopping(at: YearStage | undefined): { signal: AbortSignal; onProgress: (progress: { stage: YearStage; total: number }) => void } {
  const stop = new AbortController();
  return {
    signal: stop.signal,
    onProgress: ({ stage }) => {
      if (stage === at) stop.abort();
    }
  };
}

const stateOf = async (school: TestSchool): Promise<ReturnType<typeof yearState>> => {
  const { register, administration } = partsOf(school);
  return yearState(await register.load(), (await administration.school()).school.schoolYear);
};

/** What the school is, without ids, ETags and the order of rows. */
async function endState(school: TestSchool): Promise<unknown> {
  const { register, administration } = partsOf(school);
  const loaded = await register.load();
  const sorted = (rows: readonly { id: number; etag: string }[]): string[] =>
    plain(rows)
      .map((row) => JSON.stringify(row))
      .sort();
  const groups = await school.as(who.admin).web.siteGroups.select('Title')<{ Title: string }[]>();
  return {
    year: (await administration.school()).school.schoolYear,
    ...Object.fromEntries(Object.entries(loaded).map(([name, rows]) => [name, sorted(rows)])),
    moves: sorted(await register.moves()),
    groups: groups.map(({ Title }) => Title).sort(),
    findings: (await createProvisioning(school.as(who.admin)).check()).findings
  };
}

const kindOfRefusal = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'allowed',
    (error: unknown) => (error instanceof EntError ? error.kind : String(error))
  );
const lastYearsSessions = (school: TestSchool, login: string): Promise<{ Id: number }[]> =>
  listOf(school.as(login), diary).items.select('Id').filter('EntClassNumber eq 1')<{ Id: number }[]>();
const rewrite = async (school: TestSchool, login: string): Promise<string> => {
  const [{ Id }] = await lastYearsSessions(school, who.admin);
  return kindOfRefusal(listOf(school.as(login), diary).items.getById(Id).update({ Title: 'autre' }, '*'));
};
const rowsOf = (school: TestSchool): Promise<unknown> => Promise.all(LISTS.map((list) => storedRows(school, list)));

describe('a change of year', () => {
  let whole: TestSchool;
  let cut: TestSchool;
  let lossy: TestSchool;
  beforeAll(async () => {
    [whole, cut, lossy] = [await startYear(), await startYear(), await startYear()];
  });
  afterAll(() => Promise.all([whole, cut, lossy].map(({ server }) => server.close())));

  it('archives, promotes, lets leave and says so', async () => {
    const seen: YearStage[] = [];
    const parts = partsOf(whole);
    const [register, moves] = await Promise.all([parts.register.load(), parts.register.moves()]);
    const promotions = proposePromotions(register, 2027).set(2, { to: 'class', code: '2GT1' });
    const asked: AskedTransition = { toYear: 2027, promotions, titles: new Map([['1GT1', 'Première 1']]), day: DAY };
    const { counts } = planYearTransition(register, asked, moves);
    const end = await createYearTransition(parts).begin(asked, counts, {
      onProgress: ({ stage }) => {
        if (seen.at(-1) !== stage) seen.push(stage);
      }
    });
    expect(end).toMatchObject({ outcome: 'done', failures: [] });
    expect(seen).toEqual(TRANSITION_STAGES);
    const after = await parts.register.load();
    expect(after.classes.map(({ number, code, title, schoolYear, status }) => [number, code, title, schoolYear, status])).toEqual([
      [1, '2GT1', 'Seconde 1', 2026, 'archived'],
      [2, '2GT2', 'Seconde 2', 2026, 'archived'],
      [3, 'TG1', 'Terminale 1', 2026, 'archived'],
      [4, '1GT1', 'Première 1', 2027, 'active'],
      [5, '2GT1', 'Seconde 1', 2027, 'active']
    ]);
    expect(after.pupils.map(({ login, classNumber, status, groups }) => [login, classNumber, status, groups])).toEqual([
      [who.tilleul, 4, 'present', []],
      [who.coquelicot, 5, 'present', []],
      [LEAVER, 0, 'left', []],
      ['', 0, 'present', []]
    ]);
    expect([after.slots, after.staff[0].classNumbers, after.accesses[0].status]).toEqual([[], [], 'ended']);
    expect((await parts.administration.school()).school.schoolYear).toBe(2027);
    const recycled = await whole.as(who.admin).web.recycleBin<{ Title: string }[]>();
    expect(recycled.filter(({ Title }) => Title === 'Mathématiques')).toHaveLength(4);
    expect(await stateOf(whole)).toEqual({ kind: 'settled', nextYear: 2028 });
  });

  it('last year’s pupil reads last year’s sessions by REST; this year’s of the same code does not, nor who has left; no teacher writes there', async () => {
    await follow(whole);
    expect(await lastYearsSessions(whole, who.tilleul)).toHaveLength(1);
    expect(await lastYearsSessions(whole, who.coquelicot)).toEqual([]);
    expect(await lastYearsSessions(whole, who.guardian)).toHaveLength(1);
    expect(await lastYearsSessions(whole, who.aubepine)).toHaveLength(1);
    expect([await rewrite(whole, who.aubepine), await rewrite(whole, who.genevrier)]).toEqual(['denied', 'denied']);
    const pupilsOf = async (group: string): Promise<string[]> =>
      (await whole.as(who.admin).web.siteGroups.getByName(group).users.select('LoginName')()).map(({ LoginName }) =>
        LoginName.slice(LoginName.lastIndexOf('|') + 1)
      );
    expect(await pupilsOf('ENT 2GT1 élèves')).toEqual([who.coquelicot]);
    expect(await pupilsOf('ENT 2026 2GT1 élèves')).toEqual([who.tilleul]);
    expect(await pupilsOf('ENT 2026 TG1 élèves')).toEqual([]);
  });

  it('the frame shows this year’s classes', async () => {
    const frame = await whole.repositories(who.tilleul).frame.load();
    expect(frame.kind === 'ready' && frame.classes.map(({ number, code }) => [number, code])).toEqual([
      [4, '1GT1'],
      [5, '2GT1']
    ]);
    expect(frame.kind === 'ready' && frame.me.memberships.map(({ role, classNumber }) => [role, classNumber])).toEqual(
      expect.arrayContaining([
        ['pupil', 1],
        ['pupil', 4]
      ])
    );
  });

  it('cut before each stage it ends in the same state when it is run again', async () => {
    for (const at of TRANSITION_STAGES.slice(1)) {
      const { outcome } = await begin(cut, { at });
      expect([at, outcome]).toEqual([at, 'stopped']);
      expect([at, (await stateOf(cut)).kind]).toEqual([at, 'between']);
      // Whatever the administrator does on the home meanwhile harms nobody.
      if (at === 'groups' || at === 'follow') {
        await createProvisioning(cut.as(who.admin)).apply();
        await follow(cut);
        expect(await lastYearsSessions(cut, who.coquelicot)).toEqual([]);
      }
    }
    expect(await begin(cut)).toMatchObject({ outcome: 'done', failures: [] });
    await follow(cut);
    expect(await endState(cut)).toEqual(await endState(whole));
  });

  it('whatever answers are lost, whatever is refused for a while, running it again ends in the same state', async () => {
    const often = { times: 1_000_000, method: 'POST' };
    lossy.server.faults.add({ ...often, seed: 7, probability: 0.15, kind: 'cutAfterCommit' });
    lossy.server.faults.add({ ...often, seed: 8, probability: 0.1, kind: 'cutBeforeCommit' });
    lossy.server.faults.add({ ...often, seed: 9, probability: 0.1, kind: 'status', status: 429, retryAfter: 1 });
    const ends: YearEnd[] = [];
    while (ends.length < 30 && ends.at(-1)?.outcome !== 'done') {
      ends.push(
        await begin(lossy, { sp: waiting(lossy) }).catch((error: unknown): YearEnd => ({
          outcome: 'failed',
          failures: [],
          writes: 0,
          error
        }))
      );
    }
    expect(ends.length).toBeGreaterThan(1);
    expect(ends.at(-1)?.outcome).toBe('done');
    lossy.server.faults.clear();
    // What provisioning could not be sure of it looks at again.
    await createProvisioning(lossy.as(who.admin)).apply();
    await follow(lossy);
    expect(await endState(lossy)).toEqual(await endState(whole));
  });

  it('a run more writes nothing', async () => {
    const before = await rowsOf(cut);
    expect(await begin(cut)).toEqual({ outcome: 'done', failures: [], writes: 0 });
    expect(await rowsOf(cut)).toEqual(before);
  });

  it('writes nothing when the register is no longer what the person was shown', async () => {
    const before = await rowsOf(whole);
    const parts = partsOf(whole);
    const asked: AskedTransition = { toYear: 2028, promotions: new Map(), day: DAY };
    const { counts } = planYearTransition(await parts.register.load(), asked);
    const end = await createYearTransition(parts).begin(asked, { ...counts, unplaced: counts.unplaced - 1 });
    expect(end).toEqual({ outcome: 'changed', failures: [], writes: 0 });
    expect(await rowsOf(whole)).toEqual(before);
  });

  it('is a site administrator’s: a refusal says so', async () => {
    const parts = partsOf(whole, whole.as(who.aubepine));
    const asked: AskedTransition = { toYear: 2028, promotions: new Map(), day: DAY };
    const { counts } = planYearTransition(await partsOf(whole).register.load(), asked);
    expect(await createYearTransition(parts).begin(asked, counts)).toMatchObject({ outcome: 'failed', error: { kind: 'denied' } });
  });
});

describe('back to the year before', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await startYear();
  });
  afterAll(() => school.server.close());

  it('cut before each stage and run again, pupils, teachers and groups are as they were', async () => {
    const places = async (): Promise<unknown> => {
      const { classes, pupils: all } = await partsOf(school).register.load();
      return [
        classes.filter(({ schoolYear }) => schoolYear === 2026).map(({ code, status }) => [code, status]),
        all.map(({ login, classNumber, status }) => [login, classNumber, status])
      ];
    };
    const before = await places();
    expect((await begin(school)).outcome).toBe('done');
    await follow(school);
    expect(await rewrite(school, who.aubepine)).toBe('denied');
    for (const at of RETURN_STAGES.slice(1)) {
      expect([at, (await goBack(school, { at })).outcome]).toEqual([at, 'stopped']);
      expect([at, (await stateOf(school)).kind]).toEqual([at, 'between']);
    }
    expect(await goBack(school)).toMatchObject({ outcome: 'done', failures: [] });
    await follow(school);
    expect(await places()).toEqual(before);
    expect(await stateOf(school)).toEqual({ kind: 'settled', nextYear: 2027 });
    expect((await partsOf(school).register.moves()).every(({ undone }) => undone)).toBe(true);
    expect(await lastYearsSessions(school, who.tilleul)).toHaveLength(1);
    const frame = await school.repositories(who.tilleul).frame.load();
    expect(frame.kind === 'ready' && frame.classes.map(({ code }) => code)).toEqual(['2GT1', '2GT2', 'TG1']);
    // Her lessons are in the recycle bin: the timetable, restored or imported, makes her a teacher of the class again.
    expect(await rewrite(school, who.aubepine)).toBe('denied');
    await partsOf(school).register.apply(adding('slot', [slotOfNumber(0, { teacherNumber: 1 })]));
    await follow(school);
    expect(await rewrite(school, who.aubepine)).toBe('allowed');
  });

  it('again it writes nothing, and the change can be made again into the same classes', async () => {
    const before = await rowsOf(school);
    expect(await goBack(school)).toEqual({ outcome: 'done', failures: [], writes: 0 });
    expect(await rowsOf(school)).toEqual(before);
    expect(await begin(school)).toMatchObject({ outcome: 'done', failures: [] });
    const { classes, pupils: all } = await partsOf(school).register.load();
    expect(classes.filter(({ schoolYear }) => schoolYear === 2027).map(({ number, code, status }) => [number, code, status])).toEqual([
      [4, '1GT1', 'active'],
      [5, '2GT1', 'active']
    ]);
    expect(all.map(({ classNumber }) => classNumber)).toEqual([4, 5, 0, 0]);
  });

  it('is refused once the new year has begun', async () => {
    const { register } = partsOf(school);
    await register.apply(adding('slot', [{ ...slotOfNumber(0), classNumber: 4 }]));
    const before = await rowsOf(school);
    expect(await goBack(school)).toEqual({ outcome: 'changed', failures: [], writes: 0 });
    expect(await rowsOf(school)).toEqual(before);
  });
});
