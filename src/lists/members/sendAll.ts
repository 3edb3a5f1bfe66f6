import type { IWeb } from '@pnp/sp/webs';
import type { Channel } from '../bulk/channel';
import { UNITS_OF } from '../bulk/pacer';
import { EntError } from '../errors';
import { Refusal } from '../sp/refusal';

/** A write that leaves the same behind when it is sent twice, such as a membership or a right. */
export interface Repeatable<R = unknown> {
  send: (web: IWeb) => Promise<R>;
  /** True for the refusal that says that it is so already. */
  isSoAlready?: (error: EntError) => boolean;
}

export type Outcome<R> = { kind: 'done'; value: R | undefined } | { kind: 'failed'; error: EntError } | { kind: 'notSent' };

interface SendOptions {
  signal?: AbortSignal;
  onSettled?: (count: number) => void;
}

const PARTS_AT_MOST = 100;
const TRIES = 6;
const LONGEST_PAUSE = 30_000;
/** A batch of permissions may cost more than the five minutes' allowance of a small school leaves at once. */
const UNITS_OF_PART = UNITS_OF.permission;

/**
 * Sends repeatable writes in `$batch`es until each is done or surely refused. A lost answer, a throttled part and a save conflict are
 * sent again, since sending twice does no harm.
 * @returns what became of each, in their order, and why it went no further where it did not
 */
export async function sendAll<R>(
  channel: Channel,
  writes: readonly Repeatable<R>[],
  { signal, onSettled }: SendOptions = {}
): Promise<{ outcomes: Outcome<R>[]; cancelled: boolean; stoppedBy?: EntError }> {
  const outcomes: Outcome<R>[] = writes.map(() => ({ kind: 'notSent' }));
  let waiting = writes.map((_, index) => index);
  let fruitless = 0;
  try {
    while (waiting.length > 0) {
      const sent = waiting.slice(0, PARTS_AT_MOST);
      const { settled, last } = await sendBatch(channel, writes, sent, outcomes, signal);
      waiting = waiting.filter((index) => !settled.has(index));
      onSettled?.(settled.size);
      fruitless = settled.size > 0 ? 0 : fruitless + 1;
      if (last?.final || fruitless === TRIES) {
        return { outcomes, cancelled: false, stoppedBy: last?.error };
      }
      await channel.pause(settled.size === sent.length ? 0 : Math.min(LONGEST_PAUSE, 1_000 * 2 ** fruitless), signal);
    }
  } catch (error) {
    if (signal?.aborted) {
      return { outcomes, cancelled: true };
    }
    throw error;
  }
  return { outcomes, cancelled: false };
}

async function sendBatch<R>(
  channel: Channel,
  writes: readonly Repeatable<R>[],
  sent: readonly number[],
  outcomes: Outcome<R>[],
  signal: AbortSignal | undefined
): Promise<{ settled: Set<number>; last?: { error: EntError; final: boolean } }> {
  const settled = new Set<number>();
  let last: { error: EntError; final: boolean } | undefined;
  try {
    const parts = await channel.batch(
      'write',
      sent.length * (UNITS_OF_PART / UNITS_OF.write),
      (web) => sent.map((index) => writes[index].send(web)),
      signal
    );
    parts.forEach((part, place) => {
      const index = sent[place];
      if (part.status === 'fulfilled') {
        outcomes[index] = { kind: 'done', value: part.value };
        settled.add(index);
        return;
      }
      const error = part.reason instanceof EntError ? part.reason : new EntError('unexpected', String(part.reason));
      if (writes[index].isSoAlready?.(error)) {
        outcomes[index] = { kind: 'done', value: undefined };
        settled.add(index);
      } else if (isPassing(error)) {
        last = { error, final: false };
      } else {
        outcomes[index] = { kind: 'failed', error };
        settled.add(index);
      }
    });
  } catch (error) {
    if (!(error instanceof EntError)) {
      throw error;
    }
    last = { error, final: !isPassing(error) };
  }
  return { settled, last };
}

/** What the next batch may not meet again. */
function isPassing(error: EntError): boolean {
  const gateway = error instanceof Refusal && error.status >= 500 && error.code === undefined;
  return gateway || ['busy', 'offline', 'conflict', 'unknownOutcome'].includes(error.kind);
}
