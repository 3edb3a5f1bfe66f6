import { createStrings } from '../../../../../../ui/loc/strings';
import type { YearStrings } from './fr';

const year = createStrings<YearStrings>({
  fr: () => import(/* webpackChunkName: 'ent-admin-year-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-admin-year-en' */ './en').then((module) => module.en)
});

export const YearStringsProvider = year.Provider;
export const useYearStrings = year.useStrings;
