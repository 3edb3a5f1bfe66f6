import { dayInZone, partsOfDay } from '../../domain/days';
import type { Day, Minutes } from '../../domain/types';
import type { Language } from '../root/language';

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
  formats.set(key, known);
  return known;
}

/** A day carries no zone: it is written in UTC and read in UTC. */
function writeDay(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  const parts = format(language, { ...options, timeZone: 'UTC' }).formatToParts(Date.UTC(year, month - 1, dayOfMonth));
  return parts
    .map((part, at) => {
      // French writes the first of a month « 1er », and neither number nor month alone at a line's end.
      if (part.type === 'day' && language === 'fr' && dayOfMonth === 1 && options.month) return '1er';
      if (part.type === 'literal' && part.value === ' ' && parts[at - 1]?.type === 'day') return '\u00a0';
      return part.value;
    })
    .join('');
}

/** « lundi 23 novembre », Monday 23 November. */
export function formatDay(day: Day, language: Language): string {
  return writeDay(day, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** « lundi 23 novembre 2026 », Monday 23 November 2026. */
export function formatFullDay(day: Day, language: Language): string {
  return writeDay(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** « 23 novembre 2026 », 23 November 2026. */
export function formatDayOfYear(day: Day, language: Language): string {
  return writeDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** « novembre 2026 », November 2026. */
export function formatMonth(day: Day, language: Language): string {
  return writeDay(day, language, { month: 'long', year: 'numeric' });
}

/** The name of the day's weekday: « lundi » or « L », Monday or M. */
export function formatWeekday(day: Day, language: Language, width: 'long' | 'short' | 'narrow'): string {
  return writeDay(day, language, { weekday: width });
}

/** « 23 novembre », 23 November. */
export function formatDayOfMonth(day: Day, language: Language): string {
  return writeDay(day, language, { day: 'numeric', month: 'long' });
}

/** « lun. 23 », Mon 23. */
export function formatShortDay(day: Day, language: Language): string {
  return writeDay(day, language, { weekday: 'short', day: 'numeric' });
}

/** Minutes of the day: « 8 h 05 », 08:05. */
export function formatMinutes(minutes: Minutes, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = `${minutes % 60}`.padStart(2, '0');
  if (language === 'en') return `${`${hours}`.padStart(2, '0')}:${rest}`;
  return minutes % 60 === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${rest}`;
}

/** An instant on the school's clock: « 10 h 42 », 10:42. */
export function formatTime(instant: Date, language: Language, timeZone: string): string {
  const parts = format('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).formatToParts(instant);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return formatMinutes(read('hour') * 60 + read('minute'), language);
}

/** An instant with its day on the school's clock: « 1er décembre, 10 h 42 ». */
export function formatInstant(instant: Date, language: Language, timeZone: string): string {
  return `${formatDayOfMonth(dayInZone(instant.getTime(), timeZone), language)}, ${formatTime(instant, language, timeZone)}`;
}

/** A length of time: « 45 min », « 1 h 30 ». */
export function formatDuration(minutes: Minutes, language: Language): string {
  if (minutes < 60) return `${minutes}\u00a0min`;
  const rest = minutes % 60;
  const hours = `${Math.floor(minutes / 60)}\u00a0h`;
  if (rest === 0) return hours;
  return language === 'fr' ? `${hours}\u00a0${`${rest}`.padStart(2, '0')}` : `${hours}\u00a0${rest}\u00a0min`;
}
