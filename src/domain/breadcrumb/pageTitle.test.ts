import { pageTitle } from './pageTitle';

test.each([
  ['Lycée des Glycines - Cahier de textes', 'Cahier de textes'],
  ['Cahier de textes – Lycée des Glycines', 'Cahier de textes'],
  ['Lycée des Glycines', ''],
  ['Documents | Lycée des Glycines', 'Documents'],
  ['Sans le nom du site', 'Sans le nom du site'],
  ['', '']
])('%j is the page %j', (documentTitle, page) => {
  expect(pageTitle(documentTitle, 'Lycée des Glycines')).toBe(page);
});
