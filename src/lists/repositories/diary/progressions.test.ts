import { createSchoolCalendar } from '../../../domain/calendar/schoolCalendar';
import { DEFAULT_CALENDAR } from '../../../domain/calendar/defaults';
import {
  layOn,
  shift,
  type LessonPlace,
  type Placement,
  type Progression,
  type ProgressionEntry
} from '../../../domain/diary/progressions';
import { makeSessionKey } from '../../../domain/sessionKey';
import type { Day, Draft } from '../../../domain/types';
import { diaryDrafts, progressionEntries, progressions } from '../../definitions';
import { ConflictError } from '../../errors';
import { listOf } from '../../sp/listOf';
import { countRows } from '../../testing/diary';
import { cost } from '../../testing/otherStaff';
import { session, startSchool, who, type TestSchool } from '../../testing/school';
import type { ProgressionsRepository, StoredEntry, StoredProgression } from './types';

const calendar = createSchoolCalendar(DEFAULT_CALENDAR);
const plan: Progression = {
  title: 'Seconde, 2026',
  teacherNumber: 1,
  schoolYear: 2026,
  subjectCode: 'MATHS',
  subject: 'Mathématiques',
  level: 'Seconde',
  folders: ['Fonctions', 'Géométrie'],
  status: 'published'
};
const entry = (title: string, order: number, change: Partial<ProgressionEntry> = {}): Omit<ProgressionEntry, 'progressionId'> => ({
  folder: '',
  order,
  title,
  body: `<p>${title}</p>`,
  status: 'published',
  ...change
});

let school: TestSchool;
let mine: ProgressionsRepository;
beforeAll(async () => {
  school = await startSchool();
  mine = school.repositories(who.aubepine).diaryParts.progressions;
});
afterAll(() => school.server.close());
afterEach(() => school.server.faults.clear());

const titles = (entries: readonly StoredEntry[]): string[] => entries.map(({ title }) => title);

/** A lesson of Tuesday to Friday of a week of 2027 that no other test writes. */
let week = 0;
function lessonsOf(classNumber: number, days: readonly Day[], periodId: string): LessonPlace[] {
  return days.map((day) => {
    const at = { classNumber, day, periodId, subjectCode: 'MATHS', group: '' };
    return {
      ...at,
      key: makeSessionKey(at),
      subject: 'Mathématiques',
      teacherNumber: 1,
      teacherName: 'Mme Aubépine',
      start: 480,
      end: 535
    };
  });
}

async function laidOut(
  count: number
): Promise<{ progression: StoredProgression; entries: StoredEntry[]; lessons: LessonPlace[]; drafts: Draft[] }> {
  const name = `laid-${++week}`;
  const progression = await mine.add({ ...plan, title: name }, name);
  const homework = { title: 'Exercice', body: '', minutes: 20, toHandIn: false, dueAfter: 1 };
  await mine.addEntries(
    progression.id,
    Array.from({ length: count }, (_unused, index) => entry(`${name} ${index + 1}`, index, index === 0 ? { homework } : {})),
    `${name}-e`
  );
  const entries = await mine.entries(progression);
  const lessons = lessonsOf(1, [20270201, 20270202, 20270204, 20270205, 20270208], `P${week}`);
  const { drafts } = layOn(entries, lessons, new Set(), calendar);
  const report = await mine.lay(drafts, name);
  expect([report.failed, report.notTried]).toEqual([[], []]);
  return { progression, entries, lessons, drafts: report.written.map(({ draft }) => draft) };
}

const placementsOf = (drafts: readonly Draft[], lessons: readonly LessonPlace[]): Placement[] =>
  drafts.flatMap(({ entryId, key }) => {
    const place = lessons.find((lesson) => lesson.key === key);
    return place && entryId ? [{ entryId, place }] : [];
  });

/** Which entry's draft lies on each of some lessons. */
async function stored(lessons: readonly LessonPlace[]): Promise<(string | undefined)[]> {
  const { drafts } = await school.repositories(who.genevrier).diaryParts.reading.ofLessons(lessons.map(({ key }) => key));
  return lessons
    .map(({ key }) => drafts.filter((draft) => draft.key === key).map(({ title }) => title.split(' ')[1]))
    .map((of) => (of.length > 1 ? of.join('+') : of[0]));
}

