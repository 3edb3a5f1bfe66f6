import { createStrings } from '../../../../../../ui/loc/strings';
import type { OwnWorkStrings } from './fr';

const ownWork = createStrings<OwnWorkStrings>({
  fr: () => import(/* webpackChunkName: 'ent-diary-own-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-diary-own-en' */ './en').then((module) => module.en)
});

export const OwnWorkStringsProvider = ownWork.Provider;
export const useOwnWorkStrings = ownWork.useStrings;
