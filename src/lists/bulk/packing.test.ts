import fc from 'fast-check';
import { pupils } from '../definitions';
import { bytesOf, BYTES_AT_MOST, fitting } from './packing';
import { addRow, removeRow, type RowOperation } from './types';

const row = (length: number): RowOperation =>
  length === 0 ? removeRow(pupils, 1, '"1"') : addRow(pupils, { EntKey: 'INE1', EntPupilGroups: 'é'.repeat(length) }, 'pupil|INE1');

it('a batch holds a hundred operations or 900 KB at most, one at least, and no operation is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 63_999 }), { minLength: 1, maxLength: 250 }), (lengths) => {
      let rest = lengths.map(row);
      let taken = 0;
      while (rest.length > 0) {
        const count = fitting(rest);
        const bytes = rest.slice(0, count).reduce((sum, one) => sum + bytesOf(one), 0);
        expect(count).toBeGreaterThan(0);
        expect(count <= 100 && (count === 1 || bytes <= BYTES_AT_MOST)).toBe(true);
        taken += count;
        rest = rest.slice(count);
      }
      expect(taken).toBe(lengths.length);
    })
  );
});

it('bytes are those of UTF-8', () => {
  expect(bytesOf(row(1000)) - bytesOf(row(1))).toBe(2 * 999);
});
