import * as React from 'react';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { SectionFrame } from '../../shell/SectionFrame';
import type { Go } from '../../shell/sections';
import { useMoves } from '../../shell/useMoves';
import { useRegister } from '../../shell/useRegister';
import { useSchool } from '../../shell/useSchool';
import { YearScreen } from './YearScreen';

/** What the change of year stands on: the register, the school, and who has changed class. */
export function YearSection({ go }: { go: Go }): React.ReactElement {
  const loaded = useRegister();
  const { school, today, error, reload } = useSchool();
  const { moves, error: movesError, reload: reloadMoves } = useMoves();
  if (error && !school) return <ErrorBanner error={error} onRetry={reload} />;
  if (movesError && !moves) return <ErrorBanner error={movesError} onRetry={reloadMoves} />;
  if (!school || !moves || today === undefined) return <LoadingState bars={6} />;
  return <SectionFrame loaded={loaded}>{(register) => <YearScreen {...{ register, moves, school, today, go }} />}</SectionFrame>;
}
