import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pageStrings } from './strings';
import type { Directory, FeaturedPerson, Person } from './types';

/** People shown at most by one search. */
const shown = 24;

/** Compares without accents or case: « lea » finds « Léa ». */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** Those whose name or login holds every word of the query, by name; and how many match. An empty query shows nobody. */
export function searchPeople(directory: Directory, query: string): { found: Person[]; total: number } {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const matching = directory
    .all()
    .filter(({ login, title }) => words.every((word) => plain(`${title} ${login}`).includes(word)))
    .sort((one, other) => one.title.localeCompare(other.title, 'fr'));
  return { found: words.length === 0 ? [] : matching.slice(0, shown), total: matching.length };
}

/** The one person whom every local SharePoint has. */
const administrator: FeaturedPerson = {
  login: 'admin@ecole.example',
  title: 'Administrateur',
  role: { fr: pageStrings.fr.administrator, en: pageStrings.en.administrator },
  hint: { fr: pageStrings.fr.administratorHint, en: pageStrings.en.administratorHint }
};

/** Whom the demonstration school puts forward. The list belongs to `local/school`, without which nobody is. */
export async function schoolPeople(root: string): Promise<FeaturedPerson[]> {
  if (!existsSync(join(root, 'local', 'school', 'featured.ts'))) return [];
  const { featuredPeople } = await import('../school/featured');
  return featuredPeople;
}

/** Those of them who exist on this SharePoint; on an empty one, its administrator alone. */
export function existingPeople(directory: Directory, featured: FeaturedPerson[]): FeaturedPerson[] {
  const known = featured.filter(({ login }) => directory.find(login) !== undefined);
  return known.length > 0 ? known : [administrator];
}
