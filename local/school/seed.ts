import '@pnp/sp/site-groups/web';
import { DEFAULT_PERIODS } from '../../src/domain/bellSchedule';
import { DEFAULT_CALENDAR } from '../../src/domain/calendar/defaults';
import { dayInZone, makeDay, mondayOf } from '../../src/domain/days';
import { schoolYearOf } from '../../src/domain/schoolWeek';
import type { Day, SchoolClass, TimetableSlot } from '../../src/domain/types';
import { createProvisioning } from '../../src/lists/provisioning';
import type { Provisioning } from '../../src/lists/provisioning/types';
import { createRepositories } from '../../src/lists/repositories';
import { createAdministration, type AdministrationRepository } from '../../src/lists/repositories/administration';
import { claimsOf, createPeople } from '../../src/lists/repositories/people';
import type { Repositories } from '../../src/lists/repositories/types';
import { timetable } from '../../src/lists/definitions';
import type { SharePoint } from '../../src/lists/sp';
import { findByToken } from '../../src/lists/sp/createWithToken';
import { Limiter } from '../../src/lists/sp/limiter';
import { addToDirectory, connectAs, type SchoolServer } from './client';
import { planDiary, type PlannedSession } from './diaryPlan';
import { admin, guardians, principal, pupils, schoolLife, teachers, visitor, type DemoPerson } from './people';
import { timetableOf } from './timetable';

const SCHOOL_NAME = 'Lycée des Glycines';
const UAI = '0000000A';
const TIME_ZONE = 'Europe/Paris';
const AT_ONCE = 4;

export interface SeedOptions {
  /** Milliseconds since 1970; now by default. The four weeks stand around it. */
  now?: number;
}

/**
 * Makes the demonstration school on `/sites/lycee`, through apply() and the repositories, each session written by its own teacher: three
 * classes, eight teachers, sixty pupils and their guardians, a timetable, four weeks of diary around today. What an interrupted run has
 * made is found again by its tokens, so that it may simply be run once more.
 * @param onProgress called with the pieces of work that are done, and how many there are
 * @throws Error when the school could not be set up
 */
export async function seedSchool(
  server: SchoolServer,
  onProgress?: (done: number, total: number) => void,
  options: SeedOptions = {}
): Promise<void> {
  const today = dayInZone(options.now ?? Date.now(), TIME_ZONE);
  const schoolYear = schoolYearOf(today);
  const classes = classesOf(schoolYear);
  const weekAAnchor = mondayOf(makeDay(schoolYear, 9, 7));
  const slots = timetableOf(classes);
  const sessions = planDiary({ slots, classes, school: { ...DEFAULT_CALENDAR, periods: [...DEFAULT_PERIODS], weekAAnchor }, today });

  const sp = connectAs(server, admin.login);
  const provisioning = createProvisioning(sp);
  const administration = createAdministration(sp);
  const people = peopleTasks(server, sp, classes);
  const asTeacher = new Map(teachers.map(({ number, login }) => [number, createRepositories(connectAs(server, login))]));

  const total = 2 + classes.length + people.length + slots.length + sessions.length;
  const count = { done: 0 };
  const step = async (task: () => Promise<unknown>): Promise<void> => {
    await task();
    onProgress?.(++count.done, total);
  };

  await step(() => applyOrThrow(provisioning));
  await administration.updateSchool({ name: SCHOOL_NAME, uai: UAI, timeZone: TIME_ZONE, schoolYear, weekAAnchor });
  const made = await createRepositories(sp).frame.load();
  const madeClasses = made.kind === 'ready' ? made.classes.map(({ number }) => number) : [];
  for (const schoolClass of classes) {
    await step(async () => madeClasses.includes(schoolClass.number) || administration.addClass(schoolClass));
  }
  await step(() => applyOrThrow(provisioning));
  await inParallel(people.map((task) => () => step(task)));
  await inParallel(slots.map((slot) => () => step(() => addSlot(sp, administration, slot))));
  await inParallel(sessions.map((session) => () => step(() => write(session, repositoriesOf(asTeacher, session)))));
}

async function addSlot(sp: SharePoint, administration: AdministrationRepository, slot: Omit<TimetableSlot, 'id'>): Promise<void> {
  const token = `slot|${slot.classNumber}|${slot.weekday}|${slot.periodId}|${slot.parity}`;
  if ((await findByToken(sp, timetable, token)) === undefined) {
    await administration.addSlot(slot, token);
  }
}

function classesOf(schoolYear: number): SchoolClass[] {
  const common = { schoolYear, status: 'active' as const };
  return [
    { number: 1, code: '2GT1', title: 'Seconde 1', level: 'Seconde', ...common },
    { number: 2, code: '2GT2', title: 'Seconde 2', level: 'Seconde', ...common },
    { number: 3, code: '1G3', title: 'Première générale 3', level: 'Première', ...common }
  ];
}

async function applyOrThrow(provisioning: Provisioning): Promise<void> {
  const { failed } = await provisioning.apply();
  if (failed.length > 0) {
    throw new Error(`apply() failed: ${failed.map(({ finding, detail }) => `${finding.id} (${detail})`).join('; ')}`);
  }
}

/** One task a person, so that nobody's groups are changed by two requests at once. */
function peopleTasks(server: SchoolServer, sp: SharePoint, classes: readonly SchoolClass[]): (() => Promise<void>)[] {
  const people = createPeople(sp);
  const inClasses = (numbers: readonly number[]): SchoolClass[] => classes.filter(({ number }) => numbers.includes(number));
  const known = ({ login, title }: DemoPerson): Promise<void> => addToDirectory(server, login, title);
  return [
    async () => {
      await known(principal);
      await people.addToGroups(principal.login, 'direction', []);
    },
    async () => {
      await known(schoolLife);
      await people.addToGroups(schoolLife.login, 'schoolLife', []);
    },
    async () => {
      await known(visitor);
      await sp.web.associatedVisitorGroup.users.add(claimsOf(visitor.login));
    },
    ...teachers.map((teacher) => async () => {
      await known(teacher);
      await people.addToGroups(teacher.login, 'teachers', classes);
      await people.markTeacher(teacher.login, teacher.number, teacher.title);
    }),
    ...pupils.map((pupil) => async () => {
      await known(pupil);
      await people.addToGroups(pupil.login, 'pupils', inClasses([pupil.classNumber]));
    }),
    ...guardians.map((guardian) => async () => {
      await known(guardian);
      await people.addToGroups(guardian.login, 'guardians', inClasses(guardian.classNumbers));
    })
  ];
}

function repositoriesOf(asTeacher: ReadonlyMap<number, Repositories>, { content }: PlannedSession): Repositories {
  const repositories = asTeacher.get(content.teacherNumber);
  if (!repositories) {
    throw new Error(`no teacher has number ${content.teacherNumber}`);
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
