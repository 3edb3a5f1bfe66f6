import { lazyPart } from '../../../../ui/lazyPart/lazyPart';
import type { WeekGridProps } from './WeekGrid';

/** The teacher's grid, which pupils and families do not wait for; fetched while the week is read. */
export const lazyGrid = lazyPart<WeekGridProps>(
  () => import(/* webpackChunkName: 'ent-diary-grid' */ './WeekGrid').then((module) => module.WeekGrid),
  6
);
