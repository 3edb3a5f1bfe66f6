import fc from 'fast-check';
import { isDocumentPath, isLinkUrl, LINKS_AT_MOST, readLinks, writeLinks, type Link } from './links';

const links: Link[] = [
  { title: 'Manuel en ligne', url: 'https://manuel.example/seconde?p=84#ex', kind: 'link' },
  { title: 'Écrire à la bibliothèque', url: 'mailto:cdi@ecole.example', kind: 'link' },
  { title: 'Fiche n° 3', url: '/sites/lycee/EntDocuments/2026/2GT1/Fiche n° 3 (100 %).pdf', kind: 'document' }
];

it('are read as they were written', () => {
  expect(readLinks(writeLinks(links))).toEqual(links);
  expect(writeLinks([])).toBe('');
});

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'http://manuel.example',
  'file:///etc/passwd',
  'https://professeur:secret@manuel.example',
  'https://manuel.example@pirate.example',
  '//pirate.example',
  '/sites/lycee',
  'manuel.example',
  '',
  `https://x.example/${'a'.repeat(2000)}`
])('%j is no link', (url) => {
  expect(isLinkUrl(url)).toBe(false);
  expect(readLinks(JSON.stringify([{ title: 'x', url, kind: 'link' }]))).toEqual([]);
  expect(() => writeLinks([{ title: 'x', url, kind: 'link' }])).toThrow(RangeError);
});

it.each(['//pirate.example/x', '/\\pirate.example', 'x.pdf', 'https://x.example/f', '/a/../b', '/a\\b', '/a\u0000', ''])(
  '%j is no document of this tenant',
  (path) => {
    expect(isDocumentPath(path)).toBe(false);
    expect(readLinks(JSON.stringify([{ title: 'x', url: path, kind: 'document' }]))).toEqual([]);
  }
);

it('are none in a text that is not what we wrote', () => {
  for (const text of [null, undefined, '', '{', 'null', '{}', '[1]', '[{"title":"","url":"https://a.example","kind":"link"}]']) {
    expect(readLinks(text)).toEqual([]);
  }
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const { kind, url } of readLinks(JSON.stringify(value)))
        expect(kind === 'link' ? isLinkUrl(url) : isDocumentPath(url)).toBe(true);
    })
  );
});

it('are thirty at most', () => {
  const many = Array.from({ length: LINKS_AT_MOST + 1 }, () => links[0]);
  expect(() => writeLinks(many)).toThrow(RangeError);
  expect(readLinks(JSON.stringify(many))).toHaveLength(LINKS_AT_MOST);
});
