import '@pnp/sp/site-groups/web';
import { DEFAULT_CALENDAR } from '../../src/domain/calendar/defaults';
import { DEFAULT_PERIODS } from '../../src/domain/bellSchedule';
import { addDays, dayInZone, makeDay, mondayOf } from '../../src/domain/days';
import type { ImportKind } from '../../src/domain/imports/types';
import { desiredMembers } from '../../src/domain/register/desiredMembers';
import type { TemporaryAccess } from '../../src/domain/register/types';
import { schoolYearOf } from '../../src/domain/schoolWeek';
import type { Day, School } from '../../src/domain/types';
import { DEFAULT_SETTINGS } from '../../src/domain/breadcrumb/settings';
import { createBreadcrumbActivation } from '../../src/lists/breadcrumb/activation';
import { createMembers, groupNames } from '../../src/lists/members';
import { createProvisioning } from '../../src/lists/provisioning';
import type { Provisioning } from '../../src/lists/provisioning/types';
import { createRepositories } from '../../src/lists/repositories';
import { createAdministration } from '../../src/lists/repositories/administration';
import { claimsOf } from '../../src/lists/sp/logins';
import { createRegister, type RegisterRepository } from '../../src/lists/repositories/register';
import type { Repositories } from '../../src/lists/repositories/types';
import type { SharePoint } from '../../src/lists/sp';
import { Limiter } from '../../src/lists/sp/limiter';
import { addBookings, addResources } from './bookings';
import { classesOf } from './classes';
import { addToDirectory, connectAs, type SchoolServer } from './client';
import { planDiary, type PlannedSession } from './diaryPlan';
import { classesFile, guardiansFile, pupilsFile, staffFile, timetableFile } from './files';
import { shownHolidays } from './holidays';
import { importFile } from './importFile';
import {
  admin,
  inspector,
  peopleOf,
  principal,
  schoolLife,
  substitute,
  support,
  visitor,
  type DemoPerson,
  type DemoSchoolPeople
} from './people';
import { plansOf, writePlan } from './plans';
import { DEMONSTRATION, type SchoolScale } from './scale';
import { timetableOf } from './timetable';

const SCHOOL_NAME = 'Lycée des Glycines';
/** Of no school: 0000000 is no number that the ministry gives. */
const UAI = '0000000A';
const TIME_ZONE = 'Europe/Paris';
const AT_ONCE = 4;
/** One person in so many has an account that nobody has linked yet, as in any September. */
const UNLINKED_ONE_IN = 40;
/** Teachers who have written their plans of the year. */
const PLANNERS = 8;

export interface SeedOptions {
  /** Milliseconds since 1970; now by default. The weeks of diary stand around it. */
  now?: number;
  scale?: SchoolScale;
}

/**
 * Makes the demonstration school on `/sites/lycee` as an administrator would: sets the site up, imports the files that a school's software
 * exports, lets the groups follow; then each teacher writes their sessions. What an interrupted run has made is found again, so that it may
 * simply be run once more.
 * @param onProgress called with the pieces of work that are done, and how many there are
 * @throws Error when the school could not be set up
 */
export async function seedSchool(
  server: SchoolServer,
  onProgress?: (done: number, total: number) => void,
  { now = Date.now(), scale = DEMONSTRATION }: SeedOptions = {}
): Promise<void> {
  const today = dayInZone(now, TIME_ZONE);
  const schoolYear = schoolYearOf(today);
  const school = schoolOf(schoolYear, today, scale);
  const people = peopleOf(scale);
  const classes = classesOf(scale, schoolYear);
  const slots = timetableOf(classes, people.teachers);
  const sessions = planDiary({ slots, classes, school, today, weeksBefore: scale.weeksBefore });

  const sp = connectAs(server, admin.login);
  const provisioning = createProvisioning(sp);
  const register = createRegister(sp);
  const asTeacher = new Map(people.teachers.map(({ number, login }) => [number, createRepositories(connectAs(server, login))]));
  const directory = directoryOf(people);
  const take = (kind: ImportKind, bytes: Uint8Array): (() => Promise<void>) => {
    const { periods, periodsByWeekday, weekAAnchor } = school;
    return () => importFile(register, kind, bytes, { complete: true, schoolYear, periods, periodsByWeekday, weekAAnchor, today });
  };
  const preparation = [
    () => applyOrThrow(provisioning),
    () => createAdministration(sp).updateSchool({ name: SCHOOL_NAME, uai: UAI, timeZone: TIME_ZONE, schoolYear, ...settingsOf(school) }),
    take('classes', classesFile(classes)),
    take('staff', staffFile(people, classes)),
    take('timetable', timetableFile(slots, classes)),
    () => applyOrThrow(provisioning),
    take('pupils', pupilsFile(people, classes, unlinked(people.pupils, scale))),
    take('guardians', guardiansFile(people, unlinked(people.guardians, scale))),
    () => addAccesses(register, scale, today),
    () => membersFollow(sp, register, today),
    () => sp.web.associatedVisitorGroup.users.add(claimsOf(visitor.login)),
    () => createBreadcrumbActivation(sp).set({ reach: 'subSites', settings: DEFAULT_SETTINGS }),
    async () =>
      addBookings(
        await addResources(sp),
        people.teachers.slice(0, 3).map(({ login }) => connectAs(server, login)),
        today
      )
  ];

  // A small school is for tests, which write their own.
  const planners = scale.teams > 1 ? people.teachers.slice(0, PLANNERS) : [];
  const plans = planners.flatMap(({ number }) => plansOf(number, slots, classes));
  const total = directory.length + preparation.length + sessions.length + plans.length;
  const count = { done: 0 };
  const step = async (task: () => Promise<unknown>): Promise<void> => {
    await task();
    onProgress?.(++count.done, total);
  };
  await inParallel(
    directory.map(
      ({ login, title }) =>
        () =>
          step(() => addToDirectory(server, login, title))
    )
  );
  for (const task of preparation) {
    await step(task);
  }
  await inParallel(sessions.map((session) => () => step(() => write(session, repositoriesOf(asTeacher, session.content.teacherNumber)))));
  // One after the other: a teacher's plans are looked for among their own.
  for (const plan of plans) {
    await step(() => writePlan(plan, repositoriesOf(asTeacher, plan.progression.teacherNumber).diaryParts.progressions));
  }
}

