import { createStrings } from '../../../../../../ui/loc/strings';
import type { TimetableStrings } from './fr';

const timetable = createStrings<TimetableStrings>({
  fr: () => import(/* webpackChunkName: 'ent-admin-timetable-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-admin-timetable-en' */ './en').then((module) => module.en)
});

export const TimetableStringsProvider = timetable.Provider;
export const useTimetableStrings = timetable.useStrings;
