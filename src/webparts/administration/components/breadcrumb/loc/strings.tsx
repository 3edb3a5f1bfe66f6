import { createStrings } from '../../../../../ui/loc/strings';
import type { BreadcrumbCardStrings } from './fr';

const card = createStrings<BreadcrumbCardStrings>({
  fr: () => import(/* webpackChunkName: 'ent-admin-breadcrumb-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-admin-breadcrumb-en' */ './en').then((module) => module.en)
});

export const BreadcrumbCardStringsProvider = card.Provider;
export const useBreadcrumbCardStrings = card.useStrings;
