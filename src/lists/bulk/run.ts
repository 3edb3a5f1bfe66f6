import { EntError } from '../errors';
import { isAbort, type SharePoint } from '../sp';
import { UnknownOutcome } from '../sp/refusal';
import { TRIES, type Channel } from './channel';
import { lookUp } from './lookUp';
import { fitting, PARTS_AT_MOST } from './packing';
import { requestOf } from './send';
import type { RowOperation, WriteOptions, WriteReport } from './types';
import { verdictOf, verdictOfBatch, type Verdict } from './verdict';

const FEWEST_PARTS = 10;
/** Before asking what became of a lost batch: SharePoint may still be at it. */
const PAUSE_BEFORE_ASKING = 1_000;

interface Entry<O> {
  operation: O;
  /** To be looked at before it is sent: its answer was lost, or a row is to be removed only as it was read. */
  look: boolean;
  /** What made it doubtful or sent it back; undefined for what was never sent. */
  cause?: EntError;
  tries: number;
  settled: boolean;
}

/** Operations on their way: batch after batch, in their order, until each is settled or no more can be done. */
export class Run<O extends RowOperation> {
  public readonly done: WriteReport<O>['done'] = [];
  public readonly failed: WriteReport<O>['failed'] = [];
  public cancelled = false;
  public stoppedBy: EntError | undefined;
  private queue: Entry<O>[];
  private readonly total: number;
  /** Halved when a batch is lost, since a shorter one is answered sooner; doubled again when one comes back. */
  private parts = PARTS_AT_MOST;
  /** Batches in a row of which SharePoint told nothing. */
  private silent = 0;

  public constructor(
    private readonly sp: SharePoint,
    private readonly channel: Channel,
    operations: readonly O[],
    private readonly options: Pick<WriteOptions, 'onProgress' | 'signal'> = {}
  ) {
    this.total = operations.length;
    this.queue = operations.map((operation) => ({ operation, look: operation.op === 'remove', tries: 0, settled: false }));
  }

  /** What was not sent, or surely not stored. */
  public get notSent(): O[] {
    return this.queue.map(({ operation }) => operation);
  }

  /** Settles operations of which something is known already. */
  public settle(verdicts: ReadonlyMap<RowOperation, Verdict>): void {
    for (const entry of this.queue) {
      const verdict = verdicts.get(entry.operation);
      if (verdict) {
        this.apply(entry, verdict);
      }
    }
    this.queue = this.queue.filter((entry) => !entry.settled);
    this.tell();
  }

  /** Sends what is left; returns when all is settled, the signal was aborted or nothing gets through any more. */
  public async all(): Promise<void> {
    const { signal } = this.options;
    while (this.queue.length > 0 && !this.stoppedBy && !this.cancelled) {
      const count = fitting(
        this.queue.slice(0, this.parts).map((entry) => entry.operation),
        this.parts
      );
      const entries = this.queue.splice(0, count);
      try {
        await this.lookAt(entries.filter((entry) => entry.look));
        await this.send(entries.filter((entry) => !entry.look && !entry.settled));
      } catch (error) {
        if (!signal?.aborted) {
          throw error;
        }
        this.cancelled = true;
      } finally {
        this.queue.unshift(...entries.filter((entry) => !entry.settled));
      }
      this.tell();
    }
    await this.clearDoubts();
    this.tell();
  }

  private async lookAt(entries: Entry<O>[]): Promise<void> {
    if (entries.length === 0) {
      return;
    }
    const { signal } = this.options;
    await this.channel.pause(entries.some((entry) => entry.cause) ? PAUSE_BEFORE_ASKING : 0, signal);
    try {
      const verdicts = await lookUp(this.sp, this.channel, entries, signal);
      entries.forEach((entry, index) => this.applyLooked(entry, verdicts[index]));
      this.silent = verdicts.some(({ kind }) => kind === 'done') ? 0 : this.silent;
    } catch (error) {
      const failure = this.failureOf(error);
      entries.forEach((entry) => entry.tries++);
      await this.afterSilence(failure, verdictOfBatch(failure).final);
    }
  }

  private async send(entries: Entry<O>[]): Promise<void> {
    if (entries.length === 0 || this.stoppedBy) {
      return;
    }
    try {
      const parts = await this.channel.batch(
        'write',
        entries.length,
        (web) => entries.map(({ operation }) => requestOf(this.sp, operation, web)),
        this.options.signal
      );
      this.parts = Math.min(PARTS_AT_MOST, this.parts * 2);
      const verdicts = entries.map(({ operation }, index) => verdictOf(operation, parts[index]));
      entries.forEach((entry, index) => this.apply(entry, verdicts[index]));
      await this.afterAnswer(verdicts);
    } catch (error) {
      const failure = this.failureOf(error);
      const { verdict, final } = verdictOfBatch(failure);
      if (verdict.kind === 'look') {
        this.parts = Math.max(FEWEST_PARTS, Math.floor(this.parts / 2));
      }
      entries.forEach((entry) => this.apply(entry, verdict));
      await this.afterSilence(failure, final);
    }
  }

