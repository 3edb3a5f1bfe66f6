import { createStrings } from '../../../../../../ui/loc/strings';
import type { RecurrenceStrings } from './fr';

const recurrence = createStrings<RecurrenceStrings>({
  fr: () => import(/* webpackChunkName: 'ent-booking-panel-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-booking-panel-en' */ './en').then((module) => module.en)
});

export const RecurrenceStringsProvider = recurrence.Provider;
export const useRecurrenceStrings = recurrence.useStrings;
