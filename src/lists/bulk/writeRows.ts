import { EntError } from '../errors';
import type { SharePoint } from '../sp';
import { Channel } from './channel';
import { doublesOf, refusesDoubles, storedOf } from './doubles';
import { verdictOfAdd } from './lookUp';
import { pacerOf } from './pacer';
import { Run } from './run';
import type { AddRow, RowOperation, WriteOptions, WriteReport } from './types';
import type { Verdict } from './verdict';

/**
 * Writes any number of rows in `$batch`es, within SharePoint's allowance and in the order given. No answer that is lost and no refusal
 * for a while loses a row or writes it twice: an add is known again by its token, an update and a removal by the ETag they start from.
 * Running the same operations again adds nothing.
 *
 * One row that fails does not stop the others. It stops when the signal is aborted, when SharePoint refuses a whole batch, or when it
 * has told nothing five times.
 * @throws EntError when it cannot be known, before anything is written, which rows are there already
 */
export async function writeRows<O extends RowOperation>(
  sp: SharePoint,
  operations: readonly O[],
  options: WriteOptions = {}
): Promise<WriteReport<O>> {
  const channel = new Channel(sp, options.pacer ?? pacerOf(sp.transport), options.onWait);
  const run = new Run(sp, channel, operations, options);
  const unguarded = operations.filter((operation): operation is O & AddRow => operation.op === 'add' && !refusesDoubles(operation.list));
  try {
    run.settle(await storedBefore(sp, channel, unguarded, operations, options.signal));
  } catch (error) {
    if (!options.signal?.aborted) {
      throw error;
    }
    run.cancelled = true;
  }
  await run.all();
  const done = await withoutDoubles(sp, channel, run);
  return {
    ...done,
    notSent: run.notSent,
    cancelled: run.cancelled,
    ...(run.stoppedBy ? { stoppedBy: run.stoppedBy } : {}),
    requests: channel.requests,
    waitedMs: channel.waitedMs
  };
}

/** Adds of an earlier run. A row that this run changes or removes is not what an add of this run wants. */
async function storedBefore(
  sp: SharePoint,
  channel: Channel,
  adds: readonly AddRow[],
  operations: readonly RowOperation[],
  signal: AbortSignal | undefined
): Promise<Map<RowOperation, Verdict>> {
  const changed = new Set(operations.flatMap((operation) => (operation.op === 'add' ? [] : [`${operation.list.name}(${operation.id})`])));
  const verdicts = new Map<RowOperation, Verdict>();
  for (const [add, rows] of await storedOf(sp, channel, adds, signal)) {
    const standing = rows.filter((row) => !changed.has(`${add.list.name}(${row.Id})`));
    if (standing.length > 0) {
      verdicts.set(add, verdictOfAdd(add, standing, undefined));
    }
  }
  return verdicts;
}

/** What was done, each add one row. Where that cannot be made sure the add is reported as unknown: running it again mends it. */
async function withoutDoubles<O extends RowOperation>(
  sp: SharePoint,
  channel: Channel,
  run: Run<O>
): Promise<Pick<WriteReport<O>, 'done' | 'failed'>> {
  const adds = new Map(
    run.done.flatMap(({ operation }) =>
      operation.op === 'add' && !refusesDoubles(operation.list) ? [[operation as AddRow, operation] as const] : []
    )
  );
  if (adds.size === 0) {
    return { done: run.done, failed: run.failed };
  }
  try {
    const stored = await storedOf(sp, channel, [...adds.keys()]);
    const removals = new Run(sp, channel, doublesOf(stored));
    await removals.all();
    // A double that somebody has changed meanwhile is theirs.
    const problem = removals.failed.find(({ error }) => error.kind !== 'conflict')?.error ?? removals.stoppedBy;
    if (problem) {
      throw problem;
    }
    const done = run.done.map(({ operation, id }) => {
      const verdict = operation.op === 'add' ? verdictOfAdd(operation, stored.get(operation) ?? [], undefined) : undefined;
      return { operation, id: verdict?.kind === 'done' ? verdict.id : id };
    });
    return { done, failed: run.failed };
  } catch (error) {
    if (!(error instanceof EntError)) {
      throw error;
    }
    const unsure = new EntError('unknownOutcome', `stored, and perhaps twice: ${error.detail}`);
    return {
      done: run.done.filter(({ operation }) => !adds.has(operation as AddRow)),
      failed: [...run.failed, ...[...adds.values()].map((operation) => ({ operation, error: unsure }))]
    };
  }
}
