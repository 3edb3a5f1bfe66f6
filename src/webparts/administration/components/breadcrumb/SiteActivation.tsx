import * as React from 'react';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { ActivationError } from './ActivationError';
import { ActivationForm } from './ActivationForm';
import { useBreadcrumbCardStrings } from './loc/strings';
import { useActivation } from './useActivation';

/** The breadcrumb of one site, once SharePoint has said how it is set. @param webUrl absolute */
export function SiteActivation({ webUrl, label }: { webUrl: string; label: string }): React.ReactElement {
  const strings = useBreadcrumbCardStrings();
  const control = useActivation(webUrl);
  const { stored, error, reload } = control;
  if (stored) return <ActivationForm label={label} stored={stored} control={control} />;
  if (error) return <ActivationError error={error} denied={strings.refusedRead} notFound={strings.noSite} onRetry={reload} />;
  return <LoadingState label={strings.reading} bars={4} />;
}
