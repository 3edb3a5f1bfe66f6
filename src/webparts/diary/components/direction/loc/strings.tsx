import { createStrings } from '../../../../../ui/loc/strings';
import type { DirectionStrings } from './fr';

const direction = createStrings<DirectionStrings>({
  fr: () => import(/* webpackChunkName: 'ent-diary-direction-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-diary-direction-en' */ './en').then((module) => module.en)
});

export const DirectionStringsProvider = direction.Provider;
export const useDirectionStrings = direction.useStrings;
