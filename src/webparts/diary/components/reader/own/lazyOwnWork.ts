import { lazyPart } from '../../../../../ui/lazyPart/lazyPart';
import type { OwnWorkFormProps } from './OwnWorkForm';

/** The form of a pupil's own work, with its words: a chunk of its own, since most visits only read. */
export const lazyOwnWork = lazyPart<OwnWorkFormProps>(
  () => import(/* webpackChunkName: 'ent-diary-own' */ './OwnWorkPanel').then((module) => module.OwnWorkPanel),
  1
);
