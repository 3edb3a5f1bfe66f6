import { readTable } from '../imports/readTable';
import { htmlOf, planOfLines, planOfTable, type PlanFile } from './planFile';

function read(text: string): PlanFile {
  const { table } = readTable({ text, encoding: 'utf-8' });
  if (!table) throw new Error('no table');
  return planOfTable(table);
}

test('columns are known by their names, in any order and of any case', () => {
  const plan = read(
    'Chapitre;TITRE;Contenu;Travail;Durée;Lien\nFonctions;Affines;Activité 2\n;Vecteurs;;Ex. 5;20 min;https://manuel.example\n'
  );
  expect(plan.entries).toMatchObject([
    { folder: 'Fonctions', title: 'Affines', body: '<p>Activité 2</p>' },
    {
      folder: '',
      title: 'Vecteurs',
      body: '',
      homework: { title: 'Ex. 5', minutes: 20, dueAfter: 1 },
      links: [{ url: 'https://manuel.example', kind: 'link' }]
    }
  ]);
  expect(plan.folders).toEqual(['Fonctions']);
  expect(plan.entries[0].order).toBeLessThan(plan.entries[1].order);
});

test('without names the columns are in the order said, and the first line is a session', () => {
  const plan = read('Affines;Fonctions;Activité 2\nVecteurs;Géométrie\n');
  expect(plan.entries.map(({ title, folder }) => [title, folder])).toEqual([
    ['Affines', 'Fonctions'],
    ['Vecteurs', 'Géométrie']
  ]);
});

test('a row that is no session is refused with its line, the others stay', () => {
  const plan = read(
    [
      'titre;contenu;durée;lien',
      ';Sans titre;;',
      'Une;;abc;',
      'Deux;;;javascript:alert(1)',
      `${'x'.repeat(256)};;;`,
      `Trois;${'y'.repeat(2500)};;`,
      'Quatre;;;'
    ].join('\n')
  );
  expect(plan.refused.map(({ line, why }) => [line, why])).toEqual([
    [2, 'untitled'],
    [3, 'minutes'],
    [4, 'link'],
    [5, 'tooLong'],
    [6, 'tooLong']
  ]);
  expect(plan.entries.map(({ title }) => title)).toEqual(['Quatre']);
});

test('pasted lines are sessions, and a line with # opens a folder', () => {
  const plan = planOfLines('Accueil\r\n# Fonctions\n1. Affines\n - Variations\n\n## Géométrie\n12) Vecteurs', 'Début');
  expect(plan.entries.map(({ title, folder }) => [folder, title])).toEqual([
    ['Début', 'Accueil'],
    ['Fonctions', 'Affines'],
    ['Fonctions', 'Variations'],
    ['Géométrie', 'Vecteurs']
  ]);
  expect(plan.folders).toEqual(['Début', 'Fonctions', 'Géométrie']);
  expect(planOfLines('z'.repeat(300)).refused).toEqual([{ line: 1, why: 'tooLong', value: 'z'.repeat(40) }]);
});

test('text of a file is text, never markup', () => {
  expect(htmlOf('a < b & c\n<script>')).toBe('<p>a &lt; b &amp; c</p><p>&lt;script&gt;</p>');
  expect(htmlOf('')).toBe('');
});
