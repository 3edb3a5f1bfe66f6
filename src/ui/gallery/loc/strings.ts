import type { Language } from '../../root/language';
import { useLanguage } from '../../root/language';
import { en } from './en';
import { fr, type GalleryStrings } from './fr';

const strings: Record<Language, GalleryStrings> = { fr, en };

/** The gallery is no web part and holds both languages. */
export function useGalleryStrings(): GalleryStrings {
  return strings[useLanguage()];
}
