import { acceptableFileName } from '../files/fileName';
import { freeName } from '../files/freeName';
import { writeCsv } from '../exports/csv';
import { toIso } from '../days';
import type { Day, FoldedSession, Homework, Minutes, SchoolClass } from '../types';
import { foldSessions, isPublished } from '../diaryFold';
import { sortHomework } from '../homework';
import type { Link } from './links';

/** What an archive of a class and a school year holds: what the circular of 2010 wants kept. */
export interface ClassYear {
  schoolName: string;
  schoolClass: Pick<SchoolClass, 'code' | 'title' | 'schoolYear'>;
  sessions: readonly FoldedSession[];
  homework: readonly Homework[];
}

/** Everything that a person reads in it, in their language. */
export interface ArchiveWords {
  /** BCP 47, of the page. */
  language: string;
  title: (schoolClass: ClassYear['schoolClass']) => string;
  day: (day: Day) => string;
  time: (minutes: Minutes) => string;
  minutes: (minutes: Minutes) => string;
  dueOn: (day: string) => string;
  givenOn: (day: string) => string;
  toHandIn: string;
  homework: string;
  otherVersion: string;
  untitled: string;
  none: string;
  csv: {
    session: readonly [
      day: string,
      start: string,
      end: string,
      subject: string,
      group: string,
      teacher: string,
      title: string,
      text: string
    ];
    homework: readonly [
      givenDay: string,
      dueDay: string,
      subject: string,
      group: string,
      teacher: string,
      title: string,
      text: string,
      minutes: string,
      toHandIn: string
    ];
    yes: string;
    no: string;
  };
}

export interface ArchiveOptions {
  words: ArchiveWords;
  /** Makes the HTML of a row harmless: it is written by people, and the page opens without our screens around it. */
  sanitise: (html: string) => string;
  /** The words of some HTML, for the CSV. */
  textOf: (html: string) => string;
  /** Where a document lies beside the page, by its path on the site; undefined for one that is not in the archive. */
  fileOf: (path: string) => string | undefined;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML writes it, within an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]);
}

/** The documents that the rows of a class-year point to, each path once, sorted. */
export function documentsOf({ sessions, homework }: Pick<ClassYear, 'sessions' | 'homework'>): string[] {
  const rows = [...sessions.flatMap(({ session, otherVersions }) => [session, ...otherVersions]), ...homework];
  const paths = rows.flatMap(({ links = [] }) => links.filter(({ kind }) => kind === 'document').map(({ url }) => url));
  return [...new Set(paths)].sort();
}

/**
 * A class-year as one page that any browser opens without a network: sessions in their order with the work given at them, no script and no
 * style but its own.
 */
export function archivePage(year: ClassYear, options: ArchiveOptions): string {
  const { words } = options;
  const title = escapeHtml(`${words.title(year.schoolClass)} · ${year.schoolName}`);
  const given = new Map<string, Homework[]>();
  for (const work of sortHomework(year.homework.filter(isPublished))) {
    given.set(work.sessionKey, [...(given.get(work.sessionKey) ?? []), work]);
  }
  const parts: string[] = [];
  let day: Day = 0;
  for (const folded of inOrder(year.sessions)) {
    const { session } = folded;
    if (session.day !== day) parts.push(`<h2>${escapeHtml(words.day(session.day))}</h2>`);
    day = session.day;
    parts.push(sessionPart(folded, given.get(session.key) ?? [], options));
    given.delete(session.key);
  }
  // Work of no session: that was removed, or is of an off-timetable lesson that has none.
  const rest = [...given.values()].flatMap((one) => one);
  if (rest.length > 0) parts.push(`<h2>${escapeHtml(words.homework)}</h2>`, ...rest.map((work) => workPart(work, options)));
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(words.language)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    // The page is made of what people wrote: whatever the sanitiser let pass, the browser runs and fetches nothing.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' data: file:; style-src 'unsafe-inline'">`,
    `<title>${title}</title><style>${STYLE}</style></head>`,
    `<body><h1>${title}</h1>`,
    parts.length > 0 ? parts.join('\n') : `<p>${escapeHtml(words.none)}</p>`,
    '</body></html>',
    ''
  ].join('\n');
}

const STYLE =
  'body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}h2{border-bottom:1px solid;margin-top:2rem}' +
  'article{margin:1rem 0;break-inside:avoid}article article{border-left:3px solid;padding-left:1rem}h3{margin:0}.about{margin:0}';

