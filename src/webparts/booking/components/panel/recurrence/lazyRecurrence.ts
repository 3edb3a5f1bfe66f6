import { lazyPart } from '../../../../../ui/lazyPart/lazyPart';
import type { RecurrenceProps } from './RecurrencePart';

export const lazyRecurrence = lazyPart<RecurrenceProps>(() =>
  import(/* webpackChunkName: 'ent-booking-recurrence' */ '.').then((module) => module.Recurrence)
);
