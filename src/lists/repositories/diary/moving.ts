import { weekIndexOf } from '../../../domain/days';
import { writeLinks } from '../../../domain/diary/links';
import type { LessonPlace, Move } from '../../../domain/diary/progressions';
import { makeNumberedWeek } from '../../../domain/numberedWeek';
import type { Day, Draft } from '../../../domain/types';
import { diaryDrafts } from '../../definitions';
import type { ValuesOf } from '../../definitions/types';
import { EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { updateWithETag } from '../../sp/updateWithETag';
import { rowById } from '../query';
import { draftOf } from '../rows';
import type { DiaryRepository } from '../types';
import type { LayOptions, MoveReport, ProgressionsRepository, StoredEntry } from './types';

interface Writes {
  updateEntry: ProgressionsRepository['updateEntry'];
  discardDraft: DiaryRepository['discardDraft'];
}

/**
 * Moves drafts to other lessons of their class. The class's folder stays the same, so that a move is one update of the row: at any
 * interruption every draft is on one lesson, and what was moved before is free for the next.
 */
export async function moveDrafts(
  sp: SharePoint,
  { updateEntry, discardDraft }: Writes,
  moves: readonly Move[],
  drafts: readonly Draft[],
  entries: readonly StoredEntry[],
  { onProgress, signal }: LayOptions = {}
): Promise<MoveReport> {
  const report: MoveReport = { moved: [], returned: [], notTried: [] };
  const latest = new Map<number, StoredEntry>();
  for (const [index, move] of moves.entries()) {
    if (signal?.aborted) {
      report.notTried = moves.slice(index);
      return report;
    }
    try {
      await moveOne(move);
    } catch (error) {
      if (!(error instanceof EntError)) throw error;
      report.failed = { move, error };
      report.notTried = moves.slice(index + 1);
      return report;
    }
    onProgress?.(index + 1, moves.length);
  }
  return report;

  async function moveOne({ entryId, from, to, nextDay, dueDay }: Move): Promise<void> {
    const draft = drafts.find((one) => one.entryId === entryId && one.key === from.key);
    if (!draft) throw new EntError('notFound', `no draft of entry ${entryId} on ${from.key}`);
    if (to) {
      report.moved.push(
        await updateWithETag(sp, diaryDrafts, draft.id, draft.etag, movedValues(draft, to, nextDay, dueDay), async () => {
          const row = await rowById(sp, diaryDrafts, draft.id);
          const value = draftOf(row);
          if (!value) throw new EntError('unexpected', `EntDiaryDrafts(${draft.id}) is no longer readable as one`);
          return { etag: value.etag, value, columns: row };
        })
      );
      return;
    }
    // What the teacher made of it since it was laid is not lost: the plan has it again.
    const entry = latest.get(entryId) ?? entries.find(({ id }) => id === entryId);
    if (!entry) throw new EntError('notFound', `no entry ${entryId} to take the draft on ${from.key} back`);
    const same =
      entry.title === draft.title && entry.body === draft.body && writeLinks(entry.links ?? []) === writeLinks(draft.links ?? []);
    const { title, body, links = [] } = draft;
    const kept = same ? entry : await updateEntry(entry, { ...entry, title, body, links });
    // Two classes may give the same session back.
    latest.set(entryId, kept);
    report.returned.push(kept);
    await discardDraft(draft);
  }
}

/** The lesson's columns. Homework is due on the day said, else keeps its own, or is due at the lesson after where that would be too early now. */
function movedValues(draft: Draft, to: LessonPlace, nextDay: Day | undefined, dueDay: Day | undefined): ValuesOf<typeof diaryDrafts> {
  const week = weekIndexOf(to.day);
  const { homework } = draft;
  const due = dueDay ?? (homework && homework.dueDay <= to.day ? (nextDay ?? to.day) : undefined);
  return {
    EntKey: to.key,
    EntClassWeek: makeNumberedWeek(to.classNumber, week),
    EntTeacherWeek: makeNumberedWeek(to.teacherNumber, week),
    EntDay: to.day,
    EntPeriod: to.periodId,
    EntStart: to.start,
    EntEnd: to.end,
    EntTeacherNumber: to.teacherNumber,
    EntTeacherName: to.teacherName,
    ...(homework && due !== undefined ? { EntHomeworkDraft: JSON.stringify({ ...homework, dueDay: due }) } : {})
  };
}
