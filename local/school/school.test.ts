import { startSharePoint, type SharePointServer } from '../server';
import { addDays, dayInZone, mondayOf, weekIndexOf, weekdayOf } from '../../src/domain/days';
import { desiredMembers } from '../../src/domain/register/desiredMembers';
import { createMembers, groupNames } from '../../src/lists/members';
import { createProvisioning } from '../../src/lists/provisioning';
import { TARGET_VERSION } from '../../src/lists/provisioning/migrations';
import { createRepositories } from '../../src/lists/repositories';
import { createRegister } from '../../src/lists/repositories/register';
import type { Repositories } from '../../src/lists/repositories/types';
import { connectAs } from './client';
import { featuredPeople } from './featured';
import { admin, guardians, pupils, schoolLife, teachers } from './people';
import { SMALL } from './scale';
import { seedSchool } from './seed';

// A Monday evening: the day's lessons are over, the week's are to come.
const NOW = Date.parse('2026-11-23T18:00:00Z');
const TODAY = dayInZone(NOW, 'Europe/Paris');
const WEEK = weekIndexOf(TODAY);

describe('the demonstration school', () => {
  let server: SharePointServer;
  const progress: [number, number][] = [];

  beforeAll(async () => {
    server = await startSharePoint({ port: 0, data: ':memory:', log: false });
    server.createSiteCollection({ url: '/sites/lycee', title: 'Lycée', ownerLogin: admin.login, ownerTitle: admin.title });
    await seedSchool(server, (done, total) => progress.push([done, total]), { now: NOW, scale: SMALL });
  }, 120_000);
  afterAll(() => server.close());

  const as = (login: string): Repositories => createRepositories(connectAs(server, login));

  it('tells how far it is, up to the end', () => {
    const [, total] = progress[0];
    expect(progress.map(([done]) => done)).toEqual(Array.from({ length: total }, (_value, index) => index + 1));
  });

  it('is as its definitions say', async () => {
    const { findings, schemaVersion } = await createProvisioning(connectAs(server, admin.login)).check();
    expect([findings, schemaVersion]).toEqual([[], TARGET_VERSION]);
  });

  it('has everybody where they belong', async () => {
    const roles = async (login: string): Promise<unknown> => {
      const frame = await as(login).frame.load();
      return frame.kind === 'ready' ? frame.me.memberships.map(({ role, classNumber }) => [role, classNumber]).sort() : frame.kind;
    };
    const [teacher, pupil, guardian, principal, administrator, visitor] = featuredPeople.map(({ login }) => login);
    expect(await roles(pupil)).toEqual([['pupil', 1]]);
    expect(await roles(guardian)).toEqual([
      ['guardian', 1],
      ['guardian', 3]
    ]);
    expect(await roles(principal)).toEqual([['direction', undefined]]);
    expect(await roles(administrator)).toEqual([]);
    expect(await roles(visitor)).toBe('noAccess');
    expect(await roles(teacher)).toHaveLength(5);
    expect([pupils.length, teachers.length, guardians.length]).toEqual([60, 8, 59]);
    for (const classNumber of [1, 2, 3]) {
      expect(pupils.filter((one) => one.classNumber === classNumber)).toHaveLength(20);
    }
  });

  it('has a full timetable in which nobody is in two places', async () => {
    const hours = new Set<string>();
    for (const { number, login } of teachers) {
      const slots = await as(login).timetable.ofTeacher(number);
      expect(slots.length).toBeGreaterThanOrEqual(6);
      for (const slot of slots) {
        const weeks = slot.parity === '' ? ['A', 'B'] : [slot.parity];
        for (const hour of weeks.flatMap((week) => [
          `t${number} ${slot.weekday} ${slot.periodId} ${week}`,
          `c${slot.classNumber} ${slot.weekday} ${slot.periodId} ${week}`
        ])) {
          expect(hours.has(hour)).toBe(false);
          hours.add(hour);
        }
      }
    }
    expect((await as(pupils[0].login).timetable.ofClass(1)).length).toBe(29);
  });

  it('has past weeks that are filled in, some lessons blank, each session written by its teacher', async () => {
    const repositories = as(pupils[0].login);
    const { sessions } = await repositories.diary.classPast(1, [WEEK - 2, WEEK - 1]);
    const lessons = 2 * 28;
    expect(sessions.length).toBeGreaterThan(lessons * 0.75);
    expect(sessions.length).toBeLessThan(lessons);
    expect(sessions.every(({ session }) => session.editor === session.teacherName && session.title !== '' && session.body !== '')).toBe(
      true
    );
    expect(new Set(sessions.map(({ session }) => session.body)).size).toBeGreaterThan(30);
    expect(sessions.flatMap(({ otherVersions }) => otherVersions)).toEqual([]);
  });

  it('has work to come, due on days of lessons, this week and next', async () => {
    for (const classNumber of [1, 2, 3]) {
      const { homework: upcoming } = await as(admin.login).diary.classUpcoming(classNumber, [WEEK, WEEK + 1]);
      const due = upcoming.filter(({ dueDay }) => dueDay > TODAY);
      expect(due.length).toBeGreaterThanOrEqual(6);
      expect(due.some(({ dueDay }) => dueDay >= addDays(mondayOf(TODAY), 7))).toBe(true);
      expect(upcoming.every(({ dueDay, givenDay }) => dueDay > givenDay && weekdayOf(dueDay) <= 5)).toBe(true);
    }
  });

  it('lends rooms and equipment, some of it booked around today', async () => {
    const mine = await as(teachers[0].login).bookings();
    const catalogue = await mine.catalogue();
    if (catalogue.kind !== 'ready') throw new Error(catalogue.kind);
    const resources = catalogue.resources.map(({ value }) => value);
    expect([catalogue.categories.length, resources.length]).toEqual([3, 6]);
    const weeks = await Promise.all(
      resources.flatMap(({ number, scheme, counted }) => [WEEK, WEEK + 1].map((week) => mine.week({ number, scheme, counted }, week)))
    );
    const bookings = weeks.flat().flatMap(({ folded }) => folded.bookings);
    expect(bookings).toHaveLength(10);
    expect(bookings.every(({ state }) => state === 'confirmed')).toBe(true);
    expect(new Set(bookings.map(({ authorName }) => authorName)).size).toBe(3);
    const manager = await as(schoolLife.login).frame.load();
    expect(manager).toMatchObject({ me: { memberships: expect.arrayContaining([expect.objectContaining({ role: 'resourceManager' })]) } });
  });

  it('has drafts for lessons to come that no pupil sees', async () => {
    const weeks = await Promise.all(teachers.map(({ number, login }) => as(login).diary.teacherWeek(number, WEEK)));
    const drafts = weeks.flatMap((week) => week.drafts);
    expect(drafts.length).toBeGreaterThan(5);
    expect(drafts.every(({ day }) => day > TODAY)).toBe(true);
    const seen = await Promise.all(teachers.map(({ number }) => as(pupils[0].login).diary.teacherWeek(number, WEEK)));
    expect(seen.flatMap((week) => week.drafts)).toEqual([]);
  });

  it('is written without a refused request', () => {
    expect(server.requestLog.filter(({ status, method }) => status >= 400 && method !== 'GET')).toEqual([]);
  });

  it('is the same when it is made once more, as after an interruption', async () => {
    const holds = async (): Promise<unknown> => {
      const { diary, timetable } = as(admin.login);
      const past = await diary.classPast(2, [WEEK - 2, WEEK - 1, WEEK]);
      return [
        (await timetable.ofClass(2)).length,
        past.sessions.map(({ session, otherVersions }) => [session.id, session.body, otherVersions.length]),
        past.homework.map(({ id, title }) => [id, title]).sort()
      ];
    };
    const before = await holds();
    await seedSchool(server, undefined, { now: NOW, scale: SMALL });
    expect(await holds()).toEqual(before);
    expect((await createProvisioning(connectAs(server, admin.login)).check()).findings).toEqual([]);
  }, 120_000);
});

