import { createStrings } from '../../../../ui/loc/strings';
import type { AdministrationStrings } from './fr';

const administration = createStrings<AdministrationStrings>({
  fr: () => import(/* webpackChunkName: 'ent-administration-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-administration-en' */ './en').then((module) => module.en)
});

export const AdministrationStringsProvider = administration.Provider;
export const useAdministrationStrings = administration.useStrings;
