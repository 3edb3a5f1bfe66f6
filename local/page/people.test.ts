import { existingPeople, searchPeople } from './people';
import type { Directory, FeaturedPerson, Person } from './types';

function directoryOf(everybody: Person[]): Directory {
  return { all: () => everybody, find: (login) => everybody.find((person) => person.login === login) };
}

const few = directoryOf([
  { login: 'lea.tilleul@ecole.example', title: 'Léa Tilleul' },
  { login: 'aubepine@ecole.example', title: 'Mme Aubépine' },
  { login: 'leo.erable@ecole.example', title: 'Léo Érable' }
]);

test('finds without accents or case, by name or login, and by every word asked for', () => {
  expect(searchPeople(few, 'LEA').found.map(({ title }) => title)).toEqual(['Léa Tilleul']);
  expect(searchPeople(few, 'aubepine mme').total).toBe(1);
  expect(searchPeople(few, 'leo.erable').total).toBe(1);
  expect(searchPeople(few, 'léa érable').total).toBe(0);
});

test('gives them by name, and nobody but their number as long as nothing is asked', () => {
  expect(searchPeople(few, 'ecole').found.map(({ title }) => title)).toEqual(['Léa Tilleul', 'Léo Érable', 'Mme Aubépine']);
  expect(searchPeople(few, '  ')).toEqual({ found: [], total: 3 });
});

test('shows the first ones of a whole school and says how many there are', () => {
  const many = directoryOf(
    Array.from({ length: 500 }, (_unused, index) => ({ login: `eleve${index}@ecole.example`, title: `Élève ${index}` }))
  );
  const { found, total } = searchPeople(many, 'eleve');
  expect(total).toBe(500);
  expect(found.length).toBeLessThan(50);
});

test('puts forward those who exist here, and the administrator where none of them does', () => {
  const card = (login: string): FeaturedPerson => ({ login, title: login, role: { fr: '', en: '' }, hint: { fr: '', en: '' } });
  const featured = [card('aubepine@ecole.example'), card('parti@ecole.example')];
  expect(existingPeople(few, featured).map(({ login }) => login)).toEqual(['aubepine@ecole.example']);
  expect(existingPeople(few, []).map(({ login }) => login)).toEqual(['admin@ecole.example']);
});
