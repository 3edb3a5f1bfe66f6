import type { Language } from '../../root/language';
import { en } from './en';
import { fr, type BreadcrumbWords } from './fr';

export type { BreadcrumbWords };

/** Three sentences in two languages: less than the request that a chunk for each would cost on every page. */
export function wordsIn(language: Language): BreadcrumbWords {
  return { fr, en }[language];
}
