import * as React from 'react';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { SectionFrame } from '../../shell/SectionFrame';
import type { SectionProps } from '../../shell/sections';
import { useRegister } from '../../shell/useRegister';
import { useSchool } from '../../shell/useSchool';
import { PeopleScreen } from './PeopleScreen';

/** Everybody of the register and their accounts. */
export function PeopleSection({ go }: SectionProps): React.ReactElement {
  const loaded = useRegister();
  const { school, today, error, reload } = useSchool();
  if (error && !school) return <ErrorBanner error={error} onRetry={reload} />;
  return (
    <SectionFrame loaded={loaded}>
      {(register) =>
        school && today !== undefined ? (
          <PeopleScreen register={register} schoolYear={school.schoolYear} today={today} go={go} />
        ) : (
          <LoadingState bars={6} />
        )
      }
    </SectionFrame>
  );
}
