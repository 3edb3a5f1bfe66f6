import fc from 'fast-check';
import { addDays, weekIndexOf } from '../days';
import type { Homework } from '../types';
import { workRow } from './testing/rows';
import { combinationsOfWork, dayLoad, groupCombinations, warningFor, workloadTable, type DueWork, type GroupCombination } from './workload';

const DAY = 20261126;
const due = (id: number, minutes: number, group = '', subjectCode = 'MATHS', change: Partial<Homework> = {}): Homework =>
  workRow(id, { minutes, group, subjectCode, dueDay: DAY, ...change });
const everyone = [['G1'], ['G2'], ['G1', 'LATIN'], []];

describe('what a day holds for the pupils of a class', () => {
  const homework = [
    due(1, 30),
    due(2, 20, 'G1'),
    due(3, 50, 'G2'),
    due(4, 25, 'LATIN', 'LATIN'),
    due(5, 99, '', 'EPS', { status: 'removed' })
  ];

  it('is counted across teachers, by the groups that pupils have', () => {
    const { wholeClass, loads, heaviest } = dayLoad(homework, DAY, everyone);
    expect([wholeClass, heaviest]).toEqual([30, 80]);
    expect(loads).toEqual([
      { groups: ['G2'], minutes: 80 },
      { groups: ['G1', 'LATIN'], minutes: 75 },
      { groups: ['G1'], minutes: 50 },
      { groups: [], minutes: 30 }
    ]);
  });

  it('is never told too low where the pupils’ groups are not at hand', () => {
    // Groups of one subject exclude each other; Latin goes with either.
    expect(dayLoad(homework, DAY).heaviest).toBe(30 + 50 + 25);
    expect(combinationsOfWork(homework)).toEqual(expect.arrayContaining([['G1', 'LATIN'], ['G2', 'LATIN'], ['G1'], ['G2'], ['LATIN'], []]));
    expect(combinationsOfWork(homework).some((groups) => groups.includes('G1') && groups.includes('G2'))).toBe(false);
  });

  it('is nothing on another day', () => {
    expect(dayLoad(homework, 20261127).heaviest).toBe(0);
  });
});

describe('the warning before saving', () => {
  const existing = [due(1, 60), due(2, 50, 'G1'), due(3, 90, '', 'SVT', { classNumber: 2 })];
  const fresh = { classNumber: 1, dueDay: DAY, minutes: 15, group: '', subjectCode: 'HG' };

  it('comes above the school’s threshold, with what was there already', () => {
    expect(warningFor(fresh, existing, 120, everyone)).toEqual({ day: DAY, already: 110, minutes: 125, threshold: 120, groups: ['G1'] });
    expect(warningFor({ ...fresh, minutes: 10 }, existing, 120, everyone)).toBeUndefined();
    expect(warningFor({ ...fresh, minutes: 0 }, existing, 10, everyone)).toBeUndefined();
  });

  it('looks only at the pupils whom the work is for', () => {
    expect(warningFor({ ...fresh, group: 'G2' }, existing, 120, everyone)).toBeUndefined();
    expect(warningFor({ ...fresh, group: 'G1' }, existing, 120, everyone)?.groups).toEqual(['G1']);
    expect(warningFor({ ...fresh, group: 'NOUVEAU', minutes: 70 }, existing, 120, everyone)).toMatchObject({
      minutes: 130,
      groups: ['NOUVEAU']
    });
  });

  it('does not count the row that is being changed twice', () => {
    expect(warningFor({ ...fresh, id: 1, minutes: 65 }, existing, 120, everyone)).toBeUndefined();
    expect(warningFor({ ...fresh, minutes: 65 }, existing, 120, everyone)?.already).toBe(110);
  });
});

