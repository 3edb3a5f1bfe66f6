import * as React from 'react';
import { calendarOf } from '../../../../../domain/calendar/schoolCalendar';
import { archiveFileName, archivePage, homeworkCsv, sessionsCsv, type ArchiveOptions } from '../../../../../domain/diary/archive';
import type { ZipEntry } from '../../../../../domain/exports/zip';
import type { School, SchoolClass } from '../../../../../domain/types';
import { isAbort } from '../../../../../lists/sp';
import { formatDayOfMonth } from '../../../../../ui/dates/formatDates';
import { errorKind } from '../../../../../ui/feedback/ErrorBanner';
import { useUiStrings } from '../../../../../ui/loc/strings';
import type { Work } from '../../../../../ui/progress/ProgressCard';
import { plainText, sanitise } from '../../../../../ui/richText/sanitise';
import { useIdentity } from '../../../../../ui/root/identity';
import { useLanguage } from '../../../../../ui/root/language';
import { useRepositories } from '../../../../../ui/root/repositories';
import { saveFile } from '../../../../../ui/saveFile';
import { daysOfWeeks, weeksOf } from '../choices/periods';
import { useDirectionStrings } from '../loc/strings';
import { archiveWords } from './archiveWords';
import { collectDocuments, collectYear, type CollectedDocuments, type CollectedYear } from './collectYear';
import { visasCsv } from './visasCsv';

export interface ArchiveRun {
  work: Work | undefined;
  /** @param withDocuments false: the tables alone */
  make: (schoolClass: SchoolClass, withDocuments: boolean) => void;
  stop: () => void;
  close: () => void;
}

/** Reads a class's year, then its documents, and hands them over as one file that says what it lacks. */
export function useArchive(school: School): ArchiveRun {
  const strings = useDirectionStrings();
  const errors = useUiStrings().errors;
  const language = useLanguage();
  const { diaryParts } = useRepositories();
  const { now } = useIdentity();
  const [work, setWork] = React.useState<Work>();
  const abort = React.useRef<AbortController>();
  React.useEffect(() => () => abort.current?.abort(), []);

  const reason = (error: unknown): string => errors[errorKind(error)];
  const lacks = (year: CollectedYear, documents: CollectedDocuments): string[] => [
    ...year.missing.map(({ weeks, error }) => {
      const { first, last } = daysOfWeeks(weeks);
      return strings.missingWeeks(formatDayOfMonth(first, language), formatDayOfMonth(last, language), reason(error));
    }),
    ...documents.missing.map(({ path, error }) => strings.missingDocument(path, reason(error)))
  ];

  const filesOf = async (
    schoolClass: SchoolClass,
    year: CollectedYear,
    documents: CollectedDocuments,
    missing: string[]
  ): Promise<ZipEntry[]> => {
    const options: ArchiveOptions = {
      words: archiveWords(strings, language),
      sanitise,
      textOf: plainText,
      fileOf: (path) => documents.files.get(path)?.name
    };
    return [
      { path: strings.files.sessions, content: sessionsCsv(year, options) },
      { path: strings.files.homework, content: homeworkCsv(year, options) },
      { path: strings.files.visas, content: await visasCsv(year, strings) },
      { path: archiveFileName(schoolClass, '.html'), content: archivePage({ schoolName: school.name, schoolClass, ...year }, options) },
      ...[...documents.files.values()].map(({ name, bytes }) => ({ path: name, content: bytes })),
      ...(missing.length > 0 ? [{ path: strings.files.missing, content: `\ufeff${missing.join('\r\n')}\r\n` }] : [])
    ];
  };

  const run = async (schoolClass: SchoolClass, withDocuments: boolean): Promise<void> => {
    abort.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    abort.current = controller;
    const step = (doing: string, done: number, total: number): void => setWork({ kind: 'running', done, total, doing });
    try {
      const { first, last } = calendarOf(school).schoolYear(schoolClass.schoolYear);
      const year = await collectYear(diaryParts.reading, schoolClass.number, weeksOf({ first, last }), {
        signal,
        onStep: (weeks, done, total) => step(strings.archivingWeeks(formatDayOfMonth(daysOfWeeks(weeks).first, language)), done, total)
      });
      const nothing: CollectedDocuments = { files: new Map(), missing: [] };
      const documents = withDocuments ? await collectDocuments(diaryParts.documents, year, { signal, onStep: step }) : nothing;
      const missing = lacks(year, documents);
      const all = await filesOf(schoolClass, year, documents, missing);
      const files = withDocuments ? all : all.filter(({ path }) => !path.endsWith('.html'));
      const { zipOf } = await import(/* webpackChunkName: 'ent-diary-archive' */ '../../../../../domain/exports/zip');
      const zip = await zipOf(files, { now: now().getTime(), signal });
      signal.throwIfAborted();
      saveFile(archiveFileName(schoolClass, '.zip'), zip);
      const done = strings.archiveDone(year.sessions.length, year.homework.length, documents.files.size);
      setWork({
        kind: missing.length > 0 ? 'failed' : 'done',
        summary: missing.length > 0 ? `${strings.archiveMissing(missing.length)} ${done}` : done,
        details: missing
      });
    } catch (error) {
      if (abort.current !== controller) return;
      if (signal.aborted || isAbort(error)) {
        setWork({ kind: 'cancelled', summary: strings.archiveStopped });
      } else {
        console.error('ENT:', error);
        setWork({ kind: 'failed', summary: strings.archiveFailed, details: [reason(error)] });
      }
    }
  };

  return {
    work,
    // `run` shows every failure itself.
    make: (schoolClass, withDocuments) => void run(schoolClass, withDocuments),
    stop: () => {
      setWork((last) => (last?.kind === 'running' ? { ...last, stopping: true } : last));
      abort.current?.abort();
    },
    close: () => setWork(undefined)
  };
}
