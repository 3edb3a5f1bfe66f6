import * as React from 'react';
import type { Register } from '../../../../domain/register/types';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { useAdministrationStrings } from '../loc/strings';
import type { LoadedRegister } from './useRegister';

interface SectionFrameProps {
  loaded: LoadedRegister;
  children: (register: Register) => React.ReactNode;
}

/** A section that works on the register: says how far reading it is, or why it failed. */
export function SectionFrame({ loaded, children }: SectionFrameProps): React.ReactElement {
  const strings = useAdministrationStrings();
  if (loaded.register) return <>{children(loaded.register)}</>;
  if (loaded.error) return <ErrorBanner error={loaded.error} onRetry={loaded.reload} />;
  return <LoadingState label={strings.readingRegister(loaded.rows)} bars={6} />;
}
