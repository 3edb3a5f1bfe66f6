import { DEFAULT_PERIODS } from '../../../domain/bellSchedule';
import { DEFAULT_CALENDAR } from '../../../domain/calendar/defaults';
import { createSchoolCalendar } from '../../../domain/calendar/schoolCalendar';
import { planLaying } from '../../../domain/diary/layPlan';
import { movesAfter } from '../../../domain/diary/slipping';
import { undoMoves } from '../../../domain/diary/catchUp';
import { lessonPlace } from '../../../domain/diary/testing/lessons';
import { weekIndexOf } from '../../../domain/days';
import { makeNumberedWeek } from '../../../domain/numberedWeek';
import { dayChanges, progressionEntries, progressions } from '../../definitions';
import { listOf } from '../../sp/listOf';
import { cost } from '../../testing/otherStaff';
import { session, startSchool, who, type TestSchool } from '../../testing/school';
import type { ProgressionsRepository } from './types';

let school: TestSchool;
let mine: ProgressionsRepository;
beforeAll(async () => {
  school = await startSchool();
  mine = school.repositories(who.aubepine).diaryParts.progressions;
});
afterAll(() => school.server.close());
afterEach(() => school.server.faults.clear());

const weekOf = (day: number): number => weekIndexOf(day);

test('a teacher’s weeks are read in one request up to thirty-three of them, with the changes of their days', async () => {
  const { diary } = school.repositories(who.aubepine);
  await diary.publish(session({ day: 20270201 }), undefined, undefined, undefined, 'reads-1');
  await diary.saveDraft(session({ day: 20270208, entryId: 7 }), undefined, 'reads-2');
  const lesson = { EntDay: 20270208, EntPeriod: 'M1', EntClassNumber: 1, EntSubjectCode: 'MATHS', EntTeacherNumber: 1 };
  await listOf(school.as(who.principal), dayChanges).items.add({
    Title: 'x',
    ...lesson,
    EntGroup: '',
    EntChangeKind: 'cancelled',
    EntClassWeek: makeNumberedWeek(1, weekOf(20270208)),
    EntTeacherWeek: makeNumberedWeek(1, weekOf(20270208))
  });
  const { value, requests } = await cost(school, () => mine.lessonsOf(1, [20270201, 20270208, 20270215].map(weekOf)));
  expect(requests).toBe(1);
  expect([value.sessions.map(({ day }) => day), value.drafts.map(({ entryId }) => entryId)]).toEqual([[20270201], [7]]);
  expect(value.changes).toMatchObject([{ day: 20270208, kind: 'cancelled' }]);
  const year = Array.from({ length: 44 }, (_unused, at) => weekOf(20270201) - 30 + at);
  expect((await cost(school, () => mine.lessonsOf(1, year))).requests).toBe(2);
  expect(await mine.lessonsOf(1, [])).toEqual({ sessions: [], drafts: [], changes: [] });
});

test('what a colleague wrote of a class holds its lesson too; a pupil is told of no draft', async () => {
  await school.repositories(who.genevrier).diary.saveDraft(session({ day: 20270215, teacherNumber: 2 }), undefined, 'reads-3');
  const weeks = [weekOf(20270201), weekOf(20270215)];
  const held = await mine.heldIn([1, 2], weeks);
  expect([held.sessions.map(({ day }) => day), held.drafts.map(({ day }) => day)]).toEqual([[20270201], [20270215]]);
  expect((await mine.lessonsOf(1, weeks)).drafts).toEqual([]);
  expect((await school.repositories(who.tilleul).diaryParts.progressions.heldIn([1], weeks)).drafts).toEqual([]);
});

