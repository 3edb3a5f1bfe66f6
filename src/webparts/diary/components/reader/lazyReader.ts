import { lazyPart } from '../../../../ui/lazyPart/lazyPart';
import type { ReaderProps } from './Reader';

/** What pupils, families and staff read: a chunk of its own, since who writes lessons begins with the grid. */
export const lazyReader = lazyPart<ReaderProps>(
  () => import(/* webpackChunkName: 'ent-diary-reader' */ './Reader').then((module) => module.Reader),
  6
);
