import { DEFAULT_PERIODS } from '../../src/domain/bellSchedule';
import type { ImportKind } from '../../src/domain/imports/types';
import { desiredMembers } from '../../src/domain/register/desiredMembers';
import { createMembers, groupNames } from '../../src/lists/members';
import { createProvisioning } from '../../src/lists/provisioning';
import { createRegister } from '../../src/lists/repositories/register';
import { startSharePoint, type SharePointServer } from '../server';
import { classesOf } from './classes';
import { connectAs } from './client';
import { classesFile, guardiansFile, pupilsFile, staffFile, timetableFile } from './files';
import { importFile } from './importFile';
import { admin, peopleOf, principal, schoolLife, support, type DemoTeacher } from './people';
import type { SchoolScale } from './scale';
import { timetableOf } from './timetable';

/** Sixty classes, two thousand pupils, a hundred and eighty teachers. */
const scale: SchoolScale = { teams: 20, pupilsPerClass: 34, weeksBefore: 0 };
const TEACHERS = 180;
const TODAY = 20260901;
const options = { complete: true, schoolYear: 2026, periods: [...DEFAULT_PERIODS], periodsByWeekday: {}, today: TODAY };
const TRIES = 5;

const people = peopleOf(scale);
/** Who has no lesson yet is on the staff file all the same. */
const more: DemoTeacher[] = Array.from({ length: TEACHERS - people.teachers.length }, (_, at) => {
  const number = people.teachers.length + at + 1;
  return {
    number,
    login: `prof${number}@ecole.example`,
    title: `M. Fougère-${number}`,
    firstName: 'Paul',
    lastName: `Fougère-${number}`,
    room: ''
  };
});
const teachers = [...people.teachers, ...more];
const classes = classesOf(scale, 2026);
const slots = timetableOf(classes, people.teachers);
const files: [ImportKind, Uint8Array][] = [
  ['classes', classesFile(classes)],
  ['staff', staffFile({ teachers }, classes)],
  ['timetable', timetableFile(slots, classes)],
  ['pupils', pupilsFile(people, classes, new Set())],
  ['guardians', guardiansFile(people, new Set())]
];

let server: SharePointServer;

beforeAll(async () => {
  server = await startSharePoint({ port: 0, data: ':memory:', log: false });
  server.createSiteCollection({ url: '/sites/lycee', title: 'Lycée', ownerLogin: admin.login, ownerTitle: admin.title });
  for (const { login, title } of [principal, schoolLife, support, ...teachers, ...people.pupils, ...people.guardians]) {
    server.ensureDirectoryUser({ login, title });
  }
});
afterAll(() => server.close());

/** Does it again until it went through: what an administrator does who reads that something was lost. */
async function untilDone(what: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    try {
      if (await what()) {
        return;
      }
    } catch (error) {
      if (attempt === TRIES) {
        throw error;
      }
    }
  }
  throw new Error(`not done after ${TRIES} times`);
}

const parts = (): ReturnType<typeof createRegister> => createRegister(connectAs(server, admin.login));

async function setUp(): Promise<boolean> {
  const provisioning = createProvisioning(connectAs(server, admin.login));
  await provisioning.apply();
  return (await provisioning.check()).findings.length === 0;
}

async function follow(): Promise<boolean> {
  const register = await parts().load();
  const members = createMembers(connectAs(server, admin.login));
  const desired = desiredMembers(register, TODAY, groupNames);
  await members.apply(desired, register);
  const { changes, missingGroups } = await members.check(desired, register);
  return changes.length === 0 && missingGroups.length === 0;
}

/** One answer in twenty is lost, before or after it was stored; one call in twenty is throttled. */
const provokeFaults = (seed: number): void => {
  server.faults.add({ kind: 'cutAfterCommit', times: 100_000, method: 'POST', urlPattern: 'batch', probability: 0.025, seed });
  server.faults.add({ kind: 'cutBeforeCommit', times: 100_000, method: 'POST', urlPattern: 'batch', probability: 0.025, seed: seed + 1 });
  server.faults.add({
    kind: 'status',
    status: 429,
    retryAfter: 1,
    times: 100_000,
    urlPattern: '\\$batch',
    probability: 0.05,
    seed: seed + 2
  });
  // Single parts of a batch too: a join, a row.
  server.faults.add({
    kind: 'status',
    status: 429,
    times: 100_000,
    method: 'POST',
    urlPattern: '/(users|items)$',
    probability: 0.01,
    seed: seed + 3
  });
};

it('a whole school comes in through its files while answers are lost and calls throttled', async () => {
  provokeFaults(11);
  await untilDone(setUp);
  for (const [kind, bytes] of files) {
    await untilDone(async () => {
      await importFile(parts(), kind, bytes, options);
      return true;
    });
    if (kind === 'timetable') {
      await untilDone(setUp);
    }
  }
  await untilDone(follow);
  server.faults.clear();

  const register = await parts().load();
  const counts = [register.classes, register.pupils, register.guardians, register.slots].map((rows) => rows.length);
  expect(counts).toEqual([60, 60 * 34, people.guardians.length, slots.length]);
  expect(register.staff.filter(({ functions }) => functions.includes('teacher'))).toHaveLength(TEACHERS);
  for (const rows of [register.pupils, register.guardians, register.staff]) {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(rows.every(({ status }) => status === 'present')).toBe(true);
  }
  expect(new Set(register.slots.map((slot) => JSON.stringify({ ...slot, id: 0, etag: '' }))).size).toBe(slots.length);
}, 1_200_000);

it('the same files again write nothing, and everybody is where they belong', async () => {
  const before = await parts().load();
  for (const [kind, bytes] of files) {
    await importFile(parts(), kind, bytes, options);
  }
  // Every row with its ETag, which any write would change.
  expect(await parts().load()).toEqual(before);
  expect((await createProvisioning(connectAs(server, admin.login)).apply()).writes).toBe(0);
  const again = await createMembers(connectAs(server, admin.login)).apply(desiredMembers(before, TODAY, groupNames), before);
  expect([again.done, again.failed, again.notSent]).toEqual([[], [], []]);
}, 600_000);
