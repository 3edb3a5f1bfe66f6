import { addDays, makeDay } from '../days';
import type { Day } from '../types';
import { typographyFaults } from '../../ui/testing/typography';
import { dayOfLocalMidnight, publicHolidaysOf } from './publicHolidays';

/** Easter by Gauss, with the two exceptions of the Gregorian calendar: another way than the package's. */
function easterByGauss(year: number): Day {
  const century = Math.floor(year / 100);
  const p = Math.floor((13 + 8 * century) / 25);
  const m = (15 - p + century - Math.floor(century / 4)) % 30;
  const n = (4 + century - Math.floor(century / 4)) % 7;
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  if (d === 29 && e === 6) return makeDay(year, 4, 19);
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) return makeDay(year, 4, 18);
  return addDays(makeDay(year, 3, 22), d + e);
}

function expectedDays(year: number, alsaceMoselle: boolean): Day[] {
  const easter = easterByGauss(year);
  const fixed = [101, 501, 508, 714, 815, 1101, 1111, 1225, ...(alsaceMoselle ? [1226] : [])].map((day) => year * 10000 + day);
  const moving = [1, 39, 50, ...(alsaceMoselle ? [-2] : [])].map((count) => addDays(easter, count));
  return [...new Set([...fixed, ...moving])].sort((a, b) => a - b);
}

const sortedDays = (year: number, alsaceMoselle: boolean): Day[] => [...publicHolidaysOf(year, alsaceMoselle).keys()].sort((a, b) => a - b);

describe('public holidays', () => {
  it('agree with the law and with Easter from 1900 to 2099', () => {
    for (let year = 1900; year <= 2099; year++) {
      for (const alsaceMoselle of [false, true]) expect(sortedDays(year, alsaceMoselle)).toEqual(expectedDays(year, alsaceMoselle));
    }
  });

  it('of 2027, by name', () => {
    expect([...publicHolidaysOf(2027, false)].map(([day, { fr }]) => [day, fr])).toEqual([
      [20270101, 'Jour de l’An'],
      [20270501, 'Fête du Travail'],
      [20270508, 'Victoire de 1945'],
      [20270714, 'Fête nationale'],
      [20270815, 'Assomption'],
      [20271101, 'Toussaint'],
      [20271111, 'Armistice de 1918'],
      [20271225, 'Noël'],
      [20270329, 'Lundi de Pâques'],
      [20270506, 'Ascension'],
      [20270517, 'Lundi de Pentecôte']
    ]);
  });

  it('have two more in Alsace and Moselle only', () => {
    const more = publicHolidaysOf(2027, true);
    expect([more.get(20270326), more.get(20271226)]).toEqual([
      { fr: 'Vendredi saint', en: 'Good Friday' },
      { fr: 'Saint-Étienne', en: 'Saint Stephen’s Day' }
    ]);
    expect(more.size).toBe(publicHolidaysOf(2027, false).size + 2);
  });

  it('that fall together are both named', () => {
    expect(publicHolidaysOf(2008, false).get(20080501)).toEqual({ fr: 'Fête du Travail et Ascension', en: 'Labour Day and Ascension Day' });
  });

  it('have a name in both languages, well written', () => {
    for (const { fr, en } of publicHolidaysOf(2027, true).values()) {
      expect([fr, en].flatMap(typographyFaults)).toEqual([]);
      expect(en === fr).toBe(false);
    }
  });

  it('are the day of the local clock, an hour before or after midnight too', () => {
    for (const hour of [-1, 0, 1]) expect(dayOfLocalMidnight(new Date(2027, 4, 6, hour))).toBe(20270506);
  });
});
