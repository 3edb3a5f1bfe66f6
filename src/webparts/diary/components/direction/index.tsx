import * as React from 'react';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { DirectionScreen, type DirectionScreenProps } from './DirectionScreen';
import { DirectionStringsProvider } from './loc/strings';

/** What the direction, school life and inspectors see of the diary, with its words. */
export default function Direction(props: DirectionScreenProps): React.ReactElement {
  return (
    <DirectionStringsProvider fallback={<LoadingState bars={7} />}>
      <DirectionScreen {...props} />
    </DirectionStringsProvider>
  );
}
