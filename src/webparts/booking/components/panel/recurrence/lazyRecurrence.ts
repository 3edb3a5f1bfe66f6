import { lazyPart } from '../../../../../ui/lazyPart/lazyPart';
import type { RecurrenceProps } from './RecurrencePart';
import type { SeriesProps } from './SeriesPart';

export const lazyRecurrence = lazyPart<RecurrenceProps>(() =>
  import(/* webpackChunkName: 'ent-booking-recurrence' */ '.').then((module) => module.Recurrence)
);

export const lazySeries = lazyPart<SeriesProps>(() =>
  import(/* webpackChunkName: 'ent-booking-recurrence' */ '.').then((module) => module.Series)
);
