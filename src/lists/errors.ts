/**
 * Every failure that leaves `src/lists`. `kind` selects the sentence that the person reads;
 * the technical message goes to the console only.
 */
export type EntErrorKind =
  /** SharePoint refused: 403, or 404 for what may not be seen. */
  | 'denied'
  | 'notFound'
  /** Someone else wrote since it was read: see ConflictError. */
  | 'conflict'
  /** The answer was lost and asking again did not tell: the write may or may not be stored. */
  | 'unknownOutcome'
  /** SharePoint asks to wait (429, 503) and went on asking. */
  | 'busy'
  | 'offline'
  /** The sign-in ended: the page must be reloaded, drafts stay on the device. */
  | 'sessionExpired'
  /** SharePoint said that a value is not acceptable. */
  | 'invalid'
  /** An index is missing or the list view threshold was met: the administrator should run the check. */
  | 'threshold'
  | 'unexpected';

export class EntError extends Error {
  public readonly kind: EntErrorKind;
  /** Technical detail for the console: status, SharePoint's code, URL. */
  public readonly detail: string;

  public constructor(kind: EntErrorKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.name = 'EntError';
    this.kind = kind;
    this.detail = detail;
  }
}

/** What is stored now is not what the person started from; neither version is lost. */
export class ConflictError<T> extends EntError {
  /** The version now stored. */
  public readonly theirs: T;

  public constructor(theirs: T, detail: string) {
    super('conflict', detail);
    this.name = 'ConflictError';
    this.theirs = theirs;
  }
}
