/** Somebody who can be chosen. */
export interface PickedPerson {
  /** Unique, e.g. the login. */
  key: string;
  name: string;
  /** What tells two of the same name apart: login, class, function. */
  detail: string;
}

/** Answers with the persons found, best first; throws when the signal stopped it or the question failed. */
export type SearchPersons = (text: string, signal: AbortSignal) => Promise<readonly PickedPerson[]>;
