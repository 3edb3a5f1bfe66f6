/** @jest-environment jsdom */
import * as fc from 'fast-check';
import { toHtml, toOps } from './delta';
import { sanitise } from './sanitise';

test('HTML goes through a document and comes back as it was', () => {
  const html =
    '<h3>Thalès</h3><p>Voir «\u00a0<strong>l’</strong><strong><em>énoncé</em></strong>\u00a0»\u202f!</p><p><br></p><ol><li>un</li><li>deux</li></ol><ul><li><u>trois</u></li></ul>' +
    '<blockquote>a &lt; b &amp; c</blockquote><p><a href="https://ecole.example/?a=1&amp;b=2">lien</a></p>';
  expect(toHtml(toOps(html))).toBe(html);
});

test('an empty document is no HTML', () => {
  expect(toHtml([{ insert: '\n' }])).toBe('');
  expect(toHtml([{ insert: 'a\n\n\n' }])).toBe('<p>a</p>');
  expect(toOps('')).toEqual([]);
});

test('a link that is not allowed becomes its words', () => {
  expect(toHtml([{ insert: 'a', attributes: { link: 'javascript:alert(1)' } }, { insert: '\n' }])).toBe('<p>a</p>');
  expect(toOps('<p><a href="javascript:alert(1)">a</a></p>')).toEqual([{ insert: 'a' }, { insert: '\n' }]);
});

test('an image or any other embed is left out', () => {
  expect(toHtml([{ insert: { image: 'data:image/png;base64,AA' } }, { insert: 'a\n' }])).toBe('<p>a</p>');
});

test('whatever is typed is its own HTML, escaped, and stable', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => !/[\s\p{C}]/u.test(value));
  const line = fc.record({
    insert: text,
    bold: fc.boolean(),
    list: fc.constantFrom(undefined, 'bullet', 'ordered')
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const ops = lines.flatMap(({ insert, bold, list }) => [
        { insert, ...(bold && { attributes: { bold: true } }) },
        { insert: '\n', ...(list && { attributes: { list } }) }
      ]);
      const html = toHtml(ops);
      expect(toOps(html)).toEqual(ops);
      expect(toHtml(toOps(html))).toBe(html);
      expect(toHtml(toOps(sanitise(html)))).toBe(html);
    })
  );
});
