import fc from 'fast-check';
import { proposePromotion, type Promotion } from './promotion';
import { registers } from './testing/arbitraries';
import { applyChanges, EMPTY_REGISTER, pupil, schoolClass, stored, teacher } from './testing/registers';
import type { ClassMove, Register, RegisterChange } from './types';
import { endingClasses, proposedTitle, proposePromotions, type PromotionPlan } from './yearClasses';
import { planYearTransition, type YearTransition } from './yearTransition';

const DAY = 20270705;

/** As they are written. */
const changesOf = ({ stages }: YearTransition): RegisterChange[] => [
  ...stages.prepare,
  ...stages.archive,
  ...stages.moves,
  ...stages.follow
];
const movesIn = (changes: readonly RegisterChange[]): ClassMove[] =>
  changes.flatMap((change) => (change.kind === 'move' ? [change.value] : [])).reverse();
const plan = (register: Register, promotions: PromotionPlan, moves: ClassMove[] = []): YearTransition =>
  planYearTransition(register, { toYear: 2027, promotions, day: DAY }, moves);

describe('where a class goes', () => {
  it.each<[string, string, Promotion]>([
    ['6A', '', { to: 'class', code: '5A' }],
    ['6EME1', '', { to: 'class', code: '5EME1' }],
    ['4-B', '', { to: 'class', code: '3-B' }],
    ['3C', 'Troisième', { to: 'leave' }],
    ['2GT1', 'Seconde', { to: 'class', code: '1GT1' }],
    ['2NDE3', '', { to: 'class', code: '1ERE3' }],
    ['1STMG2', '', { to: 'class', code: 'TSTMG2' }],
    ['TG1', '', { to: 'leave' }],
    ['CP', '', { to: 'class', code: 'CE1' }],
    ['CM1B', '', { to: 'class', code: 'CM2B' }],
    ['CM2', '', { to: 'leave' }],
    ['CE1-CE2', '', { to: 'undecided' }],
    ['ULIS', '', { to: 'undecided' }],
    ['ARC', 'Terminale', { to: 'leave' }],
    ['10A', '', { to: 'undecided' }]
  ])('%s (%s)', (code, level, promotion) => expect(proposePromotion({ code, level })).toEqual(promotion));
});

