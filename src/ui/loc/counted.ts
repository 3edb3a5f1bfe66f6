import type { Language } from '../root/language';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** How a language counts. */
export interface Counting {
  /** A number as the language writes it: « 1 234 », “1,234”. */
  figure: (count: number) => string;
  /** « 12 élèves »: the number and its noun, which no line's end parts. French says « 0 élève » and « 1,5 élève ». */
  counted: (count: number, one: string, many: string) => string;
}

/** Numbers and what they count, in the words of one language. */
export function countIn(language: Language): Counting {
  const figure = (count: number): string => count.toLocaleString(LOCALES[language]);
  const isOne = language === 'fr' ? (count: number) => count < 2 : (count: number) => count === 1;
  return { figure, counted: (count, one, many) => `${figure(count)}\u00a0${isOne(count) ? one : many}` };
}
