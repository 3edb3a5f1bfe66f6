import type { IWeb } from '@pnp/sp/webs';
import { EntError, type EntErrorKind } from '../errors';
import type { SettledBatch, SharePoint } from '../sp';
import { UNITS_OF, type Pacer } from './pacer';
import type { WriteOptions } from './types';

/** How often something is tried before no answer is what the report says. */
export const TRIES = 5;
const LONGEST_PAUSE = 30_000;
/** After which a read may be answered later. */
const PASSING: readonly EntErrorKind[] = ['busy', 'offline'];

/** The way of one long piece of work to SharePoint: one batch at a time, each within the allowance and after the pause that was asked for. */
export class Channel {
  public requests = 0;
  public waitedMs = 0;

  public constructor(
    private readonly sp: SharePoint,
    private readonly pacer: Pacer,
    private readonly onWait: WriteOptions['onWait']
  ) {}

  /**
   * Sends one `$batch` of at most a hundred parts and answers with what became of each.
   * @param signal ends the wait before it, never the batch itself
   * @throws the signal's reason; EntError when the batch as a whole failed
   */
  public async batch<T extends readonly Promise<unknown>[]>(
    kind: 'read' | 'write',
    parts: number,
    requests: (web: IWeb) => readonly [...T],
    signal?: AbortSignal
  ): Promise<SettledBatch<T>> {
    await this.turn(parts * UNITS_OF[kind], signal);
    return this.sp.batch(requests);
  }

  private async turn(units: number, signal: AbortSignal | undefined): Promise<void> {
    await this.pause(this.sp.transport.demandedPause, signal);
    this.waitedMs += await this.pacer.take({ requests: 1, units }, signal, this.onWait);
    this.requests++;
  }

  /**
   * A `$batch` of reads that long work cannot go on without: asked up to five times while SharePoint or the network gives none.
   * @throws the signal's reason; EntError when it was refused or never answered
   */
  public read<T extends readonly Promise<unknown>[]>(
    parts: number,
    requests: (web: IWeb) => readonly [...T],
    signal?: AbortSignal
  ): Promise<SettledBatch<T>> {
    return this.patiently(() => this.batch('read', parts, requests, signal), signal);
  }

  /** The same for a read that cannot be part of a batch, such as a file's. */
  public alone<T>(ask: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return this.patiently(async () => {
      await this.turn(UNITS_OF.read, signal);
      return ask();
    }, signal);
  }

  private async patiently<T>(ask: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await ask();
      } catch (error) {
        if (!(error instanceof EntError) || !PASSING.includes(error.kind) || attempt === TRIES - 1) {
          throw error;
        }
        await this.pauseAfter(attempt, signal);
      }
    }
  }

  /** Waits longer after each failure in a row (0 for the first), half of it by chance. @throws the signal's reason */
  public async pauseAfter(attempt: number, signal?: AbortSignal): Promise<void> {
    const longest = Math.min(LONGEST_PAUSE, 1_000 * 2 ** attempt);
    await this.pause(longest * (0.5 + this.sp.transport.clock.random() / 2), signal);
  }

  /** Waits, and tells so. @throws the signal's reason */
  public async pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (milliseconds > 0) {
      this.onWait?.(milliseconds);
      await this.sp.transport.clock.sleep(milliseconds, signal);
      this.waitedMs += milliseconds;
    }
  }
}
