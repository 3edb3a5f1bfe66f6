import fc from 'fast-check';
import { addDays } from '../days';
import {
  claimKeyLike,
  isLedgerNumber,
  isSlotId,
  makeCancellationKey,
  makeClaimKey,
  makeLedgerNumber,
  makePersonWeek,
  makeResourceDay,
  makeWaitKey,
  parseCancellationKey,
  parseClaimKey,
  parsePersonWeek,
  parseResourceDay,
  parseWaitKey,
  readSlotList,
  writeSlotList
} from './bookingKeys';

const day = fc.integer({ min: 0, max: 60000 }).map((count) => addDays(20180101, count));
const slot = fc.oneof(fc.constantFrom('M1', 'S4', 'Q0815', 'X', '0', 'U1'), fc.stringMatching(/^[A-Z0-9]{1,12}$/));
const claim = fc.record(
  { resource: fc.integer({ min: 1, max: 99999 }), day, slot, generation: fc.nat(999999999), unit: fc.integer({ min: 1, max: 9999 }) },
  { requiredKeys: ['resource', 'day', 'slot', 'generation'] }
);

describe('a claim’s key', () => {
  it('reads as its resource, day, slot, unit and generation', () => {
    expect(makeClaimKey({ resource: 12, day: 20261130, slot: 'M1', generation: 0 })).toBe('12|20261130|M1|0');
    expect(makeClaimKey({ resource: 12, day: 20261130, slot: 'M1', unit: 3, generation: 7 })).toBe('12|20261130|M1|u3|7');
  });

  it('is read back whole', () => fc.assert(fc.property(claim, (one) => expect(parseClaimKey(makeClaimKey(one))).toEqual(one))));

  it('is the only text of its claim', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9|MQuU ]{0,24}$/)), (text) => {
        const parsed = parseClaimKey(text);
        expect(parsed === undefined || makeClaimKey(parsed) === text).toBe(true);
      })
    ));

  it.each([
    ['12|20261130|M1'],
    ['12|20261130|M1|00'],
    ['012|20261130|M1|0'],
    ['12|20261131|M1|0'],
    ['12|20171231|M1|0'],
    ['0|20261130|M1|0'],
    ['100000|20261130|M1|0'],
    ['12|20261130|m1|0'],
    ['12|20261130|M1|u0|0'],
    ['12|20261130|M1|U3|0'],
    ['12|20261130|M1|u3|0|X|A'],
    ['12|20261130|M1|-1'],
    ['12|20261130|M1|1e3'],
    ['12|20261130|M1|1000000000'],
    [' 12|20261130|M1|0'],
    ['']
  ])('is not « %s »', (text) => expect(parseClaimKey(text)).toBeUndefined());

  it('refuses to be made of what could not be read back', () => {
    expect(() => makeClaimKey({ resource: 12, day: 20261130, slot: 'm1', generation: 0 })).toThrow(RangeError);
    expect(() => makeClaimKey({ resource: 12, day: 20261130, slot: 'M1', generation: 0.5 })).toThrow(RangeError);
    expect(() => makeClaimKey({ resource: 12, day: 20261130, slot: 'M1', unit: 0, generation: 0 })).toThrow(RangeError);
  });

  it('is kept from others by a text that SharePoint takes for the same', () => {
    expect(claimKeyLike('12|20261130|m1|0')).toBe('12|20261130|M1|0');
    expect(claimKeyLike('12|20261130|M1|U3|0  ')).toBe('12|20261130|M1|u3|0');
    expect(claimKeyLike(' 12|20261130|M1|0')).toBeUndefined();
    fc.assert(fc.property(claim, (one) => expect(claimKeyLike(makeClaimKey(one).toLowerCase())).toBe(makeClaimKey(one))));
  });
});

