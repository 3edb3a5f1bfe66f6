import getJoursFeries from '@socialgouv/jours-feries';
import { makeDay } from '../days';
import type { Day } from '../types';

/** A public holiday's name. The names are data of the law, not words of a screen, so both languages stand here. */
export interface PublicHoliday {
  fr: string;
  en: string;
}

/** By the name that the package gives. */
const NAMES: Readonly<Record<string, PublicHoliday>> = {
  "Jour de l'an": { fr: 'Jour de l’An', en: 'New Year’s Day' },
  'Vendredi Saint': { fr: 'Vendredi saint', en: 'Good Friday' },
  'Lundi de Pâques': { fr: 'Lundi de Pâques', en: 'Easter Monday' },
  'Fête du travail': { fr: 'Fête du Travail', en: 'Labour Day' },
  'Victoire des alliés': { fr: 'Victoire de 1945', en: 'Victory Day' },
  Ascension: { fr: 'Ascension', en: 'Ascension Day' },
  'Lundi de Pentecôte': { fr: 'Lundi de Pentecôte', en: 'Whit Monday' },
  'Fête Nationale': { fr: 'Fête nationale', en: 'Bastille Day' },
  Assomption: { fr: 'Assomption', en: 'Assumption Day' },
  Toussaint: { fr: 'Toussaint', en: 'All Saints’ Day' },
  Armistice: { fr: 'Armistice de 1918', en: 'Armistice Day' },
  Noël: { fr: 'Noël', en: 'Christmas Day' },
  'Saint Étienne': { fr: 'Saint-Étienne', en: 'Saint Stephen’s Day' }
};

const HALF_A_DAY = 12 * 60 * 60 * 1000;

/**
 * The public holidays of a calendar year (Code du travail, article L3133-1), with Good Friday and 26 December where the local law of
 * Alsace and Moselle holds (article L3134-13). The days that only one overseas territory keeps are not among them: a school enters them
 * as holidays.
 * @param year 1900 to 2099: the Easter of the package is not to be trusted after that
 */
export function publicHolidaysOf(year: number, alsaceMoselle: boolean): ReadonlyMap<Day, PublicHoliday> {
  const holidays = new Map<Day, PublicHoliday>();
  for (const [name, date] of Object.entries(getJoursFeries(year, { alsace: alsaceMoselle }))) {
    const day = dayOfLocalMidnight(date);
    const { fr, en } = NAMES[name] ?? { fr: name, en: name };
    const same = holidays.get(day);
    // Ascension may fall on 1 or 8 May.
    holidays.set(day, same ? { fr: `${same.fr} et ${fr}`, en: `${same.en} and ${en}` } : { fr, en });
  }
  return holidays;
}

/**
 * The day of a date that the package counted in whole days of 24 hours from a local midnight: an hour off on the far side of a clock
 * change, which may be the evening before. Half a day later it is that day in any case.
 */
export function dayOfLocalMidnight(date: Date): Day {
  const noon = new Date(date.getTime() + HALF_A_DAY);
  return makeDay(noon.getFullYear(), noon.getMonth() + 1, noon.getDate());
}
