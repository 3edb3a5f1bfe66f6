import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { createStrings } from '../../../../../ui/loc/strings';
import type { ViewsStrings } from './fr';

const views = createStrings<ViewsStrings>({
  fr: () => import(/* webpackChunkName: 'ent-booking-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-booking-en' */ './en').then((module) => module.en)
});

export const useViewsStrings = views.useStrings;

/** A view with its words, which come with it. */
export function withViewsStrings<P extends object>(View: React.ComponentType<P>): React.ComponentType<P> {
  return function Worded(props: P): React.ReactElement {
    return (
      <views.Provider fallback={<LoadingState bars={3} />}>
        <View {...props} />
      </views.Provider>
    );
  };
}
