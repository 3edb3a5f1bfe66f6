import { lazyPart } from '../../../../../ui/lazyPart/lazyPart';
import type { FreeSessionProps } from './FreeSession';

export const lazyFreeSession = lazyPart<FreeSessionProps>(() =>
  import(/* webpackChunkName: 'ent-diary-free' */ './FreeSession').then((module) => module.FreeSession)
);
