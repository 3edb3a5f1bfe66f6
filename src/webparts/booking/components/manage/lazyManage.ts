import { lazyPart } from '../../../../ui/lazyPart/lazyPart';
import type { ManagePartProps } from './index';

/** The screens of those who keep the resources, in a chunk of their own. */
export const lazyManage = lazyPart<ManagePartProps>(() =>
  import(/* webpackChunkName: 'ent-booking-manage' */ './index').then((module) => module.ManagePart)
);
