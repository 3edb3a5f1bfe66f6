import type { Day, Minutes } from '../../../../domain/types';
import type { ReadingRepository } from '../../../../lists/repositories/diary/types';
import type { TeacherWeek } from '../../../../lists/repositories/types';
import type { WeekLesson } from './weekLessons';

/** As many as one `$batch` of three questions each holds. */
const ASKED_AT_MOST = 30;

/**
 * The lessons of which nothing is written in the teacher's own name, and which somebody else may have written: those taken for a colleague or
 * by one, and, once the page is at rest, those that are over, since two teachers may hold one lesson. A teacher's week is asked by the
 * teacher's number, which such a row does not carry.
 */
export function lessonsToAsk(lessons: readonly WeekLesson[], clock: { day: Day; minutes: Minutes }, atRest: boolean): string[] {
  return lessons
    .filter(({ state, change, day, end }) => {
      if (state !== 'empty') return false;
      const taken = change?.insteadOf !== undefined || change?.replacedBy !== undefined;
      return taken || (atRest && (day < clock.day || (day === clock.day && end <= clock.minutes)));
    })
    .map(({ key }) => key)
    .slice(0, ASKED_AT_MOST);
}

/** The week with what colleagues wrote of its lessons. */
export function withShared(written: TeacherWeek, shared: Awaited<ReturnType<ReadingRepository['ofLessons']>> | undefined): TeacherWeek {
  if (!shared) return written;
  const has = new Set([...written.sessions.map(({ session }) => session.key), ...written.drafts.map(({ key }) => key)]);
  const given = new Set(written.homework.map(({ id }) => id));
  return {
    ...written,
    sessions: [...written.sessions, ...shared.sessions.filter(({ session }) => !has.has(session.key))],
    drafts: [...written.drafts, ...shared.drafts.filter(({ key }) => !has.has(key))],
    homework: [...written.homework, ...shared.homework.filter(({ id }) => !given.has(id))]
  };
}
