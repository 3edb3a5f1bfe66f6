import { EntError, type EntErrorKind } from '../errors';

/** SharePoint answered and said no. */
export class Refusal extends EntError {
  public constructor(
    kind: EntErrorKind,
    detail: string,
    public readonly status: number,
    /** SharePoint's number, e.g. -2130575338; undefined when the answer carried none. */
    public readonly code: number | undefined
  ) {
    super(kind, detail);
    this.name = 'Refusal';
  }
}

/** A write left and no answer came: it may or may not be stored. */
export class UnknownOutcome extends EntError {
  public constructor(detail: string) {
    super('unknownOutcome', detail);
    this.name = 'UnknownOutcome';
  }
}

const INVALID_DIGEST = [-2130575251, -2130575252];

/** Codes that name one reason, whatever the status: docs of SPListItem.Update (Learn ee536748, ee659277) and observed answers. */
const KIND_OF_CODE: Record<number, EntErrorKind> = {
  [-2147024891]: 'denied',
  [-2130575251]: 'sessionExpired',
  [-2130575252]: 'sessionExpired',
  [-2130575338]: 'notFound',
  [-2147024894]: 'notFound',
  [-2130575305]: 'conflict',
  [-2130246326]: 'conflict',
  [-2130575169]: 'conflict',
  [-2130575168]: 'conflict',
  [-2130575257]: 'conflict',
  [-2130575163]: 'invalid',
  [-2130575162]: 'invalid',
  [-2130575161]: 'invalid',
  [-2147352571]: 'invalid',
  [-2146232832]: 'invalid',
  [-2147024860]: 'threshold',
  [-2147024749]: 'threshold'
};

/** Only where the code says nothing (-1, or no SharePoint answer at all). */
const KIND_OF_STATUS: Record<number, EntErrorKind> = {
  401: 'sessionExpired',
  403: 'denied',
  404: 'notFound',
  409: 'conflict',
  412: 'conflict',
  423: 'conflict',
  429: 'busy',
  503: 'busy'
};

/** A 401 carries the code of a denied access although nobody is signed in (any more); a throttled call that of the list view threshold. */
const CLEAR_STATUS = [401, 429, 503];

/** The number in `{"odata.error":{"code":"-2130575338, System.ArgumentException",…}}` or its verbose form; undefined when there is none. */
export function codeOf(body: string): number | undefined {
  const match = /"code"\s*:\s*"(-?\d+)\s*[,"]/.exec(body);
  return match ? Number(match[1]) : undefined;
}

export function saysInvalidDigest(status: number, body: string): boolean {
  const code = codeOf(body);
  return status === 403 && code !== undefined && INVALID_DIGEST.includes(code);
}

/** What an answer that is not a success means. Read from the code, never from the message (localised), from the status only where there is no code. */
export function refusalOf(url: string, status: number, body: string): Refusal {
  const code = codeOf(body);
  const ofCode = code === undefined || CLEAR_STATUS.includes(status) ? undefined : KIND_OF_CODE[code];
  const kind = ofCode ?? KIND_OF_STATUS[status] ?? 'unexpected';
  return new Refusal(kind, `${status} from ${url}: ${body.slice(0, 500)}`, status, code);
}