function inOrder(sessions: readonly FoldedSession[]): FoldedSession[] {
  return foldSessions(sessions.flatMap(({ session, otherVersions }) => [session, ...otherVersions]));
}

function sessionPart({ session, otherVersions }: FoldedSession, homework: readonly Homework[], options: ArchiveOptions): string {
  const { words } = options;
  const about = [`${words.time(session.start)}–${words.time(session.end)}`, session.subject, session.group, session.teacherName];
  return [
    `<article><h3>${escapeHtml(session.title || words.untitled)}</h3>`,
    `<p class="about">${about.filter(Boolean).map(escapeHtml).join(' · ')}</p>`,
    options.sanitise(session.body),
    linksPart(session.links, options),
    ...otherVersions.map(
      (other) =>
        `<article><p class="about">${escapeHtml(`${words.otherVersion} · ${other.editor}`)}</p><h3>${escapeHtml(other.title)}</h3>${options.sanitise(other.body)}${linksPart(other.links, options)}</article>`
    ),
    ...homework.map((work) => workPart(work, options)),
    '</article>'
  ]
    .filter(Boolean)
    .join('\n');
}

function workPart(work: Homework, options: ArchiveOptions): string {
  const { words } = options;
  const about = [
    words.dueOn(words.day(work.dueDay)),
    words.givenOn(words.day(work.givenDay)),
    work.subject,
    work.group,
    work.minutes > 0 ? words.minutes(work.minutes) : '',
    work.toHandIn ? words.toHandIn : ''
  ];
  return [
    `<article><h3>${escapeHtml(work.title || words.untitled)}</h3>`,
    `<p class="about">${about.filter(Boolean).map(escapeHtml).join(' · ')}</p>`,
    options.sanitise(work.body),
    linksPart(work.links, options),
    '</article>'
  ]
    .filter(Boolean)
    .join('\n');
}

function linksPart(links: readonly Link[] = [], { fileOf }: ArchiveOptions): string {
  if (links.length === 0) return '';
  const items = links.map(({ title, url, kind }) => {
    const href = kind === 'document' ? fileOf(url) : url;
    return href === undefined
      ? `<li>${escapeHtml(title)}</li>`
      : `<li><a href="${escapeHtml(hrefOf(href, kind))}">${escapeHtml(title)}</a></li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** A file beside the page is a path, each part of which may hold what an address would take for its own. */
function hrefOf(href: string, kind: Link['kind']): string {
  return kind === 'document' ? href.split('/').map(encodeURIComponent).join('/') : href;
}

/** The sessions of a class-year as CSV (see `writeCsv`), days as `2026-11-23`. */
export function sessionsCsv({ sessions }: Pick<ClassYear, 'sessions'>, { words, textOf }: ArchiveOptions): string {
  const rows = inOrder(sessions).flatMap(({ session, otherVersions }) => [session, ...otherVersions]);
  return writeCsv(
    words.csv.session,
    rows.map(({ day, start, end, subject, group, teacherName, title, body }) => [
      toIso(day),
      clock(start),
      clock(end),
      subject,
      group,
      teacherName,
      title,
      textOf(body)
    ])
  );
}

/** The homework of a class-year as CSV. */
export function homeworkCsv({ homework }: Pick<ClassYear, 'homework'>, { words, textOf }: ArchiveOptions): string {
  return writeCsv(
    words.csv.homework,
    sortHomework(homework.filter(isPublished)).map((work) => [
      toIso(work.givenDay),
      toIso(work.dueDay),
      work.subject,
      work.group,
      work.teacherName,
      work.title,
      textOf(work.body),
      work.minutes > 0 ? `${work.minutes}` : '',
      work.toHandIn ? words.csv.yes : words.csv.no
    ])
  );
}

function clock(minutes: Minutes): string {
  const pad = (value: number): string => `${value}`.padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Name of an archive or of a file in it, e.g. `2GT1 2026-2027.zip`. */
export function archiveFileName({ code, schoolYear }: ClassYear['schoolClass'], extension: string): string {
  return acceptableFileName(`${code} ${schoolYear}-${schoolYear + 1}${extension}`);
}

/**
 * Where each document lies in the archive, by its path on the site: `documents/<name>`, with a number where two have one name. Case does
 * not tell files apart on every computer.
 */
export function documentNames(paths: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const path of [...paths].sort()) {
    const name = acceptableFileName(path.slice(path.lastIndexOf('/') + 1), { folderLength: 160 });
    names.set(path, `documents/${freeName(name, taken)}`);
  }
  return names;
}
