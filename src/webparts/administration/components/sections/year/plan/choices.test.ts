import type { Promotion } from '../../../../../../domain/register/promotion';
import { choiceOf, isKeptChoices, isWrong, promotionsOf } from './choices';

const proposed = new Map<number, Promotion>([
  [1, { to: 'class', code: '5A' }],
  [2, { to: 'leave' }]
]);

it('a choice goes before what is proposed, a wrong code is undecided, and what has begun stays', () => {
  const kept = { fates: { 1: { to: 'class' as const, code: ' 5b ' }, 2: { to: 'class' as const, code: 'é' } }, titles: {} };
  expect([...promotionsOf(kept, proposed, new Map())]).toEqual([
    [1, { to: 'class', code: '5B' }],
    [2, { to: 'undecided' }]
  ]);
  expect(promotionsOf(kept, proposed, new Map([[1, { to: 'class', code: '5A' }]])).get(1)).toEqual({ to: 'class', code: '5A' });
  expect(isWrong(choiceOf(2, kept, proposed))).toBe(true);
  expect(choiceOf(2, { fates: {}, titles: {} }, proposed)).toEqual({ to: 'leave', code: '' });
});

it.each([[undefined], [{}], [{ fates: { 1: { to: 'mars', code: '' } }, titles: {} }], [{ fates: {}, titles: { A: 1 } }]])(
  'what is kept on the device is looked at first: %p',
  (value) => expect(isKeptChoices(value)).toBe(false)
);
