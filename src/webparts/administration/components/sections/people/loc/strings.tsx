import { createStrings } from '../../../../../../ui/loc/strings';
import type { PeopleStrings } from './fr';

const people = createStrings<PeopleStrings>({
  fr: () => import(/* webpackChunkName: 'ent-admin-people-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-admin-people-en' */ './en').then((module) => module.en)
});

export const PeopleStringsProvider = people.Provider;
export const usePeopleStrings = people.useStrings;
