import fc from 'fast-check';
import { registers } from './testing/arbitraries';
import { applyChanges, EMPTY_REGISTER, pupil, schoolClass, stored, teacher } from './testing/registers';
import type { ClassMove, Register, RegisterChange, Stored } from './types';
import { canReturn, planYearReturn, yearBefore, type YearReturn } from './yearReturn';
import { proposePromotions } from './yearClasses';
import { planYearTransition } from './yearTransition';

const DAY = 20270705;

interface School {
  register: Register;
  /** Newest first. */
  moves: Stored<ClassMove>[];
}

/** What writing the changes makes of the register and of its moves. */
function write({ register, moves }: School, changes: readonly RegisterChange[]): School {
  const after = [...moves];
  for (const change of changes) {
    if (change.kind === 'move' && change.op === 'add') {
      after.unshift(stored(1000 + after.length, change.value));
    } else if (change.kind === 'move' && change.op === 'update') {
      after.splice(
        after.findIndex(({ id }) => id === change.id),
        1,
        { ...change.value, id: change.id, etag: `${change.etag}+` }
      );
    }
  }
  return { register: applyChanges(register, changes), moves: after };
}

function transit(school: School): School {
  const { register, moves } = school;
  const { stages } = planYearTransition(register, { toYear: 2027, promotions: proposePromotions(register, 2027), day: DAY }, moves);
  return write(school, [...stages.prepare, ...stages.archive, ...stages.moves, ...stages.follow]);
}

const changesOf = ({ stages }: YearReturn): RegisterChange[] => [...stages.close, ...stages.reopen, ...stages.pupils];

const before: Register = {
  ...EMPTY_REGISTER,
  classes: [stored(1, schoolClass(1, '6A')), stored(2, schoolClass(2, '3A')), stored(3, schoolClass(3, '5A'))],
  pupils: [
    stored(11, pupil('1', 'Tilleul', 'Léa', { classNumber: 1 })),
    stored(12, pupil('2', 'Lilas', 'Inès', { classNumber: 2 })),
    stored(13, pupil('3', 'Mica', 'Zoé')),
    stored(14, pupil('4', 'Saule', 'Eva', { status: 'left' }))
  ]
};

it('gives last year’s classes their pupils back, those who left too, and archives the new ones', () => {
  // Who went into no class long before, and left, had left for good.
  const own: Stored<ClassMove> = stored(900, {
    pupilKey: '4',
    pupilName: 'Eva Saule',
    fromClass: 2,
    toClass: 0,
    day: 20270301,
    undone: false
  });
  const during = transit({ register: before, moves: [own] });
  const back = planYearReturn(during.register, 2027, during.moves);
  expect(back).toMatchObject({ pupilsBack: 2, begun: { lessons: 0, newcomers: 0, staff: 0 } });
  expect(canReturn(back)).toBe(true);
  const { register, moves } = write(during, changesOf(back));
  expect(register.classes.map(({ code, schoolYear, status }) => [code, schoolYear, status])).toEqual([
    ['6A', 2026, 'active'],
    ['3A', 2026, 'active'],
    ['5A', 2026, 'active'],
    ['4A', 2027, 'archived'],
    ['5A', 2027, 'archived']
  ]);
  expect(register.pupils.map(({ classNumber, status }) => [classNumber, status])).toEqual([
    [1, 'present'],
    [2, 'present'],
    [0, 'present'],
    [0, 'left']
  ]);
  expect(moves.map(({ undone }) => undone)).toEqual([true, true, false]);
});

it.each<[string, Partial<Register>, Partial<YearReturn['begun']>]>([
  [
    'a lesson',
    {
      slots: [
        {
          id: 51,
          etag: '"51,1"',
          classNumber: 4,
          teacherNumber: 1,
          teacherName: 'Mme Orme',
          weekday: 1,
          periodId: 'M1',
          subjectCode: 'EPS',
          subject: 'EPS',
          group: '',
          room: '',
          parity: ''
        }
      ]
    },
    { lessons: 1 }
  ],
  ['a newcomer', { pupils: [stored(60, pupil('60', 'Houx', 'Ivo', { classNumber: 4 }))] }, { newcomers: 1 }],
  ['a member of the staff', { staff: [stored(61, teacher(0, 'Silex', 'Noé', { classNumbers: [4] }))] }, { staff: 1 }]
])('%s of the new year stands in the way', (_, added, begun) => {
  const { register, moves } = transit({ register: before, moves: [] });
  const more = Object.fromEntries(
    Object.entries(added).map(([list, rows]) => [list, [...register[list as keyof Register], ...rows]])
  ) as Partial<Register>;
  const back = planYearReturn({ ...register, ...more }, 2027, moves);
  expect(back.begun).toMatchObject(begun);
  expect(canReturn(back)).toBe(false);
});

it('there is nothing to return to before a second year', () => {
  expect(yearBefore(before, 2026)).toBeUndefined();
  expect(yearBefore(before, 2027)).toBe(2026);
});

it('takes a transition back, cut short anywhere, and the transition can be done again', () => {
  fc.assert(
    fc.property(registers, fc.nat({ max: 1000 }), (register, cut) => {
      const during = transit({ register, moves: [] });
      const changes = changesOf(planYearReturn(during.register, 2027, during.moves));
      const half = write(during, changes.slice(0, cut % (changes.length + 1)));
      const back = write(half, changesOf(planYearReturn(half.register, 2027, half.moves)));

      const places = ({ pupils }: Register): unknown => pupils.map(({ key, classNumber, status }) => [key, classNumber, status]);
      const ofYear = ({ classes }: Register): unknown =>
        classes.filter(({ schoolYear }) => schoolYear === 2026).map(({ status }) => status);
      expect(places(back.register)).toEqual(places(register));
      expect(ofYear(back.register)).toEqual(ofYear(register));
      expect(back.register.classes.filter(({ schoolYear, status }) => schoolYear > 2026 && status === 'active')).toEqual([]);
      expect(changesOf(planYearReturn(back.register, 2027, back.moves))).toEqual([]);

      const again = transit(back);
      expect(places(again.register)).toEqual(places(during.register));
      expect(again.register.classes.map(({ number, status }) => [number, status])).toEqual(
        during.register.classes.map(({ number, status }) => [number, status])
      );
    }),
    { numRuns: 200 }
  );
});
