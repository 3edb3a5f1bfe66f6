import { EntError } from '../errors';
import { Refusal, UnknownOutcome } from '../sp/refusal';
import type { RowOperation } from './types';

/** What became of one operation. */
export type Verdict =
  | { kind: 'done'; id: number }
  | { kind: 'failed'; error: EntError }
  /** Surely not stored: it can be sent again. */
  | { kind: 'again'; error: EntError; throttled: boolean }
  /** It may be stored, or what refused it may be our own row: only the list can tell. */
  | { kind: 'look'; error: EntError };

/** SPDuplicateValuesFoundException: the value of a unique column is taken. */
const DUPLICATE = -2130575169;

export function isDuplicate(error: unknown): boolean {
  return error instanceof Refusal && error.code === DUPLICATE;
}

/** What SharePoint's answer to one part of a batch means for its operation. */
export function verdictOf(operation: RowOperation, part: PromiseSettledResult<unknown>): Verdict {
  if (part.status === 'rejected') {
    return verdictOfRefusal(operation, part.reason);
  }
  if (operation.op !== 'add') {
    return { kind: 'done', id: operation.id };
  }
  const id = (part.value as { Id?: unknown }).Id;
  return typeof id === 'number' ? { kind: 'done', id } : { kind: 'look', error: new UnknownOutcome('created without an id') };
}

function verdictOfRefusal(operation: RowOperation, reason: unknown): Verdict {
  if (!(reason instanceof Refusal)) {
    return { kind: 'look', error: reason instanceof EntError ? reason : new UnknownOutcome(String(reason)) };
  }
  if (reason.status === 429 || reason.status === 503) {
    return { kind: 'again', error: reason, throttled: true };
  }
  // A gateway's word, not SharePoint's: it may have passed the write on.
  if (reason.status >= 500 && reason.code === undefined) {
    return { kind: 'look', error: new UnknownOutcome(reason.detail) };
  }
  if (isDuplicate(reason)) {
    return operation.op === 'add' ? { kind: 'look', error: reason } : { kind: 'failed', error: reason };
  }
  switch (reason.kind) {
    case 'conflict':
      // An add meets a save conflict only beside other writes of its list; a row may have been changed by our own batch, sent twice.
      return operation.op === 'add' ? { kind: 'again', error: reason, throttled: false } : { kind: 'look', error: reason };
    case 'notFound':
      return operation.op === 'remove' ? { kind: 'done', id: operation.id } : { kind: 'failed', error: reason };
    case 'sessionExpired':
      // A digest that ended between two parts: the transport renews it for the next batch.
      return { kind: 'again', error: reason, throttled: false };
    default:
      return { kind: 'failed', error: reason };
  }
}

/** What the failure of a whole batch means for each of its operations; `final` when the next batch would end the same way. */
export function verdictOfBatch(error: EntError): { verdict: Verdict; final: boolean } {
  if (error.kind === 'busy' || error.kind === 'offline') {
    return { verdict: { kind: 'again', error, throttled: true }, final: false };
  }
  return error instanceof Refusal
    ? { verdict: { kind: 'failed', error }, final: true }
    : { verdict: { kind: 'look', error: error instanceof UnknownOutcome ? error : new UnknownOutcome(error.detail) }, final: false };
}
