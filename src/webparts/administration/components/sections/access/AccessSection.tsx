import * as React from 'react';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { SectionFrame } from '../../shell/SectionFrame';
import type { SectionProps } from '../../shell/sections';
import { useRegister } from '../../shell/useRegister';
import { useSchool } from '../../shell/useSchool';
import { AccessScreen } from './AccessScreen';

/** The accesses that end by themselves: substitutes, inspectors. */
export function AccessSection({ go }: SectionProps): React.ReactElement {
  const loaded = useRegister();
  const { school, today, error, reload } = useSchool();
  if (error && !school) return <ErrorBanner error={error} onRetry={reload} />;
  return (
    <SectionFrame loaded={loaded}>
      {(register) =>
        school && today !== undefined ? (
          <AccessScreen register={register} school={school} today={today} go={go} />
        ) : (
          <LoadingState bars={6} />
        )
      }
    </SectionFrame>
  );
}
