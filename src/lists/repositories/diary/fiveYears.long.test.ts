import { fillRows } from '../../../../local/rest/testing/fillRows';
import { weekIndexOf } from '../../../domain/days';
import { makeNumberedWeek } from '../../../domain/numberedWeek';
import { diary, diaryDrafts, homework, ticks } from '../../definitions';
import { session, SITE, startSchool, who, type TestSchool } from '../../testing/school';
import type { Repositories } from '../types';

/** 60 classes of 30 sessions a week, in 36 weeks: 64,800 sessions a year. */
const CLASSES = 60;
const PER_WEEK = 30;
const YEAR = 36;
const FIVE_YEARS = 5 * YEAR;
/** A class of pupils with a row of ticks each. */
const PUPILS = 35;
const WEEK = weekIndexOf(20261123);
const PAST = [WEEK - 2, WEEK - 1, WEEK];

/** Each screen of the diary: what it loads, as whom. */
const screens: { what: string; as: string; load: (school: Repositories) => Promise<unknown> }[] = [
  { what: 'a teacher’s week', as: who.aubepine, load: ({ diary: mine }) => mine.teacherWeek(1, WEEK) },
  { what: 'a lesson', as: who.aubepine, load: ({ diary: mine }) => mine.lesson(session()) },
  { what: 'a class’s work to come', as: who.guardian, load: ({ diary: mine }) => mine.classUpcoming(1, [WEEK, WEEK + 1, WEEK + 2]) },
  { what: 'a class’s past weeks', as: who.tilleul, load: ({ diary: mine }) => mine.classPast(1, PAST) },
  { what: 'a pupil’s ticks', as: who.tilleul, load: ({ diaryParts }) => diaryParts.ticks.ofWeeks(1, PAST) },
  { what: 'the direction’s reading of a class', as: who.principal, load: ({ diaryParts }) => diaryParts.reading.ofClass(1, PAST) },
  {
    what: 'the direction’s reading of a teacher',
    as: who.principal,
    load: ({ diaryParts }) => diaryParts.reading.ofTeacher(1, PAST, [1, 2])
  },
  { what: 'the workload of two classes', as: who.aubepine, load: ({ diaryParts }) => diaryParts.workload.dueIn([1, 2], [WEEK, WEEK + 1]) },
  { what: 'three lessons held with a colleague', as: who.aubepine, load: ({ diaryParts }) => diaryParts.reading.ofLessons(['a', 'b', 'c']) }
];

interface Cost {
  requests: number;
  scanned: number;
}

/** What every screen costs in a school whose diary holds this many weeks, the last of them those that the screens show. */
async function costs(weeks: number): Promise<{ rows: number; costs: Map<string, Cost> }> {
  const school = await startSchool();
  try {
    const rows = fill(school, weeks);
    const measured = new Map<string, Cost>();
    for (const { what, as, load } of screens) {
      const before = school.server.requestLog.length;
      await load(school.repositories(as));
      const made = school.server.requestLog.slice(before);
      measured.set(what, { requests: made.length, scanned: made.reduce((sum, { scannedRows }) => sum + scannedRows, 0) });
    }
    const scan = school.as(who.admin).web.getList(`${SITE}/Lists/${diary.name}`).items.filter("EntSubject eq 'x'")();
    await expect(scan).rejects.toMatchObject({ kind: 'threshold' });
    return { rows, costs: measured };
  } finally {
    await school.server.close();
  }
}

/** @returns how many sessions the diary holds then */
function fill({ server }: TestSchool, weeks: number): number {
  const rows = CLASSES * PER_WEEK * weeks;
  /** Classes take turns, weeks go back from three weeks on. */
  const at = (n: number): { number: number; week: number; nth: number } => ({
    number: 1 + (n % CLASSES),
    week: WEEK + 3 - Math.floor(n / (CLASSES * PER_WEEK)),
    nth: Math.floor(n / CLASSES) % PER_WEEK
  });
  const values = (n: number): Record<string, string | number> => {
    const { number, week, nth } = at(n);
    return {
      Title: `Séance ${n}`,
      EntClassNumber: number,
      EntClassWeek: makeNumberedWeek(number, week),
      // A teacher holds some twenty lessons a week: each class's thirty are of other teachers.
      EntTeacherWeek: makeNumberedWeek(1 + ((n + nth) % 90), week),
      EntBody: '<p>Correction des exercices, puis cours.</p>',
      EntStatus: 'published',
      EntToken: `filled-${n}`
    };
  };
  fillRows(server, { site: SITE, list: diary.name, folder: '2026/2GT1' }, rows, (n) => ({ ...values(n), EntKey: `filled-${n}` }));
  fillRows(server, { site: SITE, list: homework.name, folder: '2026/2GT1' }, rows, (n) => ({
    ...values(n),
    EntSessionKey: `filled-${n}`,
    EntClassDueWeek: makeNumberedWeek(at(n).number, at(n).week)
  }));
  fillRows(server, { site: SITE, list: diaryDrafts.name, folder: '2026/2GT1' }, 6000, (n) => ({
    ...values(n),
    EntTeacherWeek: makeNumberedWeek(99, 1) + n,
    EntKey: `filled-${n}`
  }));
  fillRows(server, { site: SITE, list: ticks.name }, CLASSES * PUPILS * weeks, (n) => ({
    Title: `${n}`,
    EntClassDueWeek: makeNumberedWeek(1 + (n % CLASSES), WEEK + 3 - Math.floor(n / (CLASSES * PUPILS))),
    EntTicked: '{}',
    EntToken: `filled-${n}`
  }));
  return rows;
}

it('each screen reads the same rows in a diary of five years as in one of six weeks', async () => {
  const small = await costs(6);
  const large = await costs(FIVE_YEARS);
  expect(large.rows).toBeGreaterThan(320_000);
  expect(Object.fromEntries(large.costs)).toEqual(Object.fromEntries(small.costs));
  for (const [what, { requests, scanned }] of large.costs) {
    expect([what, requests]).toEqual([what, 1]);
    // Nine parts of some thirty rows at most.
    expect([what, scanned <= 400]).toEqual([what, true]);
  }
  console.info([...large.costs].map(([what, { scanned }]) => `${what}: ${scanned} rows of ${large.rows}`).join('\n'));
}, 600_000);