describe('a progression', () => {
  it('is added once, renamed, removed by a status, and read in one request', async () => {
    const added = await mine.add(plan, 'plan-1');
    expect((await mine.add(plan, 'plan-1')).id).toBe(added.id);
    expect(await countRows(school, progressions, 'plan-1')).toBe(1);
    const renamed = await mine.update(added, { ...plan, title: 'Secondes', folders: ['Géométrie', 'Fonctions', 'Probabilités'] });
    expect(renamed).toMatchObject({ title: 'Secondes', folders: ['Géométrie', 'Fonctions', 'Probabilités'] });
    await expect(mine.update(added, plan)).rejects.toBeInstanceOf(ConflictError);
    const { value, requests } = await cost(school, () => mine.mine(1));
    expect([value.map(({ id }) => id), requests]).toEqual([[added.id], 1]);
    await mine.update(renamed, { ...renamed, status: 'removed' });
    expect(await mine.mine(1)).toEqual([]);
  });

  it('keeps its entries with links and homework, in the order of its folders', async () => {
    const progression = await mine.add(plan, 'plan-2');
    const homework = { title: 'Exercice 5', body: '<p>p. 84</p>', minutes: 20, toHandIn: true, dueAfter: 2 };
    const links = [{ title: 'Manuel', url: 'https://manuel.example', kind: 'link' as const }];
    const more = [
      entry('Vecteurs', 1, { folder: 'Géométrie' }),
      entry('Affines', 5, { folder: 'Fonctions', homework, links }),
      entry('Accueil', 9)
    ];
    await mine.addEntries(progression.id, more, 'plan-2-e');
    await mine.addEntries(progression.id, more, 'plan-2-e');
    const { value, requests, scanned } = await cost(school, () => mine.entries(progression));
    expect([titles(value), requests, scanned]).toEqual([['Accueil', 'Affines', 'Vecteurs'], 1, 3]);
    expect(value[1]).toMatchObject({ homework, links, folder: 'Fonctions' });
    const changed = await mine.updateEntry(value[1], { ...value[1], title: 'Fonctions affines', homework: undefined, links: [] });
    expect([changed.title, changed.homework, changed.links]).toEqual(['Fonctions affines', undefined, undefined]);
    await expect(mine.updateEntry(value[1], value[1])).rejects.toBeInstanceOf(ConflictError);
  });

  it('moves an entry with one write, and numbers all anew only where no room is left', async () => {
    const progression = await mine.add(plan, 'plan-3');
    await mine.addEntries(
      progression.id,
      [entry('A', 1), entry('B', 2), entry('C', 3), entry('F', 1, { folder: 'Fonctions' })],
      'plan-3-e'
    );
    let entries = await mine.entries(progression);
    const writes = async (title: string, folder: string, at: number): Promise<number> => {
      const before = school.server.requestLog.length;
      const moved = entries.find((one) => one.title === title);
      if (!moved) throw new Error(title);
      await mine.moveEntry(progression, entries, moved, folder, at);
      entries = await mine.entries(progression);
      return school.server.requestLog.slice(before).filter(({ method, operation }) => method !== 'GET' || operation === 'Batch').length;
    };
    expect(await writes('C', '', 0)).toBe(1);
    expect(titles(entries)).toEqual(['C', 'A', 'B', 'F']);
    await writes('C', '', 1);
    expect(titles(entries)).toEqual(['A', 'C', 'B', 'F']);
    expect(new Set(entries.map(({ order }) => order)).size).toBe(4);
    await writes('A', 'Fonctions', 9);
    expect(titles(entries)).toEqual(['C', 'B', 'F', 'A']);
    expect(entries[3].folder).toBe('Fonctions');
    await writes('B', 'Géométrie', 0);
    expect(titles(entries)).toEqual(['C', 'F', 'A', 'B']);
  });

  it('of last year is copied with all its entries, once', async () => {
    const from = await mine.add({ ...plan, schoolYear: 2025 }, 'plan-4');
    await mine.addEntries(from.id, [entry('A', 1, { folder: 'Fonctions' }), entry('B', 2, { folder: 'Géométrie' })], 'plan-4-e');
    const [first] = await mine.entries(from);
    await mine.updateEntry(first, { ...first, status: 'removed' });
    const copy = await mine.copy(from, { ...plan, title: 'Copie' }, 'plan-4-c');
    expect((await mine.copy(from, { ...plan, title: 'Copie' }, 'plan-4-c')).id).toBe(copy.id);
    expect(titles(await mine.entries(copy))).toEqual(['B']);
    expect((await mine.entries(from)).map(({ progressionId }) => progressionId)).toEqual([from.id]);
  });

  it('survives lost answers', async () => {
    school.server.faults.add({ method: 'POST', urlPattern: '\\$batch', kind: 'cutAfterCommit', times: 1 });
    school.server.faults.add({ urlPattern: 'EntProgressions.*AddValidate', kind: 'cutAfterCommit', times: 1 });
    const progression = await mine.add(plan, 'plan-5');
    await mine.addEntries(progression.id, [entry('A', 1), entry('B', 2)], 'plan-5-e');
    expect(titles(await mine.entries(progression))).toEqual(['A', 'B']);
    expect(await countRows(school, progressionEntries, 'plan-5-e-0')).toBe(1);
  });
});

