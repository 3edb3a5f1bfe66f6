import { documentNames, documentsOf } from '../../../../../domain/diary/archive';
import type { Visa } from '../../../../../domain/diary/visa';
import { foldSessions } from '../../../../../domain/diaryFold';
import type { FoldedSession, Homework, WeekIndex } from '../../../../../domain/types';
import type { DocumentsRepository, ReadingRepository } from '../../../../../lists/repositories/diary/types';

/** Weeks read at a time: some megabytes of texts. */
const WEEKS_AT_ONCE = 6;

export interface CollectedYear {
  sessions: FoldedSession[];
  homework: Homework[];
  visas: Visa[];
  /** Weeks that could not be read, and why. */
  missing: { weeks: WeekIndex[]; error: unknown }[];
}

export interface CollectOptions {
  /** Told before each step. */
  onStep: (weeks: readonly WeekIndex[], done: number, total: number) => void;
  signal: AbortSignal;
}

/** How many steps `collectYear` takes. */
export function stepsOf(weeks: readonly WeekIndex[]): WeekIndex[][] {
  return Array.from({ length: Math.ceil(weeks.length / WEEKS_AT_ONCE) }, (_, at) =>
    weeks.slice(at * WEEKS_AT_ONCE, (at + 1) * WEEKS_AT_ONCE)
  );
}

/**
 * Everything that a class's year says, some weeks at a time. Weeks that cannot be read are told, not passed over.
 * @throws the signal's reason when the person stopped
 */
export async function collectYear(
  reading: ReadingRepository,
  classNumber: number,
  weeks: readonly WeekIndex[],
  { onStep, signal }: CollectOptions
): Promise<CollectedYear> {
  const steps = stepsOf(weeks);
  const year: CollectedYear = { sessions: [], homework: [], visas: [], missing: [] };
  for (const [done, some] of steps.entries()) {
    signal.throwIfAborted();
    onStep(some, done, steps.length);
    try {
      const { sessions, homework, visas } = await reading.ofClass(classNumber, some);
      year.sessions.push(...sessions);
      year.homework.push(...homework);
      year.visas.push(...visas);
    } catch (error) {
      console.error('ENT:', error);
      year.missing.push({ weeks: some, error });
    }
  }
  signal.throwIfAborted();
  const rows = year.sessions.flatMap(({ session, otherVersions }) => [session, ...otherVersions]);
  return { ...year, sessions: foldSessions(rows) };
}

export interface CollectedDocuments {
  /** By path on the site: its name in the archive and its bytes. */
  files: Map<string, { name: string; bytes: Blob }>;
  missing: { path: string; error: unknown }[];
}

/**
 * The documents that a year points to, one after the other. What is gone or not given to the person is told.
 * @throws the signal's reason when the person stopped
 */
export async function collectDocuments(
  documents: Pick<DocumentsRepository, 'read'>,
  year: CollectedYear,
  { onStep, signal }: { onStep: (name: string, done: number, total: number) => void; signal: AbortSignal }
): Promise<CollectedDocuments> {
  const names = [...documentNames(documentsOf(year))];
  const found: CollectedDocuments = { files: new Map(), missing: [] };
  for (const [done, [path, name]] of names.entries()) {
    signal.throwIfAborted();
    onStep(name, done, names.length);
    try {
      found.files.set(path, { name, bytes: await documents.read(path, signal) });
    } catch (error) {
      signal.throwIfAborted();
      console.warn('ENT:', error);
      found.missing.push({ path, error });
    }
  }
  return found;
}
