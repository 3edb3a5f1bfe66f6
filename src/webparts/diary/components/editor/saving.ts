import type { Day, Draft, Homework, Session } from '../../../../domain/types';
import { ConflictError, EntError } from '../../../../lists/errors';
import type { DiaryRepository } from '../../../../lists/repositories/types';
import type { WeekLesson } from '../teacher/weekLessons';
import type { Appearances } from './appearing';
import { formOf, hasHomework, homeworkContent, sameForm, textOf, toSave, type LessonBase, type LessonForm } from './form';
import { newToken } from '../../../../ui/newToken';

export type SaveAction = 'draft' | 'publish';

/** One wish to save: sent again as it is, with its token, until its outcome is known. */
export interface SaveAttempt {
  action: SaveAction;
  form: LessonForm;
  base: LessonBase;
  token: string;
  /** When the pupils see what is published. */
  appears: Appearances;
}

/** What someone else stored meanwhile, told apart by what it carries. */
export type Theirs = { kind: 'session'; row: Session } | { kind: 'draft'; row: Draft } | { kind: 'homework'; row: Homework };

/** Sends an attempt. Resolves with the rows that the editor now stands on. */
export async function send(diary: DiaryRepository, lesson: WeekLesson, attempt: SaveAttempt): Promise<LessonBase> {
  const { action, form, base, token, appears } = attempt;
  const content = toSave(lesson, form);
  const homework = hasHomework(form.homework) ? { ...form.homework, title: form.homework.title.trim() } : undefined;
  if (action === 'draft') {
    return { ...base, draft: await diary.saveDraft({ ...content, homework }, base.draft, token) };
  }
  const { urgent, visibleFrom } = appears.homework;
  const given = homework && { content: { ...homework, urgent }, known: base.homework, visibleFrom };
  const stored = await diary.publish({ ...content, ...appears.session }, base.session, given, base.draft, token);
  return { session: stored.session, homework: stored.homework ?? base.homework };
}

/** The other version of a conflict, or undefined when the error is none. */
export function theirsOf(error: unknown): Theirs | undefined {
  if (!(error instanceof ConflictError)) return undefined;
  const row = error.theirs as Session | Draft | Homework;
  if ('dueDay' in row) return { kind: 'homework', row };
  return 'status' in row ? { kind: 'session', row } : { kind: 'draft', row };
}

/** The rows to stand on once the person has seen the other version. */
export function knowing(base: LessonBase, theirs: Theirs): LessonBase {
  return { ...base, [theirs.kind]: theirs.row };
}

/** True when the other version says what ours says: two tabs, or a save that the browser sent twice. No question to ask then. */
export function agrees(form: LessonForm, theirs: Theirs): boolean {
  return sameForm(form, taking(form, theirs));
}

/** The fields once the person prefers the other version; what the other one does not speak of stays. */
export function taking(form: LessonForm, theirs: Theirs): LessonForm {
  const { row } = theirs;
  if (theirs.kind === 'homework') return { ...form, homework: homeworkContent(theirs.row) };
  const copied = theirs.kind === 'draft' && theirs.row.homework;
  return { ...form, ...textOf(row), homework: copied ? homeworkContent(copied) : form.homework };
}

/** What counts as stored once the other row is known: of what that row says nothing, what counted before. */
export function storedWith(stored: LessonForm, on: LessonBase, { kind }: Theirs, proposedDueDay: Day): LessonForm {
  const now = formOf(on, proposedDueDay);
  if (kind === 'draft') return now;
  return kind === 'homework' ? { ...stored, homework: now.homework } : { ...now, homework: stored.homework };
}

/** The draft without its copy of work that is taken back; undefined when it held nothing else and so is gone. */
export async function dropHomeworkCopy(diary: DiaryRepository, lesson: WeekLesson, draft: Draft): Promise<Draft | undefined> {
  if (draft.title !== '' || draft.body !== '' || (draft.links ?? []).length > 0)
    return diary.saveDraft(toSave(lesson, formOf({ draft }, 0)), draft, newToken());
  await diary.discardDraft(draft);
  return undefined;
}

export function isUnknown(error: unknown): boolean {
  return error instanceof EntError && error.kind === 'unknownOutcome';
}
