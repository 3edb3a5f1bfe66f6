import { createStrings } from '../../../../../../ui/loc/strings';
import type { ImportsStrings } from './fr';

const imports = createStrings<ImportsStrings>({
  fr: () => import(/* webpackChunkName: 'ent-admin-imports-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-admin-imports-en' */ './en').then((module) => module.en)
});

export const ImportsStringsProvider = imports.Provider;
export const useImportsStrings = imports.useStrings;
