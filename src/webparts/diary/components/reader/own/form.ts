import type { OwnWorkContent } from '../../../../../domain/diary/ownWork';
import { isDay } from '../../../../../domain/days';
import type { Day } from '../../../../../domain/types';

/** What the device keeps of a form that was never saved. */
export interface KeptForm {
  content: OwnWorkContent;
  /** Of the wish to save: a save whose answer was lost is made once. */
  token: string;
}

/** Longest title of a SharePoint item. */
export const LONGEST_TITLE = 255;
/** A Note column's own limit. */
const LONGEST_BODY = 63_999;

export type OwnProblem = 'title' | 'day' | 'tooLong';

/** What keeps the form from being saved, the first thing first. */
export function problemOf({ title, dueDay, body }: OwnWorkContent, today: Day): OwnProblem | undefined {
  if (title.trim() === '') return 'title';
  if (!isDay(dueDay) || dueDay < today) return 'day';
  return body.length > LONGEST_BODY ? 'tooLong' : undefined;
}

export function isSame(a: OwnWorkContent, b: OwnWorkContent): boolean {
  return a.title === b.title && a.body === b.body && a.dueDay === b.dueDay && a.subject === b.subject;
}

export function isKeptForm(value: unknown): value is KeptForm {
  const { content, token } = (value ?? {}) as Partial<KeptForm>;
  const { title, body, dueDay, subject, done } = (content ?? {}) as Partial<OwnWorkContent>;
  const texts = [title, body, subject, token].every((each) => typeof each === 'string');
  return texts && typeof dueDay === 'number' && typeof done === 'boolean';
}
