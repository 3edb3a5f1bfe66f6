import { createStrings } from '../../../../../../ui/loc/strings';
import type { ClassesStrings } from './fr';

const classes = createStrings<ClassesStrings>({
  fr: () => import(/* webpackChunkName: 'ent-admin-classes-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-admin-classes-en' */ './en').then((module) => module.en)
});

export const ClassesStringsProvider = classes.Provider;
export const useClassesStrings = classes.useStrings;