test('a colleague reads and changes nobody’s progression, by query and by id', async () => {
  const base = { teacherNumber: 1, schoolYear: 2026, subjectCode: '', subject: '', level: '', folders: [], status: 'published' as const };
  const plan = await mine.add({ ...base, title: 'À moi' }, 'private-1');
  await mine.addEntries(plan.id, [{ folder: '', order: 1, title: 'Secrète', body: '', status: 'published' }], 'private-1-e');
  const [entry] = await mine.entries(plan);
  const theirs = school.repositories(who.genevrier).diaryParts.progressions;
  expect(await theirs.mine(1)).toEqual([]);
  expect(await theirs.entries(plan)).toEqual([]);
  const sp = school.as(who.genevrier);
  await expect(listOf(sp, progressions).items.getById(plan.id)()).rejects.toThrow();
  await expect(listOf(sp, progressionEntries).items.getById(entry.id)()).rejects.toThrow();
  await expect(listOf(sp, progressionEntries).items.getById(entry.id).update({ Title: 'Volée' })).rejects.toThrow();
  expect((await mine.entries(plan))[0].title).toBe('Secrète');
});

test('laid, cut in the middle and laid again from what is stored: nothing is doubled', async () => {
  const base = { teacherNumber: 1, schoolYear: 2026, subjectCode: '', subject: '', level: '', folders: [], status: 'published' as const };
  const plan = await mine.add({ ...base, title: 'Coupée' }, 'cut-1');
  const homework = { title: 'Exercice', body: '', minutes: 0, toHandIn: false, dueAfter: 1 };
  await mine.addEntries(
    plan.id,
    [1, 2, 3, 4].map((order) => ({ folder: '', order, title: `C${order}`, body: '', homework, status: 'published' as const })),
    'cut-1-e'
  );
  const entries = await mine.entries(plan);
  const days = [20270301, 20270302, 20270304, 20270305, 20270308];
  const lessons = days.map((day) => lessonPlace(day));
  const stop = new AbortController();
  const first = await mine.lay(
    entries.map((entry, at) => ({ entry, place: lessons[at], homework: { ...homework, dueDay: days[at + 1] } })),
    'cut-2',
    {
      signal: stop.signal,
      onProgress: () => stop.abort()
    }
  );
  expect(first.notTried.length).toBeGreaterThanOrEqual(0);
  const weeks = [...new Set(days.map(weekOf))];
  const laid = (await mine.lessonsOf(1, weeks)).drafts;
  // What the screen plans when it is opened again, with a token of its own.
  const slots = ([1, 2, 4, 5] as const).map((weekday) => ({ ...lessons[0], id: weekday, weekday, room: '', parity: '' as const }));
  const again = planLaying({
    slots,
    changes: [],
    school: { periods: [...DEFAULT_PERIODS], periodsByWeekday: {} },
    calendar: createSchoolCalendar(DEFAULT_CALENDAR),
    from: 20270301,
    until: 20270308,
    courses: new Set(['1|MATHS|']),
    entries,
    held: new Map(laid.map(({ key, title }) => [key, title])),
    laidBefore: new Map([['1|MATHS|', new Set(laid.flatMap(({ entryId }) => entryId ?? []))]])
  });
  expect(again.already.length).toBe(laid.length);
  await mine.lay(again.drafts, 'cut-3');
  const stored = (await mine.lessonsOf(1, weeks)).drafts;
  expect(stored.map(({ title }) => title).sort()).toEqual(['C1', 'C2', 'C3', 'C4']);

  // A lesson slips, and the move is taken back with the homework's days.
  const moves = movesAfter({ lessons, sessions: [], drafts: stored, now: { day: 20270225, minutes: 0 } }, new Set([lessons[0].key]));
  const before = new Map(stored.flatMap(({ key, homework: work }) => (work ? [[key, work.dueDay]] : [])));
  const report = await mine.move(moves, stored, entries);
  expect(report.failed).toBeUndefined();
  await mine.move(undoMoves(moves, before), report.moved, entries);
  const after = (await mine.lessonsOf(1, weeks)).drafts;
  const said = (drafts: typeof stored): string[] => drafts.map((draft) => `${draft.title} ${draft.day} ${draft.homework?.dueDay}`).sort();
  expect(said(after)).toEqual(said(stored));
});