describe('the change of school year', () => {
  const school: Register = {
    ...EMPTY_REGISTER,
    classes: [
      stored(1, schoolClass(1, '6A')),
      stored(2, schoolClass(2, '6B')),
      stored(3, schoolClass(3, '3A')),
      stored(4, schoolClass(4, 'ULIS')),
      stored(5, schoolClass(7, '5A', { status: 'archived', schoolYear: 2025 }))
    ],
    pupils: [
      stored(11, pupil('1', 'Tilleul', 'Léa', { classNumber: 1, groups: ['LATIN'], login: 'lea@ecole.example' })),
      stored(12, pupil('2', 'Orme', 'Max', { classNumber: 2 })),
      stored(13, pupil('3', 'Lilas', 'Inès', { classNumber: 3 })),
      stored(14, pupil('4', 'If', 'Tom', { classNumber: 4 })),
      stored(15, pupil('5', 'Mica', 'Zoé', { groups: ['GREC'] })),
      stored(16, pupil('6', 'Saule', 'Eva', { status: 'left' }))
    ],
    staff: [stored(21, teacher(0, 'Silex', 'Noé', { functions: ['support'], classNumbers: [1, 7] }))],
    accesses: [
      stored(31, { kind: 'inspector', login: 'ia@ecole.example', name: 'IA', teacherNumber: 0, untilDay: 20270701, status: 'active' })
    ]
  };

  it('archives, promotes, lets leave, and empties what was of the year', () => {
    const promotions = proposePromotions(school, 2027).set(2, { to: 'class', code: '5A' });
    const transition = plan(school, promotions);
    const { counts, stages } = transition;
    const after = applyChanges(school, changesOf(transition));
    expect(after.classes.map(({ number, code, status, schoolYear, level }) => [number, code, status, schoolYear, level])).toEqual([
      [1, '6A', 'archived', 2026, ''],
      [2, '6B', 'archived', 2026, ''],
      [3, '3A', 'archived', 2026, ''],
      [4, 'ULIS', 'archived', 2026, ''],
      [7, '5A', 'archived', 2025, ''],
      [8, '5A', 'active', 2027, 'Cinquième']
    ]);
    expect(after.pupils.map(({ classNumber, status, groups }) => [classNumber, status, groups.length])).toEqual([
      [8, 'present', 0],
      [8, 'present', 0],
      [0, 'left', 0],
      [0, 'present', 0],
      [0, 'present', 0],
      [0, 'left', 0]
    ]);
    expect(after.pupils[0].login).toBe('lea@ecole.example');
    expect(after.staff[0].classNumbers).toEqual([7]);
    expect(after.accesses[0].status).toBe('ended');
    expect(counts).toEqual({
      classesArchived: 4,
      classesCreated: 1,
      promoted: 2,
      leaving: 1,
      unplaced: 1,
      untouched: 1,
      slotsRemoved: 0,
      accessesEnded: 1,
      staffChanged: 1
    });
    expect(movesIn(stages.moves).map(({ pupilName, fromClass, toClass, day }) => [pupilName, fromClass, toClass, day])).toEqual([
      ['Tom If', 4, 0, DAY],
      ['Inès Lilas', 3, 0, DAY],
      ['Max Orme', 2, 8, DAY],
      ['Léa Tilleul', 1, 8, DAY]
    ]);
    expect(transition.fates.map(({ schoolClass: { code }, promotion, pupils }) => [code, promotion.to, pupils])).toEqual([
      ['3A', 'leave', 1],
      ['6A', 'class', 1],
      ['6B', 'class', 1],
      ['ULIS', 'undecided', 1]
    ]);
  });

  it('opens and archives classes before any pupil moves', () => {
    const { stages } = plan(school, proposePromotions(school, 2027));
    expect(stages.prepare.filter(({ kind }) => kind === 'pupil').map(({ value }) => value)).toMatchObject([{ classNumber: 0, groups: [] }]);
    expect(new Set(stages.archive.map(({ kind }) => kind))).toEqual(new Set(['class']));
    expect(new Set(stages.moves.map(({ kind }) => kind))).toEqual(new Set(['move']));
    expect(stages.follow.some(({ kind }) => kind === 'class')).toBe(false);
  });

  it('a new class is called as the last of its code was, or as somebody says', () => {
    const old = stored(8, schoolClass(8, '5B', { title: 'Cinquième bleue', level: 'Cinquième', schoolYear: 2025, status: 'archived' }));
    const register = { ...school, classes: [...school.classes, old] };
    expect([proposedTitle(register, '5B'), proposedTitle(register, '5C')]).toEqual(['Cinquième bleue', '5C']);
    const asked = { toYear: 2027, promotions: proposePromotions(register, 2027), titles: new Map([['5A', ' Cinq A ']]), day: DAY };
    const { stages } = planYearTransition(register, asked);
    expect(stages.prepare.flatMap(({ kind, value }) => (kind === 'class' ? [(value as { title: string }).title] : []))).toEqual([
      'Cinq A',
      'Cinquième bleue'
    ]);
  });

  it('a code must be one, and a class that an import has already made is taken', () => {
    expect(() => plan(school, new Map([[1, { to: 'class', code: 'cinq' }]]))).toThrow(RangeError);
    const withNext = { ...school, classes: [...school.classes, stored(6, schoolClass(9, '5A', { schoolYear: 2027 }))] };
    const transition = plan(withNext, proposePromotions(withNext, 2027));
    expect(applyChanges(withNext, changesOf(transition)).pupils[0].classNumber).toBe(9);
    expect(transition.counts.classesCreated).toBe(1);
  });

  it('a class of the new year that a return had archived is opened again: its key is taken', () => {
    const back = stored(6, schoolClass(9, '5A', { schoolYear: 2027, status: 'archived' }));
    const register = { ...school, classes: [...school.classes, back] };
    const transition = plan(register, proposePromotions(register, 2027));
    const after = applyChanges(register, changesOf(transition));
    expect(after.classes.filter(({ code, schoolYear }) => code === '5A' && schoolYear === 2027)).toMatchObject([
      { number: 9, status: 'active' }
    ]);
    expect(after.pupils[0].classNumber).toBe(9);
  });

  it('goes on as it was begun, whoever resumes it and wherever', () => {
    const promotions = proposePromotions(school, 2027).set(1, { to: 'class', code: '5Z' });
    const { stages } = plan(school, promotions);
    const half = applyChanges(school, [...stages.prepare, ...stages.archive]);
    const resumed = proposePromotions(half, 2027, movesIn(stages.moves));
    expect(resumed.get(1)).toEqual({ to: 'class', code: '5Z' });
    expect(proposePromotions(half, 2027).get(1)).toEqual({ to: 'class', code: '5A' });
    expect(plan(half, resumed, movesIn(stages.moves)).stages.moves).toEqual([]);
  });

  it('loses nobody, gives every class a number of its own, and a second run plans nothing', () => {
    fc.assert(
      fc.property(registers, fc.nat({ max: 1000 }), (register, cut) => {
        const transition = plan(register, proposePromotions(register, 2027));
        const { counts } = transition;
        const changes = changesOf(transition);
        const present = register.pupils.filter(({ status }) => status === 'present');
        expect(counts.promoted + counts.leaving + counts.unplaced + counts.untouched).toBe(present.length);
        const after = applyChanges(register, changes);
        expect(after.pupils.map(({ key }) => key)).toEqual(register.pupils.map(({ key }) => key));
        expect(after.guardians).toEqual(register.guardians);
        expect(after.pupils.filter(({ status }) => status === 'present').length).toBe(present.length - counts.leaving);
        const active = new Map(after.classes.filter(({ status }) => status === 'active').map((one) => [one.number, one]));
        expect(new Set(after.classes.map(({ number }) => number)).size).toBe(after.classes.length);
        expect(after.pupils.every(({ classNumber }) => classNumber === 0 || active.has(classNumber))).toBe(true);
        expect(after.slots.every(({ classNumber }) => active.has(classNumber))).toBe(true);
        expect(after.accesses.every(({ status }) => status === 'ended')).toBe(true);
        expect(endingClasses(after, 2027)).toEqual([]);
        expect(changesOf(plan(after, new Map()))).toEqual([]);

        // Cut short anywhere and run again, the school is the same.
        const written = changes.slice(0, cut % (changes.length + 1));
        const half = applyChanges(register, written);
        const moves = movesIn(written);
        const rest = changesOf(plan(half, proposePromotions(half, 2027, moves), moves));
        const resumed = applyChanges(half, rest);
        const plain = (rows: readonly { etag: string }[]): unknown => rows.map((row) => ({ ...row, etag: '' }));
        for (const list of ['classes', 'pupils', 'staff', 'slots', 'accesses'] as const) {
          expect(plain(resumed[list])).toEqual(plain(after[list]));
        }
        const told = (some: readonly ClassMove[]): string[] => some.map((move) => JSON.stringify(move)).sort();
        expect(told([...moves, ...movesIn(rest)])).toEqual(told(movesIn(changes)));
      }),
      { numRuns: 300 }
    );
  });
});
