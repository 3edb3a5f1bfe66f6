import { createStrings } from '../../../../ui/loc/strings';
import type { DiaryStrings } from './fr';

const diary = createStrings<DiaryStrings>({
  fr: () => import(/* webpackChunkName: 'ent-diary-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-diary-en' */ './en').then((module) => module.en)
});

export const DiaryStringsProvider = diary.Provider;
export const useDiaryStrings = diary.useStrings;
