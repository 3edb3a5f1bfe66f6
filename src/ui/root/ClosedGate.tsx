import * as React from 'react';
import { closureNotice } from '../../domain/calendar/closures';
import { calendarOf } from '../../domain/calendar/schoolCalendar';
import type { School } from '../../domain/types';
import type { Me } from '../../lists/repositories/types';
import { formatDay } from '../dates/formatDates';
import { useClock } from '../dates/useClock';
import { Notice } from '../feedback/Notice';
import { useUiStrings } from '../loc/strings';
import { ClosedSchool } from './ClosedSchool';
import { useLanguage } from './language';

interface ClosedGateProps {
  school: School;
  me: Me;
  children: React.ReactNode;
}

/** Closures are for those who are only pupils or guardians: whoever is anything else here works on, and so does a site administrator. */
export function closuresConcern({ isSiteAdmin, memberships }: Me): boolean {
  return !isSiteAdmin && memberships.every(({ role }) => role === 'pupil' || role === 'guardian');
}

/**
 * On a day of closure by the school's clock, says so instead of the web part, or above it to those who may go on. It asks of nobody's
 * rights: SharePoint lets pupils read what it lets them read on any other day.
 */
export function ClosedGate({ school, me, children }: ClosedGateProps): React.ReactElement {
  const { closed } = useUiStrings();
  const language = useLanguage();
  const { day } = useClock(school.timeZone);
  const notice = closureNotice(calendarOf(school), day);
  if (notice && closuresConcern(me)) return <ClosedSchool notice={notice} />;
  return (
    <>
      {notice && <Notice>{closed.forOthers(formatDay(notice.opensOn, language))}</Notice>}
      {children}
    </>
  );
}
