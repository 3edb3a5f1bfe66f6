import fc from 'fast-check';
import { collapse, type RowWidths } from './collapse';

const row = (available: number): number[] => collapse({ steps: [80, 100, 60, 50, 90], menu: 30, available });

test('from the middle on, the first step last, and never the one where one is', () => {
  expect(row(380)).toEqual([]);
  expect(row(379)).toEqual([1]);
  expect(row(310)).toEqual([1]);
  expect(row(309)).toEqual([1, 2]);
  expect(row(249)).toEqual([1, 2, 3]);
  expect(row(199)).toEqual([0, 1, 2, 3]);
  expect(row(10)).toEqual([0, 1, 2, 3]);
  expect(collapse({ steps: [500], menu: 30, available: 10 })).toEqual([]);
  expect(collapse({ steps: [], menu: 30, available: 0 })).toEqual([]);
});

const rows: fc.Arbitrary<RowWidths> = fc.record({
  steps: fc.array(fc.nat(400), { maxLength: 12 }),
  menu: fc.nat(60),
  available: fc.nat(1500)
});

const shownWidth = ({ steps, menu }: RowWidths, hidden: number[]): number =>
  steps.reduce((sum, width, at) => (hidden.includes(at) ? sum : sum + width), hidden.length > 0 ? menu : 0);

test('what is shown fits unless only the last step is left; nothing is hidden without need', () => {
  fc.assert(
    fc.property(rows, (widths) => {
      const hidden = collapse(widths);
      const last = widths.steps.length - 1;
      expect(hidden).not.toContain(last);
      expect(new Set(hidden).size).toBe(hidden.length);
      if (hidden.length < last) expect(shownWidth(widths, hidden)).toBeLessThanOrEqual(widths.available);
      if (shownWidth(widths, []) <= widths.available) expect(hidden).toEqual([]);
    })
  );
});

test('a wider row never hides more', () => {
  fc.assert(
    fc.property(rows, fc.nat(300), (widths, more) => {
      const wider = collapse({ ...widths, available: widths.available + more });
      expect(collapse(widths)).toEqual(expect.arrayContaining(wider));
    })
  );
});
