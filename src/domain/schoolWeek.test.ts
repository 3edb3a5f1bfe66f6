import { schoolYearOf } from './schoolWeek';

it('a school year begins on 1 August', () => {
  expect([20260731, 20260801, 20261231, 20270101, 20270703].map(schoolYearOf)).toEqual([2025, 2026, 2026, 2026, 2026]);
});
