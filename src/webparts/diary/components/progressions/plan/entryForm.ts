import { isLinkUrl, type Link } from '../../../../../domain/diary/links';
import type { ProgressionEntry } from '../../../../../domain/diary/progressions';

/** What the person sees in the fields of one session of a plan. */
export interface EntryForm {
  title: string;
  body: string;
  folder: string;
  links: { title: string; url: string; kind: Link['kind'] }[];
  homework: { title: string; body: string; minutes: number; toHandIn: boolean; dueAfter: number };
}

/** What is kept on the device: the fields, and the version that they started from (its ETag; empty for a new session). */
export interface KeptEntry {
  form: EntryForm;
  etag: string;
  token: string;
}

export type EntryProblem = 'title' | 'homeworkTitle' | 'tooLong' | 'link';

/** A plain Note column of SharePoint holds 63,999 characters. */
const LONGEST_BODY = 63_999;

export function entryFormOf(entry: ProgressionEntry | undefined, folder: string): EntryForm {
  const { title = '', body = '', links = [], homework } = entry ?? {};
  const { dueAfter = 1, minutes = 0, toHandIn = false } = homework ?? {};
  return {
    title,
    body,
    folder: entry?.folder ?? folder,
    links: links.map((link) => ({ ...link })),
    homework: { title: homework?.title ?? '', body: homework?.body ?? '', minutes, toHandIn, dueAfter }
  };
}

export function sameEntryForm(one: EntryForm, other: EntryForm): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered({ title, body, folder, links, homework }: EntryForm): unknown[] {
  const { title: work, body: details, minutes, toHandIn, dueAfter } = homework;
  // Without words there is no work, whatever its other fields say.
  const given = work === '' && details === '' ? [] : [work, details, minutes, toHandIn, dueAfter];
  return [title, body, folder, links.map((link) => [link.title, link.url, link.kind]), given];
}

export function entryProblemOf({ title, body, links, homework }: EntryForm): EntryProblem | undefined {
  if (title.trim() === '') return 'title';
  if (body.length > LONGEST_BODY || homework.body.length > LONGEST_BODY) return 'tooLong';
  if (homework.title.trim() === '' && homework.body !== '') return 'homeworkTitle';
  return links.some((link) => !isBlank(link) && !isRight(link)) ? 'link' : undefined;
}

/** A line of the form that nobody has filled in. */
export function isBlank({ title, url }: { title: string; url: string }): boolean {
  return title.trim() === '' && url.trim() === '';
}

export function isRight({ url, kind }: { url: string; kind: Link['kind'] }): boolean {
  return kind === 'document' || isLinkUrl(url.trim());
}

/** The session as the fields say it; what they do not speak of stays. */
export function entryToSave(known: ProgressionEntry, { title, body, folder, links, homework }: EntryForm): ProgressionEntry {
  const { homework: before, ...rest } = known;
  const work = homework.title.trim();
  return {
    ...rest,
    title: title.trim(),
    body,
    folder,
    links: links
      .filter((link) => !isBlank(link))
      .map(({ title: text, url, kind }) => ({ title: text.trim() || url.trim(), url: url.trim(), kind })),
    ...(work ? { homework: { ...before, ...homework, title: work } } : {})
  };
}

export function isKeptEntry(value: unknown): value is KeptEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { form, etag, token } = value as Record<string, unknown>;
  if (typeof etag !== 'string' || typeof token !== 'string' || typeof form !== 'object' || form === null) return false;
  const { title, body, folder, links, homework } = form as Record<string, unknown>;
  return (
    [title, body, folder].every((text) => typeof text === 'string') &&
    Array.isArray(links) &&
    typeof homework === 'object' &&
    homework !== null
  );
}
