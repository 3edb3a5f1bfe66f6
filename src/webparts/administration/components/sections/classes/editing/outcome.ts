import { EntError } from '../../../../../../lists/errors';
import type { ApplyReport } from '../../../../../../lists/repositories/register';

/** What came of writing one thing that the person entered. */
export type SaveOutcome =
  | 'saved'
  /** Somebody else changed or removed a row since it was read. */
  | 'conflict'
  /** Somebody else has the key (code, number) of a row to add. */
  | 'taken'
  /** It failed otherwise; some of it may be stored, and saving again stores the rest. */
  | 'failed';

/** @param report undefined where nothing is known of it */
export function outcomeOf(report: ApplyReport | undefined): SaveOutcome {
  if (!report || report.stoppedBy || report.notSent.length > 0) return 'failed';
  const { failed } = report;
  if (failed.length === 0) return 'saved';
  if (failed.some(({ error }) => error.kind !== 'conflict')) return 'failed';
  return failed.some(({ change }) => change.op !== 'add') ? 'conflict' : 'taken';
}

/** Why a report is not what was asked: what failed first, other than a conflict if there is such. */
export function errorOf({ failed, stoppedBy, cancelled }: ApplyReport): EntError | undefined {
  const first = failed.find(({ error }) => error.kind !== 'conflict') ?? failed[0];
  // Who stopped it knows why it is not complete.
  return first?.error ?? stoppedBy ?? (cancelled ? undefined : new EntError('unknownOutcome', 'some rows were not sent'));
}
