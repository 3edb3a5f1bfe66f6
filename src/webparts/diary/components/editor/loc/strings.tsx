import { createStrings } from '../../../../../ui/loc/strings';
import type { EditorStrings } from './fr';

const editor = createStrings<EditorStrings>({
  fr: () => import(/* webpackChunkName: 'ent-diary-editor-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-diary-editor-en' */ './en').then((module) => module.en)
});

export const EditorStringsProvider = editor.Provider;
export const useEditorStrings = editor.useStrings;
