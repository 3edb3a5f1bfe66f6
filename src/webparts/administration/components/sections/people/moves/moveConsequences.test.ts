import { indexPeople } from '../peopleIndex';
import { HUGO, LEA, LEA_2, REGISTER } from '../testing/sampleRegister';
import { moveConsequences, planMoves } from './moveConsequences';

const index = indexPeople(REGISTER);

test('who moves, from where, whose reading changes, whose groups end', () => {
  expect(moveConsequences([LEA, LEA_2, HUGO], 2, index)).toEqual({
    moving: [LEA, HUGO],
    already: 1,
    from: [1],
    accounts: 2,
    hasGroups: true
  });
  expect(moveConsequences([HUGO], 0, index)).toEqual({ moving: [HUGO], already: 0, from: [1], accounts: 0, hasGroups: false });
});

test('only those who move are written, each with the move that follows', () => {
  const plans = planMoves([LEA, LEA_2], 2, REGISTER, 20260907);
  expect(plans).toHaveLength(1);
  expect(plans[0].row).toMatchObject({ kind: 'pupil', id: LEA.id });
  expect(plans[0].then).toEqual([expect.objectContaining({ kind: 'move', op: 'add' })]);
});
