import * as React from 'react';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { useSchool } from '../../shell/useSchool';
import { useSchoolStrings } from './loc/strings';
import { SchoolCards } from './SchoolCards';

/** What the school is, read by itself so that a change names the version that it started from. */
export function SchoolSection(): React.ReactElement {
  const strings = useSchoolStrings();
  const { school, etag, today, error, reload } = useSchool();
  if (school && today !== undefined) return <SchoolCards stored={{ school, etag }} today={today} />;
  if (error) return <ErrorBanner error={error} onRetry={reload} />;
  return <LoadingState label={strings.reading} bars={6} />;
}
