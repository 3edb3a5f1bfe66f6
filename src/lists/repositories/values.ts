import { makeNumberedWeek } from '../../domain/numberedWeek';
import { isPublished } from '../../domain/diaryFold';
import { makeSessionKey, parseSessionKey } from '../../domain/sessionKey';
import { isDay, weekIndexOf } from '../../domain/days';
import type { VisibleFrom } from '../../domain/diary/disconnect';
import { writeLinks } from '../../domain/diary/links';
import { writeTargets, type HomeworkSet } from '../../domain/diary/severalClasses';
import type { Homework, HomeworkContent, SessionContent } from '../../domain/types';
import type { diary, diaryDrafts, homework } from '../definitions';
import type { ValuesOf } from '../definitions/types';
import { EntError } from '../errors';
import { holds } from '../sp/updateWithETag';
import type { LessonToSave, SessionToSave } from './types';

/** What the diary lists store of what a person typed. The key and the numbered weeks are always made here, never passed in. */

type LessonValues = ValuesOf<typeof diary> & ValuesOf<typeof diaryDrafts>;

/** @throws EntError `invalid` when the lesson has no class, day, period or subject */
export function keyOf(content: LessonToSave): string {
  try {
    return makeSessionKey(content);
  } catch (error) {
    throw new EntError('invalid', String(error));
  }
}

function lessonValues(content: SessionToSave): LessonValues {
  const week = weekIndexOf(content.day);
  return {
    Title: content.title,
    EntKey: keyOf(content),
    EntClassWeek: makeNumberedWeek(content.classNumber, week),
    EntTeacherWeek: makeNumberedWeek(content.teacherNumber, week),
    EntClassNumber: content.classNumber,
    EntDay: content.day,
    EntPeriod: content.periodId,
    EntStart: content.start,
    EntEnd: content.end,
    EntSubjectCode: content.subjectCode,
    EntSubject: content.subject,
    EntGroup: content.group,
    EntTeacherNumber: content.teacherNumber,
    EntTeacherName: content.teacherName,
    EntBody: content.body,
    ...typedValues(content),
    ...(content.entryId === undefined ? {} : { EntEntryNumber: content.entryId })
  };
}

/** @throws EntError `invalid` for a link that is none */
function typedValues({ links, urgent }: Pick<SessionContent, 'links' | 'urgent'>): { EntLinks?: string; EntUrgent?: boolean } {
  try {
    return { ...(links ? { EntLinks: writeLinks(links) } : {}), ...(urgent === undefined ? {} : { EntUrgent: urgent }) };
  } catch (error) {
    throw new EntError('invalid', String(error));
  }
}

function visibleValues(visibleFrom: VisibleFrom | undefined): { EntVisibleFrom?: number } {
  return visibleFrom === undefined ? {} : { EntVisibleFrom: visibleFrom };
}

export function sessionValues(content: SessionToSave): ValuesOf<typeof diary> {
  return { ...lessonValues(content), ...visibleValues(content.visibleFrom), EntStatus: 'published' };
}

export function draftValues(content: SessionToSave & { homework?: HomeworkContent }): ValuesOf<typeof diaryDrafts> {
  return { ...lessonValues(content), EntHomeworkDraft: content.homework ? JSON.stringify(content.homework) : '' };
}

/** What a piece of work says besides what was typed. */
export interface GivenWork {
  visibleFrom?: VisibleFrom;
  set?: HomeworkSet;
}

/** @throws EntError `invalid` when the work is due on no day, or before the lesson that gives it */
export function homeworkValues(
  session: LessonToSave,
  content: HomeworkContent,
  { visibleFrom, set }: GivenWork = {}
): ValuesOf<typeof homework> {
  if (!isDay(content.dueDay) || content.dueDay < session.day) {
    throw new EntError('invalid', `due ${content.dueDay}, given ${session.day}`);
  }
  const given = weekIndexOf(session.day);
  return {
    Title: content.title,
    EntSessionKey: keyOf(session),
    EntClassDueWeek: makeNumberedWeek(session.classNumber, weekIndexOf(content.dueDay)),
    EntClassWeek: makeNumberedWeek(session.classNumber, given),
    EntTeacherWeek: makeNumberedWeek(session.teacherNumber, given),
    EntClassNumber: session.classNumber,
    EntDueDay: content.dueDay,
    EntGivenDay: session.day,
    EntMinutes: content.minutes,
    EntToHandIn: content.toHandIn,
    EntSubjectCode: session.subjectCode,
    EntSubject: session.subject,
    EntGroup: session.group,
    EntTeacherNumber: session.teacherNumber,
    EntTeacherName: session.teacherName,
    EntBody: content.body,
    EntStatus: 'published',
    ...typedValues(content),
    ...visibleValues(visibleFrom),
    ...(set ? { EntSetToken: set.token, EntSetTargets: writeTargets(set) } : {})
  };
}

/** True when a published row says already what would be written. */
export function saysAlready(known: Homework, values: ValuesOf<typeof homework>): boolean {
  const slot = parseSessionKey(known.sessionKey);
  if (!slot || !isPublished(known) || known.dueDay < slot.day) {
    return false;
  }
  const { subject, teacherNumber, teacherName, visibleFrom = 0, set, links = [], urgent = false } = known;
  return holds(homeworkValues({ ...slot, subject, teacherNumber, teacherName }, { ...known, links, urgent }, { visibleFrom, set }), values);
}