  /** The failure of a batch. @throws what is none: an abort of ours, or a fault of the program */
  private failureOf(error: unknown): EntError {
    const { signal } = this.options;
    if (signal?.aborted && error === signal.reason) {
      throw error;
    }
    if (error instanceof EntError) {
      return error;
    }
    if (isAbort(error)) {
      // Whoever gave us this web stopped it: what was under way may be stored.
      return new UnknownOutcome(`given up: ${String(error)}`);
    }
    throw error;
  }

  private async afterAnswer(verdicts: readonly Verdict[]): Promise<void> {
    const refused = verdicts.flatMap((verdict) => (verdict.kind === 'failed' && verdict.error.kind === 'denied' ? [verdict.error] : []));
    if (refused.length === verdicts.length) {
      // Every row of it: the next batch would be refused alike.
      this.stoppedBy = refused[0];
      return;
    }
    const throttled = verdicts.flatMap((verdict) => (verdict.kind === 'again' && verdict.throttled ? [verdict.error] : []));
    if (throttled.length === verdicts.length) {
      await this.afterSilence(throttled[0], false);
      return;
    }
    this.silent = 0;
    if (throttled.length > 0) {
      await this.channel.pauseAfter(0, this.options.signal);
    }
  }

  private async afterSilence(error: EntError, final: boolean): Promise<void> {
    this.silent++;
    if (final || this.silent >= TRIES) {
      this.stoppedBy = error;
      return;
    }
    await this.channel.pauseAfter(this.silent - 1, this.options.signal);
  }

  /** What an answer to the operation itself means for it. */
  private apply(entry: Entry<O>, verdict: Verdict): void {
    if (verdict.kind === 'done' || verdict.kind === 'failed') {
      this.settleOne(entry, verdict);
      return;
    }
    entry.cause = verdict.error;
    entry.look = verdict.kind === 'look' || entry.operation.op === 'remove';
    entry.tries += verdict.kind === 'again' && verdict.throttled ? 0 : 1;
    if (!entry.look) {
      this.giveUpAfterTries(entry);
    }
  }

  /** What its row tells of an operation. */
  private applyLooked(entry: Entry<O>, verdict: Verdict): void {
    if (verdict.kind === 'done' || verdict.kind === 'failed') {
      this.settleOne(entry, verdict);
      return;
    }
    entry.look = verdict.kind === 'look';
    if (entry.look) {
      entry.cause ??= verdict.error;
      entry.tries++;
    }
    this.giveUpAfterTries(entry);
  }

  private giveUpAfterTries(entry: Entry<O>): void {
    if (entry.tries >= TRIES && entry.cause) {
      this.settleOne(entry, { kind: 'failed', error: entry.cause });
    }
  }

  private settleOne(entry: Entry<O>, verdict: Extract<Verdict, { kind: 'done' | 'failed' }>): void {
    entry.settled = true;
    if (verdict.kind === 'done') {
      this.done.push({ operation: entry.operation, id: verdict.id });
    } else {
      this.failed.push({ operation: entry.operation, error: verdict.error });
    }
  }

  /** At the end nothing may stay doubtful that could be known: one more look, and what that does not tell is unknown. */
  private async clearDoubts(): Promise<void> {
    const doubtful = this.queue.filter((entry) => entry.look && entry.cause);
    try {
      for (let from = 0; from < doubtful.length; from += PARTS_AT_MOST) {
        const entries = doubtful.slice(from, from + PARTS_AT_MOST);
        const verdicts = await lookUp(this.sp, this.channel, entries);
        entries.forEach((entry, index) => this.applyLooked(entry, verdicts[index]));
      }
    } catch (error) {
      this.stoppedBy ??= this.failureOf(error);
    }
    for (const entry of doubtful) {
      if (entry.look && !entry.settled) {
        const detail = entry.cause?.detail ?? '';
        this.settleOne(entry, { kind: 'failed', error: new EntError('unknownOutcome', detail) });
      }
    }
    this.queue = this.queue.filter((entry) => !entry.settled);
  }

  private tell(): void {
    this.options.onProgress?.(this.done.length + this.failed.length, this.total);
  }
}
