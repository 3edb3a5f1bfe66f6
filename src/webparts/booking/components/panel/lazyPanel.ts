import { lazyPart } from '../../../../ui/lazyPart/lazyPart';
import type { PanelProps } from './types';

export const lazyPanel = lazyPart<PanelProps>(() => import(/* webpackChunkName: 'ent-booking-panel' */ '.').then((module) => module.Panel));