describe('other keys', () => {
  it('a cancellation names its claim', () => {
    const key = makeCancellationKey('12|20261130|M1|0', 'A-1');
    expect([key, parseCancellationKey(key)]).toEqual(['12|20261130|M1|0|X|A-1', { target: '12|20261130|M1|0', token: 'A-1' }]);
    expect(parseCancellationKey('12|20261130|X|0')).toBeUndefined();
    expect(parseCancellationKey('12|20261130|X|0|X|0')).toEqual({ target: '12|20261130|X|0', token: '0' });
    expect(parseCancellationKey('12|20261130|M1|0|X|')).toBeUndefined();
    expect(() => makeCancellationKey('12|20261130|M1', 'A')).toThrow(RangeError);
    expect(() => makeCancellationKey('12|20261130|M1|0', 'A|B')).toThrow(RangeError);
  });

  it('a waiting row is no claim and no cancellation, and can be cancelled', () => {
    const key = makeWaitKey(12, 20261130, '7');
    expect([key, parseWaitKey(key), parseClaimKey(key), parseCancellationKey(key)]).toEqual([
      'WAIT|12|20261130|7',
      { resource: 12, day: 20261130 },
      undefined,
      undefined
    ]);
    expect(parseCancellationKey(makeCancellationKey(key, 'Z'))).toEqual({ target: key, token: 'Z' });
    expect(() => makeWaitKey(12, 20261130, '')).toThrow(RangeError);
  });

  it('no claim’s key is a waiting row’s or a cancellation’s', () =>
    fc.assert(
      fc.property(claim, (one) => {
        const key = makeClaimKey(one);
        expect([parseWaitKey(key), parseCancellationKey(key)]).toEqual([undefined, undefined]);
      })
    ));
});

describe('numbers', () => {
  it('a resource-day holds both', () => {
    expect(makeResourceDay(12, 20180101)).toBe(1200000);
    expect(makeResourceDay(12, 20261130)).toBe(1203255);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), day, (resource, one) =>
        expect(parseResourceDay(makeResourceDay(resource, one))).toEqual({ resource, day: one })
      )
    );
    expect([parseResourceDay(99999), parseResourceDay(1299999), parseResourceDay(1200000.5)]).toEqual([undefined, undefined, undefined]);
    expect(() => makeResourceDay(0, 20261130)).toThrow(RangeError);
    expect(() => makeResourceDay(1, 20171231)).toThrow(RangeError);
  });

  it('a person-week holds both', () => {
    expect(makePersonWeek(42, 20261130)).toBe(420465);
    expect(parsePersonWeek(420465)).toEqual({ person: 42, week: 465 });
    expect(parsePersonWeek(465)).toBeUndefined();
    expect(() => makePersonWeek(0, 20261130)).toThrow(RangeError);
  });

  it('a ledger number is of six bytes and never 0', () => {
    expect(makeLedgerNumber(new Uint8Array(6))).toBe(1);
    expect(makeLedgerNumber(new Uint8Array([255, 255, 255, 255, 255, 255]))).toBe(2 ** 48 - 1);
    expect([0, 1, 2 ** 48 - 1, 2 ** 48, 1.5, '1'].map(isLedgerNumber)).toEqual([false, true, true, false, false, false]);
  });
});

describe('slots', () => {
  it('are named by their scheme', () => {
    expect(['M1', 'Q0815', 'm1', ''].map((text) => isSlotId(text, 'periods'))).toEqual([true, true, false, false]);
    expect(['Q0815', 'Q2345', 'Q0000', 'Q0810', 'Q2400', 'M1'].map((text) => isSlotId(text, 'quarters'))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false
    ]);
  });

  it('are listed sorted and read back', () => {
    expect(writeSlotList([{ slot: 'M2' }, { slot: 'M1' }])).toBe('M1 M2');
    expect(
      writeSlotList([
        { slot: 'M1', unit: 10 },
        { slot: 'M1', unit: 9 }
      ])
    ).toBe('M1:9 M1:10');
    expect(readSlotList('M2 M1:9 M1:10 M2')).toEqual([{ slot: 'M1', unit: 9 }, { slot: 'M1', unit: 10 }, { slot: 'M2' }]);
    expect([readSlotList(''), readSlotList('M1  M2'), readSlotList('m1'), readSlotList('M1:0')]).toEqual([
      [],
      undefined,
      undefined,
      undefined
    ]);
  });
});
