import { weekIndexOf } from '../../domain/days';
import type { DayChange } from '../../domain/calendar/types';
import { addRow } from '../../domain/register/changes';
import { dayChanges } from '../definitions';
import { listOf } from '../sp/listOf';
import { startSchool, who, type TestSchool } from '../testing/school';
import { createRegister } from './register';

/** The changes of days come with what the diary's screens ask anyway. */

const WEEK = weekIndexOf(20261123);
const cancelled: DayChange = {
  day: 20261124,
  periodId: 'M1',
  classNumber: 1,
  group: '',
  subjectCode: 'MATHS',
  teacherNumber: 1,
  kind: 'cancelled',
  room: '',
  subject: 'Mathématiques',
  teacherName: 'Mme Aubépine',
  note: 'Sortie au jardin botanique'
};
const replaced: DayChange = {
  ...cancelled,
  day: 20261201,
  kind: 'changed',
  room: 'CDI',
  replacedBy: { teacherNumber: 2, teacherName: 'M. Genévrier' },
  note: ''
};

let school: TestSchool;

beforeAll(async () => {
  school = await startSchool();
  const { failed } = await createRegister(school.as(who.admin)).apply([addRow('change', cancelled), addRow('change', replaced)]);
  expect(failed).toEqual([]);
});
afterAll(() => school.server.close());

/** The days of the changes, and how many requests they took. */
async function days(load: () => Promise<{ changes: readonly DayChange[] }>): Promise<[number[], number]> {
  const before = school.server.requestLog.length;
  const { changes } = await load();
  return [changes.map(({ day }) => day), school.server.requestLog.length - before];
}

test('a teacher’s week holds those of their own lessons and those that they take', async () => {
  const aubepine = school.repositories(who.aubepine).diary;
  expect(await days(() => aubepine.teacherWeek(1, WEEK))).toEqual([[20261124], 1]);
  expect(await days(() => aubepine.teacherWeek(1, WEEK + 1))).toEqual([[20261201], 1]);
  expect(await days(() => school.repositories(who.genevrier).diary.teacherWeek(2, WEEK + 1))).toEqual([[20261201], 1]);
  expect((await aubepine.teacherWeek(1, WEEK)).changes).toEqual([expect.objectContaining(cancelled)]);
});

test('a class’s weeks hold those of the class, once, in the order in which they were entered', async () => {
  for (const login of [who.tilleul, who.guardian]) {
    const { diary } = school.repositories(login);
    expect(await days(() => diary.classUpcoming(1, [WEEK + 1, WEEK, WEEK]))).toEqual([[20261124, 20261201], 1]);
    expect(await days(() => diary.classPast(1, [WEEK, WEEK]))).toEqual([[20261124], 1]);
    expect(await days(() => diary.classPast(2, [WEEK]))).toEqual([[], 1]);
  }
});

test('who accompanies or inspects reads them as well', async () => {
  const sp = school.as(who.admin);
  for (const group of ['ENT accompagnement', 'ENT inspection']) {
    await sp.web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${who.visitor}`);
    expect(await days(() => school.repositories(who.visitor).diary.classPast(1, [WEEK]))).toEqual([[20261124], 1]);
    await sp.web.siteGroups.getByName(group).users.removeByLoginName(`i:0#.f|membership|${who.visitor}`);
  }
  expect(await days(() => school.repositories(who.visitor).diary.classPast(1, [WEEK]))).toEqual([[], 1]);
});

test('several weeks of several owners are one request, each change once', async () => {
  const register = createRegister(school.as(who.genevrier));
  const before = school.server.requestLog.length;
  const found = await register.dayChangesOfAll([
    { classNumber: 1, week: WEEK },
    { classNumber: 1, week: WEEK + 1 },
    { teacherNumber: 2, week: WEEK + 1 }
  ]);
  expect([found.map(({ day }) => day), school.server.requestLog.length - before]).toEqual([[20261124, 20261201], 1]);
  expect(await register.dayChangesOfAll([])).toEqual([]);
});

test('a site that has no list of them yet reads as one without changes', async () => {
  await listOf(school.as(who.admin), dayChanges).recycle();
  const { diary } = school.repositories(who.aubepine);
  expect(await days(() => diary.teacherWeek(1, WEEK))).toEqual([[], 1]);
  expect(await days(() => diary.classPast(1, [WEEK]))).toEqual([[], 1]);
  expect(await days(() => diary.classUpcoming(1, [WEEK]))).toEqual([[], 1]);
});
