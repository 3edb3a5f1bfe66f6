import { TARGET_VERSION } from '../provisioning/migrations';
import { DEFAULT_PERIODS } from '../../domain/bellSchedule';
import { school as schoolList } from '../definitions';
import { createProvisioning } from '../provisioning';
import { listOf } from '../sp/listOf';
import { startBareSchool, startSchool, who, type TestSchool } from '../testing/school';
import { addClasses } from '../testing/classes';
import { createAdministration } from './administration';
import { loginOf } from './frame';
import { createRepositories } from '.';

describe('the frame', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await startSchool();
  });
  afterAll(() => school.server.close());

  it('of a teacher holds the classes and the number', async () => {
    const frame = await school.repositories(who.aubepine).frame.load();
    expect(frame).toMatchObject({
      kind: 'ready',
      me: { login: who.aubepine, name: 'Mme Aubépine', isSiteAdmin: false },
      lookAs: [],
      school: { name: 'Lycée des Glycines', timeZone: 'Europe/Paris', periods: DEFAULT_PERIODS, schemaVersion: TARGET_VERSION },
      classes: [
        { number: 1, code: '2GT1', status: 'active' },
        { number: 2, code: '2GT2' }
      ]
    });
    const held =
      frame.kind === 'ready' ? frame.me.memberships.map(({ role, classNumber, teacherNumber }) => [role, classNumber, teacherNumber]) : [];
    expect(held).toHaveLength(4);
    expect(held).toEqual(
      expect.arrayContaining([
        ['teacher', undefined, undefined],
        ['teacher', 1, undefined],
        ['teacher', 2, undefined],
        ['teacher', undefined, 1]
      ])
    );
  });

  it.each([
    ['a pupil', who.tilleul, [['pupil', 1]]],
    [
      'a guardian of two classes',
      who.guardian,
      [
        ['guardian', 1],
        ['guardian', 2]
      ]
    ],
    ['the principal', who.principal, [['direction', undefined]]]
  ])('of %s holds exactly that', async (_what, login, expected) => {
    const frame = await school.repositories(login).frame.load();
    const held = frame.kind === 'ready' ? frame.me.memberships.map(({ role, classNumber }) => [role, classNumber]) : frame.kind;
    expect(held).toEqual(expected);
  });

  it('of a site administrator is nobody’s, with everybody to look as', async () => {
    const frame = await school.repositories(who.admin).frame.load();
    expect(frame).toMatchObject({ kind: 'ready', me: { isSiteAdmin: true, memberships: [] } });
    const roles = frame.kind === 'ready' ? frame.lookAs.map(({ role }) => role) : [];
    // Five of the school, four a class, two teachers.
    expect(roles).toHaveLength(15);
    expect(new Set(roles)).toEqual(
      new Set(['direction', 'schoolLife', 'teacher', 'pupil', 'guardian', 'inspector', 'support', 'resourceManager'])
    );
  });

  it('of a visitor says that there is no access, to what', async () => {
    expect(await school.repositories(who.visitor).frame.load()).toMatchObject({ kind: 'noAccess', school: { name: 'Lycée des Glycines' } });
  });

  it('of a stranger to the site is refused', async () => {
    school.server.ensureDirectoryUser({ login: 'inconnu.chardon@ecole.example', title: 'Inconnu Chardon' });
    await expect(school.repositories('inconnu.chardon@ecole.example').frame.load()).rejects.toMatchObject({ kind: 'denied' });
    await expect(school.repositories('personne@ecole.example').frame.load()).rejects.toMatchObject({ kind: 'sessionExpired' });
  });

  it('takes one request, and leaves out archived classes', async () => {
    const before = school.server.requestLog.length;
    await school.repositories(who.tilleul).frame.load();
    expect(school.server.requestLog.slice(before).map(({ operation, batchParts }) => [operation, batchParts])).toEqual([['Batch', 4]]);
    await addClasses(school.as(who.admin), [
      { number: 9, code: '2GT9', title: 'Seconde 9', level: 'Seconde', schoolYear: 2025, status: 'archived' }
    ]);
    const frame = await school.repositories(who.tilleul).frame.load();
    expect(frame.kind === 'ready' && frame.classes.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('says what the school was changed to, and refuses a bell schedule that is none', async () => {
    const administration = createAdministration(school.as(who.admin));
    await administration.updateSchool({
      name: 'Lycée des Iris',
      uai: '0000000A',
      weekAAnchor: 20260907,
      periods: [{ id: 'M1', start: 480, end: 540 }]
    });
    expect(await school.repositories(who.visitor).frame.load()).toMatchObject({
      school: { name: 'Lycée des Iris', uai: '0000000A', weekAAnchor: 20260907, periods: [{ id: 'M1', start: 480, end: 540 }] }
    });
    await listOf(school.as(who.admin), schoolList).items.getById(1).update({ EntPeriods: '[{"id":"M1"}]' });
    await expect(school.repositories(who.tilleul).frame.load()).rejects.toMatchObject({ kind: 'invalid' });
  });
});

describe('the frame of a site that is no school', () => {
  let bare: TestSchool;
  beforeAll(async () => {
    bare = await startBareSchool();
    await bare.as(who.admin).web.associatedVisitorGroup.users.add(`i:0#.f|membership|${who.visitor}`);
  });
  afterAll(() => bare.server.close());

  it('says so to a visitor and to the administrator', async () => {
    expect(await bare.repositories(who.visitor).frame.load()).toEqual({ kind: 'notSetUp', isSiteAdmin: false });
    expect(await bare.repositories(who.admin).frame.load()).toEqual({ kind: 'notSetUp', isSiteAdmin: true });
  });

  it('says so while apply() is half done', async () => {
    const stop = new AbortController();
    const sp = bare.as(who.admin);
    await createProvisioning(sp).apply({
      signal: stop.signal,
      onProgress: ({ current }) => current?.id === 'index:EntClasses.EntToken' && stop.abort()
    });
    expect(await createRepositories(sp).frame.load()).toEqual({ kind: 'notSetUp', isSiteAdmin: true });
  });
});

it('a login is what follows the claims, lower-case', () => {
  expect(loginOf('i:0#.f|membership|Lea.Tilleul@ecole.example')).toBe('lea.tilleul@ecole.example');
  expect(loginOf('admin@ecole.example')).toBe('admin@ecole.example');
});