describe('a plan laid on lessons', () => {
  it('is a draft a lesson, which the class’s teachers see, with its homework', async () => {
    const { lessons, drafts, entries } = await laidOut(3);
    expect(await stored(lessons)).toEqual(['1', '2', '3', undefined, undefined]);
    expect(drafts[0]).toMatchObject({ entryId: entries[0].id, homework: { title: 'Exercice', dueDay: 20270202, minutes: 20 } });
    expect((await school.repositories(who.tilleul).diaryParts.reading.ofLessons(lessons.map(({ key }) => key))).drafts).toEqual([]);
  });

  it('leaves what is there, and says so; laid again with its token it adds nothing', async () => {
    const { entries } = await laidOut(2);
    const lessons = lessonsOf(2, [20270201, 20270202], 'P90');
    const { diary } = school.repositories(who.genevrier);
    await diary.publish(session({ ...lessons[0], title: 'Publiée' }), undefined, undefined, undefined, 'lay-busy');
    const preview = entries.map((one, index) => ({ entry: one, place: lessons[index] }));
    const report = await mine.lay(preview, 'lay-2');
    expect([report.written.map(({ key }) => key), report.failed.map(({ key, error }) => [key, error.kind])]).toEqual([
      [lessons[1].key],
      [[lessons[0].key, 'conflict']]
    ]);
    const again = await mine.lay(preview, 'lay-2');
    expect(again.written.map(({ draft }) => draft.id)).toEqual(report.written.map(({ draft }) => draft.id));
    expect(await countRows(school, diaryDrafts, `lay-2-${lessons[1].key}`)).toBe(1);
  });

  it('stops when the person stops', async () => {
    const { entries } = await laidOut(1);
    const stop = new AbortController();
    stop.abort();
    const [place] = lessonsOf(2, [20270203], 'P91');
    const report = await mine.lay([{ entry: entries[0], place }], 'lay-3', { signal: stop.signal });
    expect(report).toEqual({ written: [], failed: [], notTried: [place.key] });
  });
});

