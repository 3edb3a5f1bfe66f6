import fc from 'fast-check';
import { readUai, uaiKeyLetter } from './uai';

const digits = fc.integer({ min: 0, max: 9_999_999 }).map((number) => `${number}`.padStart(7, '0'));

test.each([
  ['0000000', 'A'],
  ['0000001', 'B'],
  // I, O and Q are left out.
  ['0000008', 'J'],
  ['0000013', 'P'],
  ['0000014', 'R'],
  ['0000022', 'Z'],
  ['0000023', 'A'],
  ['0951099', 'D'],
  ['9999999', 'P']
])('the key of %s is %s', (number, letter) => expect(uaiKeyLetter(number)).toBe(letter));

test('a digit or two neighbours mistyped change the key', () => {
  fc.assert(
    fc.property(digits, fc.nat(6), fc.nat(9), (number, place, digit) => {
      const other = number.slice(0, place) + digit + number.slice(place + 1);
      expect(uaiKeyLetter(other) === uaiKeyLetter(number)).toBe(other === number);
    })
  );
  fc.assert(
    fc.property(digits, fc.nat(5), (number, place) => {
      const swapped = number.slice(0, place) + number[place + 1] + number[place] + number.slice(place + 2);
      expect(uaiKeyLetter(swapped) === uaiKeyLetter(number)).toBe(swapped === number);
    })
  );
});

test('a code is read whatever its case and spaces, and told what its letter should be', () => {
  expect(readUai(' 095 1099 d ')).toEqual({ uai: '0951099D', expected: 'D' });
  expect(readUai('0951099E')).toEqual({ uai: '0951099E', expected: 'D' });
  for (const text of ['', '0951099', '951099D', '09510999D', '095109DD', '٠951099D']) expect(readUai(text)).toBeUndefined();
});

test('what is not seven digits has no key', () => {
  expect(() => uaiKeyLetter('12')).toThrow(RangeError);
});
