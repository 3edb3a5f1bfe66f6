import fc from 'fast-check';
import { addDays } from './days';
import { isGroupCode, makeSessionKey, parseSessionKey } from './sessionKey';

const code = (pattern: RegExp): fc.Arbitrary<string> => fc.stringMatching(pattern);
const slots = fc.record({
  classNumber: fc.integer({ min: 1, max: 9999 }),
  day: fc.integer({ min: 0, max: 3650 }).map((count) => addDays(20200801, count)),
  periodId: code(/^[A-Z0-9]{1,12}$/),
  subjectCode: code(/^[A-Z0-9][A-Z0-9_.-]{0,29}$/),
  group: code(/^[A-Z0-9_.-]{0,30}$/)
});

describe('the key of a session', () => {
  it('is readable', () => {
    const slot = { classNumber: 2, day: 20261123, periodId: 'M1', subjectCode: 'MATHS', group: '' };
    expect(makeSessionKey(slot)).toBe('2|20261123|M1|MATHS|');
    expect(parseSessionKey('2|20261123|M1|MATHS|')).toEqual(slot);
  });

  it('reads back as the lesson it was made of, and fits an indexed column', () => {
    fc.assert(
      fc.property(slots, (slot) => {
        const key = makeSessionKey(slot);
        expect(parseSessionKey(key)).toEqual(slot);
        expect(key.length).toBeLessThanOrEqual(255);
        expect(key).toBe(key.toUpperCase());
      })
    );
  });

  it('tells two lessons apart', () => {
    fc.assert(
      fc.property(slots, slots, (a, b) => expect(makeSessionKey(a) === makeSessionKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b)))
    );
  });

  it.each([
    '',
    '2|20261123|M1|MATHS',
    '2|20261123|M1|MATHS||',
    '0|20261123|M1|MATHS|',
    '2|20260230|M1|MATHS|',
    '2|20261123|m1|MATHS|',
    'x|20261123|M1|MATHS|',
    '2|20261123||MATHS|',
    ' 2|20261123|M1|MATHS|'
  ])('does not read %j', (text) => expect(parseSessionKey(text)).toBeUndefined());

  it('is not made of what could not be read back', () => {
    const slot = { classNumber: 2, day: 20261123, periodId: 'M1', subjectCode: 'MATHS', group: '' };
    for (const wrong of [{ classNumber: 0 }, { day: 20260230 }, { periodId: 'm1' }, { subjectCode: 'Maths' }, { group: 'A|B' }]) {
      expect(() => makeSessionKey({ ...slot, ...wrong })).toThrow(RangeError);
    }
  });
});

it.each([
  ['', true],
  ['LATIN', true],
  ['_A.1-B', true],
  ['latin', false],
  ['A|B', false],
  ['ÉTÉ', false],
  ['A'.repeat(31), false]
])('%j may be a group’s code: %s', (text, expected) => expect(isGroupCode(text)).toBe(expected));
