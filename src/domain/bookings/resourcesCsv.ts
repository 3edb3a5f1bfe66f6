import { writeCsv } from '../exports/csv';
import { timeFrom, weekdayFrom, weekdayWord } from '../imports/hours';
import { searchText } from '../searchText';
import type { Weekday } from '../types';
import type { BookerRole, Category, Resource, Rules, RuleSettings, TimeRange } from './types';

/** Resources as a CSV file: what one writes the other reads back. Headers and words are French whatever the language, as the register's are. */

export type ResourceColumn =
  | 'number'
  | 'title'
  | 'category'
  | 'description'
  | 'place'
  | 'photoUrl'
  | 'scheme'
  | 'counted'
  | 'status'
  | 'quantity'
  | 'capacity'
  | 'who'
  | 'approval'
  | 'minNotice'
  | 'maxNoticeDays'
  | 'weeklyQuota'
  | 'longest'
  | 'opening'
  | 'lending';

export const RESOURCE_HEADERS: Readonly<Record<ResourceColumn, string>> = {
  number: 'Numéro',
  title: 'Nom',
  category: 'Catégorie',
  description: 'Description',
  place: 'Emplacement',
  photoUrl: 'Photo',
  scheme: 'Réservation par',
  counted: 'À l’unité',
  status: 'État',
  quantity: 'Quantité',
  capacity: 'Places',
  who: 'Qui réserve',
  approval: 'Validation',
  minNotice: 'Délai minimum (minutes)',
  maxNoticeDays: 'Délai maximum (jours)',
  weeklyQuota: 'Quota par semaine',
  longest: 'Durée maximum (créneaux)',
  opening: 'Ouverture',
  lending: 'Prêt'
};

export const RESOURCE_COLUMNS = Object.keys(RESOURCE_HEADERS) as ResourceColumn[];

export const SCHEME_WORDS = { periods: 'créneaux', quarters: 'quarts d’heure' } as const;
export const STATUS_WORDS = { active: 'active', archived: 'archivée' } as const;
/** « No limit », where the category has one. */
export const NO_LIMIT = 'sans limite';

export const ROLE_WORDS: Readonly<Record<BookerRole, string>> = {
  direction: 'Direction',
  schoolLife: 'Vie scolaire',
  teacher: 'Enseignants',
  support: 'AESH',
  resourceManager: 'Gestionnaires'
};

/** The file of a school's resources, by number; an empty cell of a rule follows the category. See `writeCsv` for the dialect. */
export function resourcesCsv(resources: readonly Resource[], categories: readonly Category[]): string {
  const titles = new Map(categories.map(({ number, title }) => [number, title]));
  const rows = [...resources]
    .sort((a, b) => a.number - b.number)
    .map((resource) => {
      const cells = cellsOf(resource, titles.get(resource.categoryNumber) ?? '');
      return RESOURCE_COLUMNS.map((column) => cells[column]);
    });
  return writeCsv(Object.values(RESOURCE_HEADERS), rows);
}

function cellsOf(resource: Resource, category: string): Record<ResourceColumn, string> {
  const { rules } = resource;
  const said = <Name extends keyof Rules>(name: Name, write: (value: NonNullable<Rules[Name]>) => string): string => {
    const value: RuleSettings[Name] = rules[name];
    return value === undefined ? '' : value === null ? NO_LIMIT : write(value as NonNullable<Rules[Name]>);
  };
  return {
    number: `${resource.number}`,
    title: resource.title,
    category,
    description: resource.description,
    place: resource.place,
    photoUrl: resource.photoUrl,
    scheme: SCHEME_WORDS[resource.scheme],
    counted: yesNo(resource.counted),
    status: STATUS_WORDS[resource.status],
    quantity: said('quantity', String),
    capacity: said('capacity', String),
    who: said('who', (roles) => roles.map((role) => ROLE_WORDS[role]).join('|')),
    approval: said('approvalSince', () => 'oui'),
    minNotice: said('minNotice', String),
    maxNoticeDays: said('maxNoticeDays', String),
    weeklyQuota: said('weeklyQuota', String),
    longest: said('longest', String),
    opening: said('opening', writeOpening),
    lending: said('lending', yesNo)
  };
}

export function yesNo(value: boolean): string {
  return value ? 'oui' : 'non';
}

/** `lundi 08:00-12:00 13:00-18:00|mardi 08:00-12:00`; a weekday that is not named is closed. */
export function writeOpening(opening: NonNullable<Rules['opening']>): string {
  const open = ([1, 2, 3, 4, 5, 6, 7] as Weekday[]).filter((weekday) => opening[weekday]?.length);
  const clock = (minutes: number): string => `${Math.floor(minutes / 60)}`.padStart(2, '0') + `:${`${minutes % 60}`.padStart(2, '0')}`;
  if (open.length === 0) return 'fermé';
  return open
    .map(
      (weekday) => `${weekdayWord(weekday)} ${(opening[weekday] ?? []).map(({ start, end }) => `${clock(start)}-${clock(end)}`).join(' ')}`
    )
    .join('|');
}

/** The opening that such a text says; undefined when it says none. Ranges of a day may not overlap. */
export function readOpening(text: string): NonNullable<Rules['opening']> | undefined {
  if (searchText(text) === 'ferme') return {};
  const opening: Partial<Record<Weekday, TimeRange[]>> = {};
  for (const part of text.split('|')) {
    const [day, ...hours] = part.trim().split(/\s+/);
    const weekday = weekdayFrom(day);
    const ranges = hours.map(rangeFrom);
    if (!weekday || opening[weekday] || ranges.length === 0) return undefined;
    const sorted = ranges.flatMap((range) => range ?? []).sort((a, b) => a.start - b.start);
    const apart = sorted.every(({ start }, index) => index === 0 || sorted[index - 1].end <= start);
    if (sorted.length < ranges.length || !apart) return undefined;
    opening[weekday] = sorted;
  }
  return opening;
}

function rangeFrom(text: string): TimeRange | undefined {
  const [from, to, ...rest] = text.split('-');
  const start = timeFrom(from);
  const end = to === '24:00' ? 24 * 60 : timeFrom(to ?? '');
  return start !== undefined && end !== undefined && start < end && rest.length === 0 ? { start, end } : undefined;
}
