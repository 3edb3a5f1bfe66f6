import fc from 'fast-check';
import { planMove, planUndo, undoObstacle } from './moves';
import { registers } from './testing/arbitraries';
import { applyChanges, EMPTY_REGISTER, pupil, schoolClass, stored } from './testing/registers';
import type { ClassMove, Register, RegisterChange, Stored } from './types';

const DAY = 20260907;
const moveIn = (changes: RegisterChange[]): Stored<ClassMove> => {
  const value = changes.find((change) => change.kind === 'move')?.value as ClassMove;
  return stored(900, value);
};

const school: Register = {
  ...EMPTY_REGISTER,
  classes: [stored(1, schoolClass(1, '6A')), stored(2, schoolClass(2, '6B')), stored(3, schoolClass(3, '6C', { status: 'archived' }))],
  pupils: [stored(11, pupil('1', 'Tilleul', 'Léa', { classNumber: 1, groups: ['LATIN'] }))]
};

it('a move changes the class and says so', () => {
  expect(planMove(school.pupils[0], 2, school, DAY)).toEqual([
    { kind: 'pupil', op: 'update', id: 11, etag: '"11,1"', value: pupil('1', 'Tilleul', 'Léa', { classNumber: 2, groups: ['LATIN'] }) },
    {
      kind: 'move',
      op: 'add',
      value: { pupilKey: '1', pupilName: 'Léa Tilleul', fromClass: 1, toClass: 2, day: DAY, undone: false }
    }
  ]);
  expect(planMove(school.pupils[0], 1, school, DAY)).toEqual([]);
});

it('a move leads to an active class, on a day', () => {
  expect(() => planMove(school.pupils[0], 3, school, DAY)).toThrow(RangeError);
  expect(() => planMove(school.pupils[0], 9, school, DAY)).toThrow(RangeError);
  expect(() => planMove(school.pupils[0], 2, school, 20260931)).toThrow(RangeError);
});

it('undoing gives back what there was, once', () => {
  fc.assert(
    fc.property(registers, fc.nat(), fc.nat(), (register, who, where) => {
      const present = register.pupils.filter(({ status }) => status === 'present');
      const active = register.classes.filter(({ status }) => status === 'active');
      fc.pre(present.length > 0);
      const moved = present[who % present.length];
      const changes = planMove(moved, active[where % active.length].number, register, DAY);
      fc.pre(changes.length > 0);
      const move = moveIn(changes);
      const undo = planUndo(move, applyChanges(register, changes));
      const back = applyChanges(applyChanges(register, changes), undo);
      const plain = ({ pupils }: Register): unknown => pupils.map((row) => ({ ...row, etag: '' }));
      expect(plain(back)).toEqual(plain(register));
      expect(undo[1]).toMatchObject({ kind: 'move', op: 'update', id: 900, value: { undone: true } });
      expect(planUndo({ ...move, undone: true }, back)).toEqual([]);
    })
  );
});

describe('what stands in the way of undoing', () => {
  const changes = planMove(school.pupils[0], 2, school, DAY);
  const move = moveIn(changes);
  const after = applyChanges(school, changes);
  const withPupil = (change: object): Register => ({ ...after, pupils: [{ ...after.pupils[0], ...change }] });

  it.each([
    ['nothing', move, after, undefined],
    ['that it has been', { ...move, undone: true }, after, 'undone'],
    ['that the pupil has left', move, withPupil({ status: 'left' }), 'pupilGone'],
    ['that nobody has the key', { ...move, pupilKey: '9', pupilName: 'X' }, after, 'pupilGone'],
    ['that the pupil has moved on', move, withPupil({ classNumber: 0 }), 'movedSince'],
    ['that the class is archived', { ...move, fromClass: 3 }, after, 'classArchived']
  ] as const)('%s', (_, row, register, obstacle) => {
    expect(undoObstacle(row, register)).toBe(obstacle);
    expect(planUndo(row, register).length).toBe(obstacle ? 0 : 2);
  });

  it('not that an import has given the pupil another key', () => expect(undoObstacle(move, withPupil({ key: 'INE7' }))).toBeUndefined());
});
