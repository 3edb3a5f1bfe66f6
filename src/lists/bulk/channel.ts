import type { IWeb } from '@pnp/sp/webs';
import type { SettledBatch, SharePoint } from '../sp';
import { UNITS_OF, type Pacer } from './pacer';
import type { WriteOptions } from './types';

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
    await this.pause(this.sp.transport.demandedPause, signal);
    this.waitedMs += await this.pacer.take({ requests: 1, units: parts * UNITS_OF[kind] }, signal, this.onWait);
    this.requests++;
    return this.sp.batch(requests);
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
