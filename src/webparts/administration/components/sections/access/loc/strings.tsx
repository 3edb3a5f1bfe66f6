import { createStrings } from '../../../../../../ui/loc/strings';
import type { AccessStrings } from './fr';

const access = createStrings<AccessStrings>({
  fr: () => import(/* webpackChunkName: 'ent-admin-access-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-admin-access-en' */ './en').then((module) => module.en)
});

export const AccessStringsProvider = access.Provider;
export const useAccessStrings = access.useStrings;
