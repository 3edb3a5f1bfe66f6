import type { ByteRange, StoredBlob } from '../store/Blobs';
import { errors, type SpError } from './errors';

/** A request as both the HTTP front and a part of a $batch hand it over. */
export interface SpRequest {
  /** Upper-case; a POST with X-HTTP-Method has become that method already. */
  method: string;
  /** Path and query, percent-encoded as received, e.g. `/sites/dev/_api/web/lists?%24top=1`. */
  url: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: string;
  /** The bytes of a file, received already and kept by nobody yet; `body` is empty then. */
  upload?: StoredBlob;
  /** Person of the directory who asks. */
  login: string;
  /** Writes of a browser need a digest, those of a client do not. */
  needsDigest: boolean;
  /** `http://127.0.0.1:4400` */
  origin: string;
  /** Its moment among others, see `GroupChanges`. */
  arrived?: number;
}

export interface SpResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Stands for `body`: the bytes of a file. */
  content?: { blobId: string; range?: ByteRange };
  /** Name of the operation, for the log. */
  operation: string;
}

/** How much metadata a body carries, and in which dialect. */
export interface Format {
  metadata: 'none' | 'minimal' | 'verbose';
  /** `OData-Version: 4.0` writes `@odata.` where version 3 writes `odata.`. */
  version: 3 | 4;
}

const contentTypes: Record<Format['metadata'], string> = {
  none: 'application/json;odata=nometadata;streaming=true;charset=utf-8',
  minimal: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  verbose: 'application/json;odata=verbose;charset=utf-8'
};

export function contentTypeOf(format: Format): string {
  return contentTypes[format.metadata];
}

/** D: verbose, minimal (the default for `application/json`), none; Atom, which is not made here, for any other Accept. */
export function negotiate(headers: Record<string, string>): Format {
  const accept = (headers.accept ?? '').toLowerCase();
  const version = (headers['odata-version'] ?? '').startsWith('4') ? 4 : 3;
  if (!accept.includes('json')) throw errors.notImplemented('Atom answers (Accept without application/json)');
  const odata = /odata(?:\.metadata)?=(\w+)/.exec(accept)?.[1];
  if (odata === 'verbose') return { metadata: 'verbose', version };
  if (odata === 'nometadata' || odata === 'none') return { metadata: 'none', version };
  if (odata === undefined || odata === 'minimalmetadata' || odata === 'minimal') return { metadata: 'minimal', version };
  throw errors.notImplemented(`Accept: odata=${odata}`);
}

/** The body of a refusal. O: `odata.error`, or `error` in verbose. */
export function errorResponse(error: SpError, format: Format, operation: string): SpResponse {
  const key = format.metadata === 'verbose' || format.version === 4 ? 'error' : 'odata.error';
  const body = { [key]: { code: `${error.code}, ${error.type}`, message: { lang: 'en-US', value: error.message } } };
  return {
    status: error.status,
    headers: { 'content-type': contentTypeOf(format), ...error.headers },
    body: JSON.stringify(body),
    operation
  };
}
