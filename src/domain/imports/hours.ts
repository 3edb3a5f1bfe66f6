import { foldText } from '../register/names';
import type { Minutes, Period, Weekday } from '../types';

/** Hours, days and durations as timetables write them. */

const WEEKDAYS: readonly (readonly string[])[] = [
  ['lundi', 'lun', 'monday', 'mon', '1'],
  ['mardi', 'mar', 'tuesday', 'tue', '2'],
  ['mercredi', 'mer', 'wednesday', 'wed', '3'],
  ['jeudi', 'jeu', 'thursday', 'thu', '4'],
  ['vendredi', 'ven', 'friday', 'fri', '5'],
  ['samedi', 'sam', 'saturday', 'sat', '6'],
  ['dimanche', 'dim', 'sunday', 'sun', '7']
];

/** « Lundi », « lun. », Monday or 1 (Monday) to 7; undefined for anything else. */
export function weekdayFrom(text: string): Weekday | undefined {
  const word = foldText(text).replace(/\.$/, '');
  const index = WEEKDAYS.findIndex((names) => names.includes(word));
  return index === -1 ? undefined : ((index + 1) as Weekday);
}

/** « lundi » … « dimanche ». */
export function weekdayWord(weekday: Weekday): string {
  return WEEKDAYS[weekday - 1][0];
}

const TIME = /^(\d{1,2}) ?(?:[h:.] ?(\d{2})?)?(?::\d{2})?(?: ?(?:min|mn))?$/;

/** 8h, 8h00, 08:00, 8:00:00 as minutes of the day; undefined for anything else. */
export function timeFrom(text: string): Minutes | undefined {
  const match = TIME.exec(foldText(text));
  const hours = Number(match?.[1] ?? 24);
  const minutes = Number(match?.[2] ?? 0);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** 1h00, 2h, 01:30, 55 min, 55 (minutes from 10 on, hours below), 1,5 as minutes; undefined for anything else. */
export function durationFrom(text: string): number | undefined {
  const folded = foldText(text).replace(',', '.');
  const plain = /^(\d{1,3}(?:\.\d{1,2})?) ?(min|mn|minutes|h|heures?|hours?)?$/.exec(folded);
  if (plain) {
    const value = Number(plain[1]);
    const inMinutes = plain[2] ? plain[2].startsWith('m') : value >= 10;
    const minutes = Math.round(inMinutes ? value : value * 60);
    return minutes > 0 && minutes <= 24 * 60 ? minutes : undefined;
  }
  const time = timeFrom(folded);
  return time === 0 ? undefined : time;
}

/** The two hours of « 8h00 - 8h55 », « 08:00-08:55 », « de 8h à 9h »; one hour only gives no end. */
export function hoursFrom(text: string): { start: Minutes; end?: Minutes } | undefined {
  const [from, to, ...rest] = foldText(text)
    .replace(/^de /, '')
    .split(/ ?(?:-|\ba\b|\bto\b|>) ?/);
  const start = timeFrom(from);
  const end = to === undefined ? undefined : timeFrom(to);
  if (start === undefined || rest.length > 0 || (to !== undefined && (end === undefined || end <= start))) {
    return undefined;
  }
  return end === undefined ? { start } : { start, end };
}

/** How far, in minutes, a lesson may start from its period: bells and round hours differ a little. */
const NEAR = 15;

/**
 * The periods of a lesson from `start` to `end` (minutes of the day): the one that starts nearest, at most 15 minutes away, and each later
 * one of which the lesson covers at least half. Empty when none starts near. Without an end, one period.
 */
export function periodsOf(start: Minutes, end: Minutes | undefined, periods: readonly Period[]): Period[] {
  const sorted = [...periods].sort((a, b) => a.start - b.start);
  const distance = (period: Period): number => Math.abs(period.start - start);
  const first = sorted.reduce<Period | undefined>(
    (best, period) => (best && distance(best) <= distance(period) ? best : period),
    undefined
  );
  if (!first || distance(first) > NEAR) {
    return [];
  }
  const later = sorted.filter((period) => {
    const covered = Math.min(end ?? first.end, period.end) - Math.max(start, period.start);
    return period.start > first.start && covered * 2 >= period.end - period.start;
  });
  return [first, ...later];
}
