import * as React from 'react';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';

export default function Section(): React.ReactElement {
  return <LoadingState bars={3} />;
}
