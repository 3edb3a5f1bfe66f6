import { makeSessionKey } from '../../sessionKey';
import type { Day, Draft } from '../../types';
import type { LessonPlace, ProgressionEntry } from '../progressions';

/** Lessons, drafts and entries for tests of what lays and shifts them. */

/** Mathematics of class 1 at its first hour of the morning, unless said otherwise. */
export function lessonPlace(day: Day, change: Partial<LessonPlace> = {}): LessonPlace {
  const at = { classNumber: 1, day, periodId: 'M1', subjectCode: 'MATHS', group: '', ...change };
  return { subject: 'Mathématiques', teacherNumber: 1, teacherName: 'Mme Aubépine', start: 480, end: 535, ...at, key: makeSessionKey(at) };
}

export function draftOn(day: Day, entryId: number | undefined, change: Partial<Draft> = {}): Draft {
  return {
    ...lessonPlace(day, change),
    id: day,
    etag: `"${day},1"`,
    title: `Séance ${entryId ?? ''}`,
    body: '',
    ...(entryId === undefined ? {} : { entryId }),
    editor: 'Mme Aubépine',
    modified: '2026-11-20T09:00:00Z',
    ...change
  };
}

export function planEntry(id: number, change: Partial<ProgressionEntry> = {}): ProgressionEntry & { id: number } {
  return { id, progressionId: 1, folder: '', order: id * 10, title: `Séance ${id}`, body: '', status: 'published', ...change };
}
