import { lazyPart } from '../../../../ui/lazyPart/lazyPart';
import type { LessonEditorProps } from './LessonEditor';

/** The editor's fields come with a chunk of their own: the week is the first view. */
export const lazyEditor = lazyPart<LessonEditorProps>(
  () => import(/* webpackChunkName: 'ent-diary-editor' */ './index').then((module) => module.Editor),
  6
);
