import { createStrings } from '../../../../../../ui/loc/strings';
import type { FreeSessionStrings } from './fr';

const free = createStrings<FreeSessionStrings>({
  fr: () => import(/* webpackChunkName: 'ent-diary-free-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-diary-free-en' */ './en').then((module) => module.en)
});

export const FreeSessionStringsProvider = free.Provider;
export const useFreeSessionStrings = free.useStrings;
