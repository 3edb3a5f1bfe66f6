import { makeNumberedWeek } from '../../domain/numberedWeek';
import { makeSessionKey } from '../../domain/sessionKey';
import { isDay, weekIndexOf } from '../../domain/days';
import type { HomeworkContent } from '../../domain/types';
import type { diary, diaryDrafts, homework } from '../definitions';
import type { ValuesOf } from '../definitions/types';
import { EntError } from '../errors';
import type { SessionToSave } from './types';

/** What the diary lists store of what a person typed. The key and the numbered weeks are always made here, never passed in. */

type LessonValues = ValuesOf<typeof diary> & ValuesOf<typeof diaryDrafts>;

/** @throws EntError `invalid` when the lesson has no class, day, period or subject */
export function keyOf(content: SessionToSave): string {
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
    EntBody: content.body
  };
}

export function sessionValues(content: SessionToSave): ValuesOf<typeof diary> {
  return { ...lessonValues(content), EntStatus: 'published' };
}

export function draftValues(content: SessionToSave & { homework?: HomeworkContent }): ValuesOf<typeof diaryDrafts> {
  return { ...lessonValues(content), EntHomeworkDraft: content.homework ? JSON.stringify(content.homework) : '' };
}

/** @throws EntError `invalid` when the work is due on no day, or before the lesson that gives it */
export function homeworkValues(session: SessionToSave, content: HomeworkContent): ValuesOf<typeof homework> {
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
    EntStatus: 'published'
  };
}
