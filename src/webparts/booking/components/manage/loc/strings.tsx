import { createStrings } from '../../../../../ui/loc/strings';
import type { ManageStrings } from './fr';

const manage = createStrings<ManageStrings>({
  fr: () => import(/* webpackChunkName: 'ent-booking-manage-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-booking-manage-en' */ './en').then((module) => module.en)
});

export const ManageStringsProvider = manage.Provider;
export const useManageStrings = manage.useStrings;
