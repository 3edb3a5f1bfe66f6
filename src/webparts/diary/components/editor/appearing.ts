import type { SchoolCalendar } from '../../../../domain/calendar/schoolCalendar';
import { isVisible, momentOf, visibleFromOf, type ClockTime, type VisibleFrom } from '../../../../domain/diary/disconnect';
import { hasHomework, type LessonBase, type LessonForm } from './form';

/** What a row that is published now says of when pupils see it. */
export interface Appearance {
  urgent: boolean;
  visibleFrom: VisibleFrom;
}

export interface Appearances {
  session: Appearance;
  homework: Appearance;
}

type Row = { urgent?: boolean; visibleFrom?: VisibleFrom } | undefined;

function appearanceOf(row: Row, urgent: boolean, clock: ClockTime, calendar: SchoolCalendar): Appearance {
  // What pupils see already stays as it is: writing it anew for a word that changes nothing would take their ticks away.
  const seen = row !== undefined && isVisible(row.visibleFrom, clock);
  return {
    urgent: seen ? row.urgent === true : urgent,
    visibleFrom: visibleFromOf(clock, calendar, urgent, row !== undefined, row?.visibleFrom)
  };
}

/** When the session and the work of the fields would appear if they were published at that reading of the school's clock. */
export function appearancesOf(form: LessonForm, base: LessonBase, clock: ClockTime, calendar: SchoolCalendar): Appearances {
  return {
    session: appearanceOf(base.session, form.urgent, clock, calendar),
    homework: appearanceOf(base.homework, form.urgent, clock, calendar)
  };
}

/** The moment for which pupils would have to wait, were it not urgent; undefined when they see everything at once. */
export function delayOf(form: LessonForm, base: LessonBase, clock: ClockTime, calendar: SchoolCalendar): VisibleFrom | undefined {
  const { session, homework } = appearancesOf({ ...form, urgent: false }, base, clock, calendar);
  const moments = [session.visibleFrom, ...(hasHomework(form.homework) ? [homework.visibleFrom] : [])];
  const latest = Math.max(...moments);
  return latest > momentOf(clock) ? latest : undefined;
}