type DemoSchool = Pick<School, 'periods' | keyof typeof DEFAULT_CALENDAR | 'weekAAnchor' | 'zone'>;

function schoolOf(schoolYear: number, today: Day, { weeksBefore }: SchoolScale): DemoSchool {
  const monday = mondayOf(today);
  return {
    ...DEFAULT_CALENDAR,
    periods: [...DEFAULT_PERIODS],
    zone: 'B',
    alsaceMoselle: true,
    weekAAnchor: mondayOf(makeDay(schoolYear, 9, 7)),
    holidays: shownHolidays(schoolYear, addDays(monday, -7 * Math.min(weeksBefore, 2)), addDays(monday, 20))
  };
}

function settingsOf({ zone, alsaceMoselle, weekAAnchor, holidays }: DemoSchool): Partial<School> {
  return { zone, alsaceMoselle, weekAAnchor, holidays };
}

function directoryOf({ teachers, pupils, guardians }: DemoSchoolPeople): DemoPerson[] {
  return [principal, schoolLife, support, substitute, inspector, visitor, ...teachers, ...pupils, ...guardians];
}

/** In a small school, which is for tests, everybody has an account. */
function unlinked(people: readonly { key: string }[], { teams }: SchoolScale): Set<string> {
  return new Set(people.filter((_, at) => teams > 1 && at % UNLINKED_ONE_IN === UNLINKED_ONE_IN - 1).map(({ key }) => key));
}

/** A substitute and an inspector, for some days; found again by who they are. */
async function addAccesses(register: RegisterRepository, { teams }: SchoolScale, today: Day): Promise<void> {
  if (teams === 1) {
    return;
  }
  const wanted: TemporaryAccess[] = [
    {
      kind: 'substitute',
      login: substitute.login,
      name: substitute.title,
      teacherNumber: 12,
      untilDay: addDays(today, 9),
      status: 'active'
    },
    { kind: 'inspector', login: inspector.login, name: inspector.title, teacherNumber: 0, untilDay: addDays(today, 2), status: 'active' }
  ];
  const { accesses } = await register.loadPart(['accesses']);
  const missing = wanted.filter(({ login }) => !accesses.some((access) => access.login === login));
  const { failed } = await register.apply(missing.map((value) => ({ kind: 'access', op: 'add', value })));
  if (failed.length > 0) {
    throw new Error(`accesses: ${String(failed[0].error)}`);
  }
}

async function membersFollow(sp: SharePoint, repository: RegisterRepository, today: Day): Promise<void> {
  const register = await repository.load();
  const { failed, notSent } = await createMembers(sp).apply(desiredMembers(register, today, groupNames), register);
  if (failed.length > 0 || notSent.length > 0) {
    throw new Error(`groups: ${failed.map(({ change, error }) => `${JSON.stringify(change)} ${error.detail}`).join('; ')}`);
  }
}

async function applyOrThrow(provisioning: Provisioning): Promise<void> {
  const { failed } = await provisioning.apply();
  if (failed.length > 0) {
    throw new Error(`apply() failed: ${failed.map(({ finding, detail }) => `${finding.id} (${detail})`).join('; ')}`);
  }
}

function repositoriesOf(asTeacher: ReadonlyMap<number, Repositories>, teacherNumber: number): Repositories {
  const repositories = asTeacher.get(teacherNumber);
  if (!repositories) {
    throw new Error(`no teacher has number ${teacherNumber}`);
  }
  return repositories;
}

async function write({ state, content, homework }: PlannedSession, { diary }: Repositories): Promise<void> {
  const token = tokenOf(content);
  if (state === 'draft') {
    await diary.saveDraft({ ...content, homework }, undefined, token);
  } else {
    await diary.publish(content, undefined, homework && { content: homework }, undefined, token);
  }
}

function tokenOf({
  classNumber,
  day,
  periodId,
  subjectCode
}: {
  classNumber: number;
  day: Day;
  periodId: string;
  subjectCode: string;
}): string {
  return `demo|${classNumber}|${day}|${periodId}|${subjectCode}`;
}

async function inParallel(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const limiter = new Limiter(AT_ONCE);
  await Promise.all(tasks.map((task) => limiter.run(task)));
}
