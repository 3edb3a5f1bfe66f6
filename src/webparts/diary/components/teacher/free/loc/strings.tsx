import { createStrings } from '../../../../../../ui/loc/strings';
import type { FreeSessionStrings } from './fr';

const free = createStrings<FreeSessionStrings>({
  fr: () => import(/* webpackChunkName: 'ent-diary-editor-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-diary-editor-en' */ './en').then((module) => module.en)
});

export const FreeSessionStringsProvider = free.Provider;
export const useFreeSessionStrings = free.useStrings;
