import type { RegisterChange } from '../../../../../../domain/register/types';
import { EntError } from '../../../../../../lists/errors';
import type { ApplyReport } from '../../../../../../lists/repositories/register';

/** A row, and what follows from it once it is stored: a pupil's class, then the move in the list of moves. */
export interface Plan {
  row: RegisterChange;
  then: readonly RegisterChange[];
}

export interface PlansReport {
  done: Plan[];
  failed: { plan: Plan; error: EntError }[];
  /** Surely not stored: the person stopped. */
  notSent: Plan[];
  /** The row is stored and what follows from it is not: these can be applied again. */
  unfinished: { plan: Plan; error: EntError }[];
}

type Apply = (changes: readonly RegisterChange[]) => Promise<ApplyReport>;

/**
 * Writes the rows, then what follows from those that are stored: a move that was not made must not stand in the list of moves.
 * @throws what `apply` throws before anything is known to be stored
 */
export async function applyPlans(apply: Apply, plans: readonly Plan[]): Promise<PlansReport> {
  const report = await apply(plans.map(({ row }) => row));
  const failed = plans.flatMap((plan) => {
    const error = errorOf([plan.row], report);
    return error ? [{ plan, error }] : [];
  });
  const refused = new Set(failed.map(({ plan }) => plan));
  const notSent = plans.filter((plan) => !refused.has(plan) && report.notSent.includes(plan.row));
  const stored = plans.filter((plan) => !refused.has(plan) && !notSent.includes(plan));
  const unfinished = await follow(
    apply,
    stored.filter(({ then }) => then.length > 0)
  );
  const open = new Set(unfinished.map(({ plan }) => plan));
  return { done: stored.filter((plan) => !open.has(plan)), failed, notSent, unfinished };
}

async function follow(apply: Apply, plans: readonly Plan[]): Promise<PlansReport['unfinished']> {
  if (plans.length === 0) return [];
  try {
    const report = await apply(plans.flatMap(({ then }) => then));
    return plans.flatMap((plan) => {
      const waits = plan.then.some((change) => report.notSent.includes(change));
      const error = errorOf(plan.then, report) ?? (waits ? new EntError('unknownOutcome', 'stopped before what follows') : undefined);
      return error ? [{ plan, error }] : [];
    });
  } catch (error) {
    // The rows are stored: that must be told, whatever became of the rest.
    const known = error instanceof EntError ? error : new EntError('unexpected', String(error));
    return plans.map((plan) => ({ plan, error: known }));
  }
}

/** Why one of the changes is not stored; undefined when all are, and for those that the person stopped. */
function errorOf(changes: readonly RegisterChange[], report: ApplyReport): EntError | undefined {
  const refused = report.failed.find(({ change }) => changes.includes(change));
  if (refused) return refused.error;
  return report.notSent.some((change) => changes.includes(change)) ? report.stoppedBy : undefined;
}
