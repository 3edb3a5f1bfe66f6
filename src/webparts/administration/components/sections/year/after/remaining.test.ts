import { pupil, stored } from '../../../../../../domain/register/testing/registers';
import { school } from '../../../testing/renderSection';
import { REGISTER } from '../testing/memoryYear';
import { afterSteps } from './remaining';

const doneOf = (...args: Parameters<typeof afterSteps>): string[] =>
  afterSteps(...args)
    .filter(({ done }) => done)
    .map(({ key }) => key);
const range = (first: number, last: number): { title: string; first: number; last: number } => ({ title: 'Vacances', first, last });

it('each step is done by what the lists say', () => {
  const placed = { ...REGISTER, pupils: REGISTER.pupils.slice(0, 2) };
  expect(doneOf(placed, school, undefined)).toEqual(['pupils']);
  expect(doneOf(placed, { ...school, holidays: [range(20261018, 20261101)] }, 0)).toEqual(['groups', 'calendar', 'pupils']);
  expect(doneOf({ ...REGISTER, pupils: [...REGISTER.pupils, stored(16, pupil('6', 'Orme', 'Max'))] }, school, 2)).toEqual([]);
});

it('the summer before, which the last file named, is no holiday of the new year', () => {
  expect(doneOf(REGISTER, { ...school, schoolYear: 2027, holidays: [range(20270704, 20270831)] }, 1)).not.toContain('calendar');
});
