import * as React from 'react';
import type { IconName } from '../../../../ui/icons/Icon';

/** The screens of the administration, in the order of a school's first hour. */
export type SectionKey = 'home' | 'school' | 'classes' | 'people' | 'timetable' | 'imports' | 'access' | 'year';

/** How one screen sends the person to another. */
export type Go = (section: SectionKey) => void;

export interface SectionProps {
  go: Go;
}

type LazySection = React.LazyExoticComponent<React.ComponentType<SectionProps>>;

/** Each its own chunk, with its strings: the first view of the web part is the home alone. */
export const lazySections: Record<Exclude<SectionKey, 'home'>, { icon: IconName; Section: LazySection }> = {
  school: { icon: 'home', Section: React.lazy(() => import(/* webpackChunkName: 'ent-admin-school' */ '../sections/school')) },
  classes: { icon: 'grid', Section: React.lazy(() => import(/* webpackChunkName: 'ent-admin-classes' */ '../sections/classes')) },
  people: { icon: 'person', Section: React.lazy(() => import(/* webpackChunkName: 'ent-admin-people' */ '../sections/people')) },
  timetable: { icon: 'calendar', Section: React.lazy(() => import(/* webpackChunkName: 'ent-admin-timetable' */ '../sections/timetable')) },
  imports: { icon: 'up', Section: React.lazy(() => import(/* webpackChunkName: 'ent-admin-imports' */ '../sections/imports')) },
  access: { icon: 'clock', Section: React.lazy(() => import(/* webpackChunkName: 'ent-admin-access' */ '../sections/access')) },
  year: { icon: 'file', Section: React.lazy(() => import(/* webpackChunkName: 'ent-admin-year' */ '../sections/year')) }
};
