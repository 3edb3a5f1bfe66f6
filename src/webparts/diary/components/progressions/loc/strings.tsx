import { createStrings } from '../../../../../ui/loc/strings';
import type { PlansStrings } from './fr';

const plans = createStrings<PlansStrings>({
  fr: () => import(/* webpackChunkName: 'ent-diary-progressions-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-diary-progressions-en' */ './en').then((module) => module.en)
});

export const PlansStringsProvider = plans.Provider;
export const usePlansStrings = plans.useStrings;