describe('the whole demonstration school', () => {
  let server: SharePointServer;
  beforeAll(async () => {
    server = await startSharePoint({ port: 0, data: ':memory:', log: false });
    server.createSiteCollection({ url: '/sites/lycee', title: 'Lycée', ownerLogin: admin.login, ownerTitle: admin.title });
    await seedSchool(server, undefined, { now: NOW });
  }, 240_000);
  afterAll(() => server.close());

  it('has twelve classes, thirty teachers and three hundred pupils with their guardians, each family once', async () => {
    const {
      classes,
      staff,
      pupils: everybody,
      guardians: families,
      accesses
    } = await createRegister(connectAs(server, admin.login)).load();
    expect(classes).toHaveLength(12);
    expect(staff.filter(({ functions }) => functions.includes('teacher'))).toHaveLength(30);
    expect(everybody).toHaveLength(300);
    expect(new Set([...everybody, ...families, ...staff].map(({ login }) => login).filter(Boolean)).size).toBe(
      [...everybody, ...families, ...staff].filter(({ login }) => login !== '').length
    );
    expect(families.flatMap(({ children }) => children).sort()).toEqual(everybody.map(({ key }) => key).sort());
    expect(accesses).toHaveLength(2);
  });

  it('has groups that follow the register, some accounts still to link, and holidays to come', async () => {
    const sp = connectAs(server, admin.login);
    const register = await createRegister(sp).load();
    const plan = await createMembers(sp).check(desiredMembers(register, TODAY, groupNames), register);
    expect([plan.changes, plan.missingGroups]).toEqual([[], []]);
    expect(register.pupils.filter(({ login }) => login === '').length).toBeGreaterThan(3);
    const frame = await createRepositories(sp).frame.load();
    expect(frame.kind === 'ready' && frame.school.holidays.some(({ first }) => first > TODAY)).toBe(true);
  });

  it('has eight weeks of diary around today, off in the holidays', async () => {
    const weeks = Array.from({ length: 7 }, (_, before) => WEEK - before);
    const { sessions } = await createRepositories(connectAs(server, admin.login)).diary.classPast(9, weeks);
    expect(sessions.length).toBeGreaterThan(80);
    expect(new Set(sessions.map(({ session }) => weekIndexOf(session.day))).size).toBeGreaterThanOrEqual(5);
  });
});
