import { isDay } from '../../domain/days';
import { clockTimeOf } from '../../domain/diary/disconnect';
import { readLinks } from '../../domain/diary/links';
import { readSet } from '../../domain/diary/severalClasses';
import { parseSessionKey } from '../../domain/sessionKey';
import type { Draft, Homework, HomeworkContent, RowStatus, Session, SessionContent, SessionSlot } from '../../domain/types';
import type { diary, diaryDrafts, homework } from '../definitions';
import type { ItemOf } from '../definitions/types';

/**
 * Rows of the diary lists as domain types. A row without a readable key, which only someone writing in SharePoint's own screens can make,
 * belongs to no lesson: it becomes undefined and is shown nowhere.
 */

type SessionRow = ItemOf<typeof diary>;
type DraftRow = ItemOf<typeof diaryDrafts>;
type HomeworkRow = ItemOf<typeof homework>;

interface RowMeta {
  id: number;
  etag: string;
  editor: string;
  modified: string;
  created?: string;
}

function metaOf(row: SessionRow | DraftRow | HomeworkRow): RowMeta {
  return { id: row.Id, etag: row['odata.etag'] ?? '', editor: row.Editor?.Title ?? '', modified: row.Modified, created: row.Created };
}

function statusOf(value: RowStatus | null): RowStatus {
  return value === 'removed' ? 'removed' : 'published';
}

/** What came with a later schema is left out where it says nothing, so that rows of before read as they did. */
function typedOf(row: Pick<SessionRow, 'EntLinks' | 'EntUrgent'>): Pick<SessionContent, 'links' | 'urgent'> {
  const links = readLinks(row.EntLinks);
  return { ...(links.length > 0 ? { links } : {}), ...(row.EntUrgent ? { urgent: true } : {}) };
}

function visibleOf(row: Pick<SessionRow, 'EntVisibleFrom'>): Pick<Session, 'visibleFrom'> {
  return clockTimeOf(row.EntVisibleFrom) && row.EntVisibleFrom ? { visibleFrom: row.EntVisibleFrom } : {};
}

function lessonOf(row: SessionRow | DraftRow): (Omit<Session, 'status'> & SessionSlot) | undefined {
  const slot = parseSessionKey(row.EntKey ?? '');
  if (!slot || row.EntKey === null) {
    return undefined;
  }
  return {
    ...slot,
    ...metaOf(row),
    key: row.EntKey,
    title: row.Title ?? '',
    body: row.EntBody ?? '',
    subject: row.EntSubject ?? slot.subjectCode,
    teacherNumber: row.EntTeacherNumber ?? 0,
    teacherName: row.EntTeacherName ?? '',
    start: row.EntStart ?? 0,
    end: row.EntEnd ?? 0,
    ...typedOf(row),
    ...(row.EntEntryNumber ? { entryId: row.EntEntryNumber } : {})
  };
}

export function sessionOf(row: SessionRow): Session | undefined {
  const lesson = lessonOf(row);
  return lesson && { ...lesson, ...visibleOf(row), status: statusOf(row.EntStatus) };
}

export function draftOf(row: DraftRow): Draft | undefined {
  const lesson = lessonOf(row);
  return lesson && { ...lesson, homework: homeworkContentOf(row.EntHomeworkDraft) };
}

export function homeworkOf(row: HomeworkRow): Homework | undefined {
  const slot = parseSessionKey(row.EntSessionKey ?? '');
  if (!slot || row.EntSessionKey === null || !isDay(row.EntDueDay)) {
    return undefined;
  }
  const set = readSet(row.EntSetToken, row.EntSetTargets);
  return {
    ...metaOf(row),
    ...typedOf(row),
    ...visibleOf(row),
    ...(set ? { set } : {}),
    classNumber: slot.classNumber,
    sessionKey: row.EntSessionKey,
    givenDay: slot.day,
    dueDay: row.EntDueDay,
    title: row.Title ?? '',
    body: row.EntBody ?? '',
    minutes: row.EntMinutes ?? 0,
    toHandIn: row.EntToHandIn === true,
    subjectCode: slot.subjectCode,
    subject: row.EntSubject ?? slot.subjectCode,
    group: slot.group,
    teacherNumber: row.EntTeacherNumber ?? 0,
    teacherName: row.EntTeacherName ?? '',
    status: statusOf(row.EntStatus)
  };
}

/** The homework kept with a draft, or undefined when there is none or the text is no homework. */
export function homeworkContentOf(json: string | null): HomeworkContent | undefined {
  if (!json) {
    return undefined;
  }
  try {
    const { title, body, dueDay, minutes, toHandIn, links, urgent } = JSON.parse(json) as Partial<Record<keyof HomeworkContent, unknown>>;
    const kept = readLinks(links ? JSON.stringify(links) : '');
    return typeof title === 'string' && typeof body === 'string' && isDay(dueDay) && typeof minutes === 'number'
      ? {
          title,
          body,
          dueDay,
          minutes,
          toHandIn: toHandIn === true,
          ...(kept.length > 0 ? { links: kept } : {}),
          ...(urgent === true ? { urgent } : {})
        }
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return undefined;
    }
    throw error;
  }
}