describe('a lesson that slips', () => {
  it('moves what follows, each draft by one write, with the homework that would be due too early', async () => {
    const { lessons, drafts, entries } = await laidOut(3);
    const moves = shift(placementsOf(drafts, lessons), lessons, new Set([lessons[0].key]), 20270201);
    const before = school.server.requestLog.length;
    const report = await mine.move(moves, drafts, entries);
    const writes = school.server.requestLog.slice(before).filter(({ method }) => method !== 'GET');
    expect([report.moved.length, report.failed, report.notTried, writes.length]).toEqual([3, undefined, [], 3]);
    expect(await stored(lessons)).toEqual([undefined, '1', '2', '3', undefined]);
    const first = report.moved.find(({ entryId }) => entryId === entries[0].id);
    expect(first).toMatchObject({ day: 20270202, key: lessons[1].key, homework: { dueDay: 20270204 } });
    const { drafts: ofWeek } = await school.repositories(who.aubepine).diary.teacherWeek(1, 474);
    expect(
      ofWeek
        .filter(({ title }) => title.startsWith(`laid-${week} `))
        .map(({ key }) => key)
        .sort()
    ).toEqual([lessons[1].key, lessons[2].key, lessons[3].key].sort());
  });

  it('cut anywhere leaves every draft on one lesson, and is gone on with from what is stored', async () => {
    for (const cut of [0, 1, 2]) {
      const { lessons, drafts, entries } = await laidOut(3);
      const moves = shift(placementsOf(drafts, lessons), lessons, new Set([lessons[0].key]), 20270201);
      const stop = new AbortController();
      if (cut === 0) stop.abort();
      const first = await mine.move(moves, drafts, entries, { signal: stop.signal, onProgress: (done) => done === cut && stop.abort() });
      expect([first.moved.length, first.notTried.length]).toEqual([cut, 3 - cut]);
      const halfway = (await stored(lessons)).filter((one) => one !== undefined);
      expect([...halfway].sort()).toEqual(['1', '2', '3']);
      const { drafts: now } = await school.repositories(who.aubepine).diaryParts.reading.ofLessons(lessons.map(({ key }) => key));
      const rest = shift(placementsOf(now, lessons), lessons, new Set([lessons[0].key]), 20270201);
      await mine.move(rest, now, entries);
      expect(await stored(lessons)).toEqual([undefined, '1', '2', '3', undefined]);
    }
  });

  it('stops at a draft that a colleague went on writing', async () => {
    const { lessons, drafts, entries } = await laidOut(2);
    const moves = shift(placementsOf(drafts, lessons), lessons, new Set([lessons[0].key]), 20270201);
    const theirs = await school.repositories(who.genevrier).diary.saveDraft({ ...drafts[1], title: `x 2b` }, drafts[1], 'colleague');
    const report = await mine.move(moves, drafts, entries);
    expect([report.moved, report.failed?.error.kind, report.notTried.length]).toEqual([[], 'conflict', 1]);
    expect((report.failed?.error as ConflictError<Draft>).theirs.id).toBe(theirs.id);
    expect(await stored(lessons)).toEqual(['1', '2b', undefined, undefined, undefined]);
  });

  it('gives a draft without a lesson left back to the plan, as the teacher made it', async () => {
    const { progression, lessons, drafts, entries } = await laidOut(2);
    const edited = await school
      .repositories(who.aubepine)
      .diary.saveDraft({ ...drafts[1], title: 'Retouchée 2', body: '<p>Mieux</p>' }, drafts[1], 'edit');
    const now = [drafts[0], edited];
    const moves = shift(placementsOf(now, lessons), lessons.slice(1, 2), new Set(), 20270201);
    const report = await mine.move(moves, now, entries);
    expect([report.moved.length, titles(report.returned), report.failed]).toEqual([1, ['Retouchée 2'], undefined]);
    expect(await stored(lessons)).toEqual([undefined, '1', undefined, undefined, undefined]);
    expect((await mine.entries(progression))[1]).toMatchObject({ title: 'Retouchée 2', body: '<p>Mieux</p>' });
  });

  it('is not for somebody else: a pupil moves nothing', async () => {
    const { lessons, drafts, entries } = await laidOut(1);
    const moves = shift(placementsOf(drafts, lessons), lessons, new Set([lessons[0].key]), 20270201);
    const report = await school.repositories(who.tilleul).diaryParts.progressions.move(moves, drafts, entries);
    expect(report.failed?.error.kind).toMatch(/^(denied|notFound)$/);
    const [row] = await listOf(school.as(who.admin), diaryDrafts).items.filter(`Id eq ${drafts[0].id}`).select('EntKey')<
      { EntKey: string }[]
    >();
    expect(row.EntKey).toBe(drafts[0].key);
  });
});
