import { createStrings } from '../../../../../ui/loc/strings';
import type { PanelStrings } from './fr';

const panel = createStrings<PanelStrings>({
  fr: () => import(/* webpackChunkName: 'ent-booking-panel-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-booking-panel-en' */ './en').then((module) => module.en)
});

export const PanelStringsProvider = panel.Provider;
export const usePanelStrings = panel.useStrings;
