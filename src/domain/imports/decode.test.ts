import fc from 'fast-check';
import { decode } from './decode';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => ({ '’': 0x92, œ: 0x9c, '€': 0x80 })[character] ?? character.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((character, index) => view.setUint16(index * 2, character.charCodeAt(0), littleEndian));
  return bytes;
};
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', utf8('Églantine;Zoé'), 'utf-8'],
    ['UTF-8 with its mark', utf8('\ufeffÉglantine;Zoé'), 'utf-8'],
    ['UTF-16, low byte first', utf16('Églantine;Zoé', true), 'utf-16'],
    ['UTF-16, high byte first', utf16('Églantine;Zoé', false), 'utf-16'],
    ['Windows-1252', latin('Églantine;Zoé'), 'windows-1252']
  ])('%s is recognised', (_, bytes, encoding) => expect(decode(bytes)).toEqual({ text: 'Églantine;Zoé', encoding }));

  it('Windows-1252 has the typographic apostrophe, the ligature and the euro', () =>
    expect(decode(latin('L’œillet, 3 €, été')).text).toBe('L’œillet, 3 €, été'));

  it('lines of two encodings in one file are each read in their own', () => {
    const bytes = join(utf8('Nom;Prénom\r\n'), latin('Érable;Zoé\r\n'), utf8('Épicéa;Inès\r\n'), utf8('Orme;Max'));
    expect(decode(bytes)).toEqual({ text: 'Nom;Prénom\r\nÉrable;Zoé\r\nÉpicéa;Inès\r\nOrme;Max', encoding: 'windows-1252' });
  });

  it('two letters of Windows-1252 that look like one of UTF-8 stay two', () =>
    expect(decode(latin('Prénom\nANDRÉ\u00a0;1\nZoé')).text).toBe('Prénom\nANDRÉ\u00a0;1\nZoé'));

  it('a replacement character that stands in the file is no reason to doubt it', () =>
    expect(decode(utf8('Érable;\ufffd'))).toEqual({ text: 'Érable;\ufffd', encoding: 'utf-8' }));

  it('control characters and marks inside go, tabs and line ends stay', () =>
    expect(decode(utf8('a\u0000b\u0007\tc\r\n\ufeffd\u001b[31m')).text).toBe('ab\tc\r\nd[31m'));

  it('any UTF-8 text without control characters comes back', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      // eslint-disable-next-line no-control-regex
      .filter((value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/.test(value));
    fc.assert(
      fc.property(text, fc.boolean(), (value, mark) => {
        expect(decode(utf8((mark ? '\ufeff' : '') + value))).toEqual({ text: value, encoding: 'utf-8' });
      })
    );
  });

  it('any bytes whatever make a text without control characters', () => {
    const mark = fc.constantFrom([], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff]);
    fc.assert(
      fc.property(mark, fc.uint8Array({ maxLength: 300 }), (start, bytes) => {
        // eslint-disable-next-line no-control-regex
        expect(decode(Uint8Array.from([...start, ...bytes])).text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
      }),
      { numRuns: 1000 }
    );
  });

  it('bytes that are strictly UTF-8 are never called Windows-1252, and the others never UTF-8', () => {
    const strict = (bytes: Uint8Array): boolean => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes) !== undefined;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0x41, 0x0a, 0x80, 0xa0, 0xbf, 0xc2, 0xc3, 0xe0, 0xed, 0xe2, 0xf0, 0xf4, 0x90, 0xff)),
        (values) => {
          const bytes = Uint8Array.from(values);
          fc.pre(!(bytes[0] === 0xff && bytes[1] === 0xfe));
          expect(decode(bytes).encoding).toBe(strict(bytes) ? 'utf-8' : 'windows-1252');
        }
      ),
      { numRuns: 2000 }
    );
  });
});
