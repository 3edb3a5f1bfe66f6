import { createStrings } from '../../../../../../ui/loc/strings';
import type { SchoolStrings } from './fr';

const school = createStrings<SchoolStrings>({
  fr: () => import(/* webpackChunkName: 'ent-admin-school-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-admin-school-en' */ './en').then((module) => module.en)
});

export const SchoolStringsProvider = school.Provider;
export const useSchoolStrings = school.useStrings;
