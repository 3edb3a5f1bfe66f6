import type { RegisterChange } from '../../domain/register/types';
import type { EntError } from '../errors';
import { ConflictError } from '../errors';
import type { Finding, Provisioning } from '../provisioning/types';
import { isAbort } from '../sp';
import type { AdministrationRepository, StoredSchool } from './administration';
import type { RegisterRepository } from './register';

/** What a change of year writes with. */
export interface YearParts {
  register: Pick<RegisterRepository, 'load' | 'moves' | 'apply'>;
  provisioning: Pick<Provisioning, 'apply'>;
  administration: Pick<AdministrationRepository, 'school' | 'updateSchool'>;
}

/** One stage: rows of the register, the site's groups and folders after its classes, or the school's own number. */
export type YearTask<S extends string> = { stage: S } & (
  | { kind: 'rows'; changes: readonly RegisterChange[] }
  /** `groupsFirst`: what follows must not begin as long as a group has the wrong name. */
  | { kind: 'site'; groupsFirst?: boolean }
  | { kind: 'year'; schoolYear: number }
);

export interface YearProgress<S extends string> {
  stage: S;
  /** Pieces of work of this stage. */
  done: number;
  /** 0 while nobody knows yet. */
  total: number;
  /** Of the site: what is being done. */
  doing?: string;
}

export interface YearRunOptions<S extends string> {
  onProgress?: (progress: YearProgress<S>) => void;
  /** Stops after the batch or the step under way. */
  signal?: AbortSignal;
}

export type YearFailure = { kind: 'row'; change: RegisterChange; error: EntError } | { kind: 'step'; finding: Finding; detail: string };

export interface YearReport<S extends string> {
  /** `stopped` by the person; `changed`: the register is not what the person was shown any more, and nothing was written. */
  outcome: 'done' | 'stopped' | 'failed' | 'changed';
  /** Where it went no further. */
  stage?: S;
  /** Of that stage; once it is done, what provisioning left for its next run. */
  failures: YearFailure[];
  /** Why it went no further, where that is not in `failures`. */
  error?: unknown;
  /** Rows and steps done in this run; 0 when there was nothing left to do. */
  writes: number;
}

/** Other administrators who save the school at the same moment change something else of it; this often in a row they do not. */
const ATTEMPTS = 3;

/**
 * Runs stages one after the other, each whole before the next; never rejects.
 * @param plan reads the register and plans; undefined when it is not what the person was shown
 */
export async function runYear<S extends string>(
  parts: YearParts,
  plan: () => Promise<readonly YearTask<S>[] | undefined>,
  { onProgress, signal }: YearRunOptions<S>
): Promise<YearReport<S>> {
  const report: YearReport<S> = { outcome: 'done', failures: [], writes: 0 };
  let stage: S | undefined;
  try {
    const tasks = await plan();
    if (!tasks) {
      return { ...report, outcome: 'changed' };
    }
    for (const task of tasks) {
      stage = task.stage;
      const tell = (done: number, total: number, doing?: string): void => onProgress?.({ stage: task.stage, done, total, doing });
      tell(0, 0);
      if (signal?.aborted) {
        return { ...report, outcome: 'stopped', stage };
      }
      const end = await runTask(parts, task, tell, signal);
      report.writes += end.writes;
      if (end.outcome) {
        return { ...report, outcome: end.outcome, stage, failures: end.failures, ...(end.error ? { error: end.error } : {}) };
      }
      // The site is looked at again each time: what its last run left is what is left.
      report.failures = task.kind === 'site' ? end.failures : report.failures;
    }
    return report;
  } catch (error) {
    const end = { ...report, stage, failures: [] };
    return signal?.aborted && isAbort(error) ? { ...end, outcome: 'stopped' } : { ...end, outcome: 'failed', error };
  }
}

interface TaskEnd {
  /** Undefined when the next stage may begin. */
  outcome?: 'stopped' | 'failed';
  failures: YearFailure[];
  error?: unknown;
  writes: number;
}

async function runTask<S extends string>(
  { register, provisioning, administration }: YearParts,
  task: YearTask<S>,
  tell: (done: number, total: number, doing?: string) => void,
  signal: AbortSignal | undefined
): Promise<TaskEnd> {
  switch (task.kind) {
    case 'rows': {
      if (task.changes.length === 0) {
        return { failures: [], writes: 0 };
      }
      const { done, failed, notSent, cancelled, stoppedBy } = await register.apply(task.changes, { signal, onProgress: tell });
      const failures = failed.map(({ change, error }): YearFailure => ({ kind: 'row', change, error }));
      const incomplete = failed.length > 0 || notSent.length > 0;
      return { outcome: cancelled ? 'stopped' : incomplete ? 'failed' : undefined, failures, error: stoppedBy, writes: done.length };
    }
    case 'site': {
      const { done, failed, cancelled, writes } = await provisioning.apply({
        signal,
        onProgress: ({ done: steps, total, current }) => tell(steps, total, current?.subject)
      });
      const failures = failed.map(({ finding, detail }): YearFailure => ({ kind: 'step', finding, detail }));
      const blocked = Boolean(task.groupsFirst) && failed.some(({ finding }) => finding.kind === 'group');
      return { outcome: cancelled ? 'stopped' : blocked ? 'failed' : undefined, failures, writes: writes === 0 ? 0 : done.length };
    }
    case 'year':
      return { failures: [], writes: await setSchoolYear(administration, task.schoolYear) };
  }
}

/** Only the year is written: what somebody else saves of the school at the same moment stays. @returns writes */
async function setSchoolYear(administration: YearParts['administration'], schoolYear: number): Promise<number> {
  let known = await administration.school();
  for (let attempt = 1; known.school.schoolYear !== schoolYear; attempt++) {
    try {
      await administration.updateSchool({ schoolYear }, known.etag);
      return 1;
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === ATTEMPTS) {
        throw error;
      }
      known = (error as ConflictError<StoredSchool>).theirs;
    }
  }
  return 0;
}
