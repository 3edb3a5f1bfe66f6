import * as React from 'react';
import type { ClosureNotice } from '../../domain/calendar/closures';
import { formatDay } from '../dates/formatDates';
import { EmptyState } from '../feedback/EmptyState';
import { Icon } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import { useLanguage } from './language';

/** What stands in the place of a web part for those to whom the ENT is closed: why, and when it opens again. */
export function ClosedSchool({ notice }: { notice: ClosureNotice }): React.ReactElement {
  const { closed } = useUiStrings();
  const opensOn = formatDay(notice.opensOn, useLanguage());
  return (
    <EmptyState state="closed" icon={<Icon name="clock" />} title={closed.title}>
      {closed.until(notice.title, opensOn)}
    </EmptyState>
  );
}
