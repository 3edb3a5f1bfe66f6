import type { HolidayZone } from './types';

/** Corsica and the territories whose rectors set the calendar, as the ministry's files name them; without accents, lower case. */
const OTHER_CALENDARS = [
  'corse',
  'guadeloupe',
  'guyane',
  'martinique',
  'mayotte',
  'reunion',
  'nouvelle caledonie',
  'nouvelle-caledonie',
  'polynesie',
  'saint pierre et miquelon',
  'saint-pierre-et-miquelon',
  'wallis'
];

const LETTER = '[ABC](?![\\p{L}\\d])';
/** « Zone B », « Zones A/B/C », « Zones A, B et C ». */
const ZONES = new RegExp(`zones?[\\s-]+(${LETTER}(?:[\\s/,&-]+(?:et\\s+)?${LETTER})*)`, 'giu');

/** The zones that a text names, sorted, without repeats; none when it names none. */
export function zonesIn(text: string): HolidayZone[] {
  const zones = new Set<HolidayZone>();
  for (const [, letters] of text.matchAll(ZONES)) {
    for (const letter of letters.toUpperCase().match(/\b[ABC]\b/g) ?? []) zones.add(letter as HolidayZone);
  }
  const plain = withoutAccents(text);
  if (OTHER_CALENDARS.some((name) => plain.includes(name))) zones.add('other');
  return [...zones].sort();
}

/** Lower case, without accents and with straight apostrophes. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'")
    .toLowerCase();
}
