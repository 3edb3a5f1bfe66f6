import { lazyPart } from '../../../../ui/lazyPart/lazyPart';
import type { Resource } from '../../../../domain/bookings/types';
import type { DayLedger } from '../../../../lists/repositories/bookings/types';
import type { Opening } from '../opening';
import type { Clock, PlaceProps, Show } from './viewProps';

/** The views beside the first one. Small ones share a chunk: the entry script, loaded on every page, names each chunk. */

export interface ListProps {
  clock: Clock;
  onOpen: (opening: Opening) => void;
}

export const lazyMine = lazyPart<ListProps>(() =>
  import(/* webpackChunkName: 'ent-booking-mine' */ './mine').then((module) => module.Mine)
);

export const lazyMonth = lazyPart<PlaceProps & { onShow: Show }>(() =>
  import(/* webpackChunkName: 'ent-booking-views' */ './month').then((module) => module.Month)
);

export const lazySearch = lazyPart<ListProps & { day: number }>(() =>
  import(/* webpackChunkName: 'ent-booking-views' */ './search').then((module) => module.Search)
);

export const lazyKiosk = lazyPart<object>(
  () => import(/* webpackChunkName: 'ent-booking-views' */ './kiosk').then((module) => module.Kiosk),
  7
);

export interface WeekToolsProps {
  resource: Resource;
  days: readonly number[];
  ledgers: ReadonlyMap<string, DayLedger>;
}

export const lazyWeekTools = lazyPart<WeekToolsProps>(
  () => import(/* webpackChunkName: 'ent-booking-print' */ './print').then((module) => module.WeekTools),
  1
);
