import { isDay } from '../../../../domain/days';
import { readLinks, type Link } from '../../../../domain/diary/links';
import type { Day, Draft, Homework, HomeworkContent, Session, SessionContent } from '../../../../domain/types';
import type { SessionToSave } from '../../../../lists/repositories/types';
import type { WeekLesson } from '../teacher/weekLessons';

/** What the person sees in the fields. */
export interface LessonForm {
  title: string;
  body: string;
  links: readonly Link[];
  /** Said once for the session and its work. */
  urgent: boolean;
  /** Its `links` are always there, its `urgent` never. */
  homework: HomeworkContent;
}

/** What the fields started from: the rows that a save updates. */
export interface LessonBase {
  session?: Session;
  draft?: Draft;
  /** The piece of work in the fields, when it is given already. */
  homework?: Homework;
}

export type Problem = 'nothing' | 'homeworkTitle' | 'dueDay' | 'tooLong';

/** SharePoint's Title column. */
export const LONGEST_TITLE = 255;
/** A plain Note column of SharePoint holds 63,999 characters. */
const LONGEST_BODY = 63_999;

/** What the homework fields show of a piece of work, in one order. */
export function homeworkContent({ title, body, dueDay, minutes, toHandIn, links = [] }: HomeworkContent): HomeworkContent {
  return { title, body, dueDay, minutes, toHandIn, links };
}

type Text = Pick<LessonForm, 'title' | 'body' | 'links'>;

/** What a session or a draft says, its work aside. */
export function textOf({ title, body, links = [] }: SessionContent): Text {
  return { title, body, links };
}

function sameLinks(one: readonly Link[], other: readonly Link[]): boolean {
  return one.length === other.length && one.every(({ title, url }, at) => title === other[at].title && url === other[at].url);
}

export function sameText(one: SessionContent, other: SessionContent): boolean {
  return one.title === other.title && one.body === other.body && sameLinks(one.links ?? [], other.links ?? []);
}

export function noHomework(dueDay: Day): HomeworkContent {
  return { title: '', body: '', dueDay, minutes: 0, toHandIn: false, links: [] };
}

/** True when the homework fields say something, the proposed due day aside. */
export function hasHomework({ title, body, links = [] }: HomeworkContent): boolean {
  return title.trim() !== '' || body !== '' || links.length > 0;
}

/** The fields as the stored rows fill them: what is being prepared goes before what is published. */
export function formOf({ session, draft, homework }: LessonBase, proposedDueDay: Day): LessonForm {
  const text = draft ?? session;
  return {
    ...textOf(text ?? { title: '', body: '' }),
    urgent: draft ? draft.urgent === true : session?.urgent === true || homework?.urgent === true,
    homework: homeworkContent(draft?.homework ?? homework ?? noHomework(proposedDueDay))
  };
}

export function sameHomework(one: HomeworkContent, other: HomeworkContent): boolean {
  const parts = (work: HomeworkContent): unknown[] => (hasHomework(work) ? Object.entries(homeworkContent(work)) : []);
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other));
}

export function sameForm(one: LessonForm, other: LessonForm): boolean {
  return sameText(one, other) && one.urgent === other.urgent && sameHomework(one.homework, other.homework);
}

/** True for a rich text that its column cannot hold. */
export function isTooLong(body: string): boolean {
  return body.length > LONGEST_BODY;
}

/** What stands in the way of saving, undefined when nothing does. A draft may be anything that fits. */
export function problemOf(form: LessonForm, base: LessonBase, lesson: { day: Day }, action: 'draft' | 'publish'): Problem | undefined {
  const { title, body, links, homework } = form;
  if (isTooLong(body) || isTooLong(homework.body)) return 'tooLong';
  if (title.trim() === '' && body === '' && links.length === 0 && !hasHomework(homework)) return 'nothing';
  const given = hasHomework(homework) || base.homework !== undefined;
  if (given && !(isDay(homework.dueDay) && homework.dueDay > lesson.day)) return 'dueDay';
  // Emptied fields do not take given work back, which a draft would leave unsaid: removing it does.
  if (given && homework.title.trim() === '' && (action === 'publish' || !hasHomework(homework))) return 'homeworkTitle';
  return undefined;
}

/** The row to write. Somebody who continues a colleague's lesson leaves the lesson its teacher. */
export function toSave(lesson: WeekLesson, { title, body, links, urgent }: LessonForm): SessionToSave {
  const { classNumber, day, periodId, subjectCode, group, subject, teacherNumber, teacherName, start, end } = lesson;
  const place = { classNumber, day, periodId, subjectCode, group, subject, teacherNumber, teacherName, start, end };
  return { ...place, title: title.trim(), body, links, urgent };
}

function isHomeworkContent(value: unknown): value is HomeworkContent {
  if (typeof value !== 'object' || value === null) return false;
  const { title, body, dueDay, minutes, toHandIn } = value as Record<string, unknown>;
  return (
    typeof title === 'string' &&
    typeof body === 'string' &&
    typeof dueDay === 'number' &&
    typeof minutes === 'number' &&
    typeof toHandIn === 'boolean'
  );
}

/** A text that an earlier version of the product kept lacks what it did not know. */
type Kept<T> = Omit<T, 'links' | 'urgent'> & { links?: unknown; urgent?: unknown };

/** The form of a kept text, with links that are some: the device's storage is not ours alone. */
function completed(kept: Kept<LessonForm>): LessonForm {
  const linksIn = (value: unknown): Link[] => readLinks(JSON.stringify(value ?? []));
  const { title, body, homework } = kept;
  return {
    title,
    body,
    links: linksIn(kept.links),
    urgent: kept.urgent === true,
    homework: homeworkContent({ ...homework, links: linksIn(homework.links) })
  };
}

export function completeForms(kept: KeptForm): KeptForm {
  return { ...kept, form: completed(kept.form), from: completed(kept.from) };
}

/** What is kept on the device: the fields, what and which rows they started from, and the token of the save that may be under way. */
export interface KeptForm {
  form: LessonForm;
  from: LessonForm;
  base: { session?: string; draft?: string; homework?: string };
  token: string;
}

function isLessonForm(value: unknown): value is LessonForm {
  if (typeof value !== 'object' || value === null) return false;
  const { title, body, homework } = value as Record<string, unknown>;
  return typeof title === 'string' && typeof body === 'string' && isHomeworkContent(homework);
}

export function isKeptForm(value: unknown): value is KeptForm {
  if (typeof value !== 'object' || value === null) return false;
  const { form, from, base, token } = value as Record<string, unknown>;
  return typeof token === 'string' && typeof base === 'object' && base !== null && isLessonForm(form) && isLessonForm(from);
}

/** Names the very versions of the rows, to tell whether someone wrote while a text lay on the device. */
export function versionsOf({ session, draft, homework }: LessonBase): KeptForm['base'] {
  const version = (row?: { id: number; etag: string }): string | undefined => row && `${row.id} ${row.etag}`;
  return { session: version(session), draft: version(draft), homework: version(homework) };
}