const anyWork: fc.Arbitrary<DueWork> = fc
  .record({
    id: fc.integer({ min: 1, max: 999 }),
    minutes: fc.integer({ min: -5, max: 90 }),
    group: fc.constantFrom('', 'G1', 'G2', 'LATIN', 'LV2'),
    subjectCode: fc.constantFrom('MATHS', 'LATIN', 'LV2', 'SVT'),
    dueDay: fc.integer({ min: 0, max: 13 }).map((count) => addDays(20261123, count)),
    classNumber: fc.constantFrom(1, 2),
    status: fc.constantFrom('published' as const, 'published' as const, 'removed' as const)
  })
  .map((work) => work);
const anyPupils = fc.array(fc.record({ groups: fc.subarray(['G1', 'G2', 'LATIN', 'LV2']) }), { minLength: 1, maxLength: 30 });

/** Pupil by pupil, as the definition has it. */
function minutesOf(pupil: { groups: readonly string[] }, homework: readonly DueWork[], day: number): number {
  return homework
    .filter((work) => work.dueDay === day && work.status === 'published' && (work.group === '' || pupil.groups.includes(work.group)))
    .reduce((total, { minutes }) => total + Math.max(0, minutes), 0);
}

it('a combination’s load is that of each of its pupils', () => {
  fc.assert(
    fc.property(fc.array(anyWork, { maxLength: 20 }), anyPupils, (homework, pupils) => {
      const { loads, heaviest } = dayLoad(homework, DAY, groupCombinations(pupils));
      for (const pupil of pupils) {
        const groups: GroupCombination = [...pupil.groups].sort();
        expect(loads.find((load) => load.groups.join() === groups.join())?.minutes).toBe(minutesOf(pupil, homework, DAY));
      }
      expect(heaviest).toBe(Math.max(...pupils.map((pupil) => minutesOf(pupil, homework, DAY)), minutesOf({ groups: [] }, homework, DAY)));
    })
  );
});

it('a warning is given exactly when some pupil concerned would be above the threshold', () => {
  fc.assert(
    fc.property(
      fc.array(anyWork, { maxLength: 15 }),
      anyWork,
      anyPupils,
      fc.integer({ min: 0, max: 200 }),
      (homework, work, pupils, threshold) => {
        const others = homework.filter(({ id, classNumber }) => id !== work.id && classNumber === work.classNumber);
        const all = [...others, { ...work, status: 'published' as const }];
        const concerned = pupils.filter(({ groups }) => work.group === '' || groups.includes(work.group));
        fc.pre(concerned.length > 0);
        const above = work.minutes > 0 && concerned.some((pupil) => minutesOf(pupil, all, work.dueDay) > threshold);
        expect(warningFor(work, homework, threshold, groupCombinations(pupils)) !== undefined).toBe(above);
      }
    )
  );
});

it('the table tells each class and week: minutes, the heaviest day, days above, work without minutes', () => {
  const week = weekIndexOf(DAY);
  const homework = [
    due(1, 100),
    due(2, 30, 'G1'),
    due(3, 20, '', 'SVT', { dueDay: 20261127 }),
    due(4, 0, '', 'SVT', { dueDay: 20261127 }),
    due(5, 45, '', 'SVT', { classNumber: 2, dueDay: 20261201 })
  ];
  const table = workloadTable(homework, [2, 1], [week, week + 1], 120, new Map([[1, everyone]]));
  expect(table).toEqual([
    [
      { classNumber: 2, week, minutes: 0, daysAbove: 0, withoutMinutes: 0 },
      { classNumber: 2, week: week + 1, minutes: 45, heaviest: { day: 20261201, minutes: 45 }, daysAbove: 0, withoutMinutes: 0 }
    ],
    [
      { classNumber: 1, week, minutes: 150, heaviest: { day: DAY, minutes: 130 }, daysAbove: 1, withoutMinutes: 1 },
      { classNumber: 1, week: week + 1, minutes: 0, daysAbove: 0, withoutMinutes: 0 }
    ]
  ]);
});

it('very many groups are taken together rather than left out', () => {
  const homework = Array.from({ length: 20 }, (_unused, index) => due(index + 1, 10, `G${index}`, `S${index}`));
  expect(dayLoad(homework, DAY).heaviest).toBe(200);
});
