import { hrefOf, linkOf } from './linkText';

test.each([
  ['https://www.lycee.example/cours/', '', { url: 'https://www.lycee.example/cours/', title: 'lycee.example/cours', kind: 'link' }],
  ['  www.lycee.example/cours ', ' Cours ', { url: 'https://www.lycee.example/cours', title: 'Cours', kind: 'link' }],
  ['mailto:cdi@lycee.example', '', { url: 'mailto:cdi@lycee.example', title: 'cdi@lycee.example', kind: 'link' }]
])('%s is taken as it was meant', (typed, title, link) => {
  expect(linkOf(typed, title, [])).toEqual(link);
});

test.each([
  '',
  'javascript:alert(1)',
  'http://lycee.example',
  'data:text/html,x',
  'https://moi:secret@lycee.example',
  'file:///c:/x',
  'un mot'
])('%s is no link', (typed) => {
  expect(linkOf(typed, 'Titre', [])).toBe('bad');
});

test('an address counts once, and thirty are enough', () => {
  const link = { url: 'https://lycee.example/', title: 'Lycée', kind: 'link' } as const;
  expect(linkOf('https://lycee.example/', '', [link])).toBe('twice');
  const many = Array.from({ length: 30 }, (_, at) => ({ ...link, url: `https://lycee.example/${at}` }));
  expect(linkOf('https://lycee.example/', '', many)).toBe('tooMany');
});

test('a document’s path is encoded part by part', () => {
  expect(hrefOf({ kind: 'document', title: 'x', url: '/sites/lycee/EntDocuments/2026/2GT1/Fiche n° 1 #2.pdf' })).toBe(
    '/sites/lycee/EntDocuments/2026/2GT1/Fiche%20n%C2%B0%201%20%232.pdf'
  );
});
