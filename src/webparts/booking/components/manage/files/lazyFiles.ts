import { lazyPart } from '../../../../../ui/lazyPart/lazyPart';
import type { TabProps } from '../tabProps';

/** Reading tables is heavy and done once a year: a chunk of its own. */
export const lazyFiles = lazyPart<TabProps>(() =>
  import(/* webpackChunkName: 'ent-booking-files' */ './FilesTab').then((module) => module.FilesTab)
);
