import { EntError, type EntErrorKind } from '../../../../../../lists/errors';

/** These stop the export: what fails so is there, and comes when it is asked for again. */
const PASSING: readonly EntErrorKind[] = ['offline', 'busy', 'sessionExpired', 'unknownOutcome'];

/** True for what refuses one list or one document: it is left out, said, and the rest comes. */
export function isRefusal(error: unknown): error is EntError {
  return error instanceof EntError && !PASSING.includes(error.kind);
}
