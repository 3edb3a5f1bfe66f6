import type { StoredBlob } from '../store/Blobs';
import type { Store } from '../store/Store';
import type { FieldRow, SiteRow } from '../store/types';
import { errors } from './errors';
import type { Query } from './odata/query';
import type { Format } from './protocol';
import type { Access } from './security/access';
import type { SiteClock } from './siteTime';
import type { Switches } from './switches';

/** Everything that an operation may know of its request. */
export interface Context {
  store: Store;
  site: SiteRow;
  access: Access;
  /** What the caller holds in another site collection. */
  accessTo: (site: SiteRow) => Access;
  query: Query;
  format: Format;
  switches: Switches;
  /** Lower-case names. */
  headers: Record<string, string>;
  /** Raw text; see `jsonBody`. */
  body: string;
  /** The bytes of a file that came as the body; see `store/Blobs.ts`. */
  upload?: StoredBlob;
  /** `http://127.0.0.1:4400` */
  origin: string;
  /** Path and query as received. */
  url: string;
  now: () => Date;
  /** The clock of a web, by its time zone: read once a request. */
  clockOf: (site: SiteRow) => SiteClock;
  issueDigest: () => string;
  digestSeconds: number;
  /** Must be called by whatever changes who is in a group. @throws SpError 409 when another request did at the same time */
  changeGroup: (groupId: number) => void;
  /** Must be called by whatever changes the attachments of an item. @throws SpError 409 when another request did at the same time */
  changeAttachments: (itemGuid: string) => void;
  /** Fields of a list, read once a request; requests that only read share them. */
  fieldsOf: (listNo: number) => readonly FieldRow[];
  /** Must be called by whatever changes the fields of a list. */
  forgetFields: (listNo: number) => void;
}

export type JsonBody = Record<string, unknown>;

export function isRecord(value: unknown): value is JsonBody {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The body as an object. `__metadata` belongs to verbose bodies only (O: 400 in the others).
 * @throws SpError 400 for what is no JSON object
 */
export function jsonBody(context: Context, type: string): JsonBody {
  let parsed: unknown;
  try {
    parsed = context.body.trim() === '' ? {} : JSON.parse(context.body);
  } catch {
    throw errors.badRequest('Invalid JSON. The request body cannot be read.');
  }
  if (!isRecord(parsed)) throw errors.badRequest('Invalid JSON. An object was expected.');
  // Names that every object of JavaScript knows are no properties here: looked up in a table they would be found.
  const inherited = Object.keys(parsed).find((name) => name in Object.prototype);
  if (inherited !== undefined) throw errors.unknownProperty(inherited, type);
  const { __metadata: metadata, ...rest } = parsed;
  const verbose = (context.headers['content-type'] ?? '').includes('odata=verbose');
  if (metadata !== undefined && !verbose) throw errors.unknownProperty('__metadata', type);
  if (verbose && type.startsWith('SP.Data.')) demandItemType(metadata, type);
  return rest;
}

/** O: a verbose item says its type, which is that of its list. */
function demandItemType(metadata: unknown, type: string): void {
  const named = isRecord(metadata) ? metadata.type : undefined;
  if (typeof named !== 'string')
    throw errors.badRequest(
      'An entry without a type name was found, but no expected type was specified. To allow entries without type information, the expected type must also be specified when the model is specified.'
    );
  if (named !== type)
    throw errors.badRequest(
      `A type named '${named.slice(0, 100)}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`
    );
}

/** The current user of this site; a site administrator always is one. */
export function currentUserId(context: Context): number {
  const id = context.access.user?.id;
  if (id === undefined) throw errors.accessDenied();
  return id;
}

export function apiUrl(context: Context): string {
  return `${context.origin}${context.site.url}/_api/`;
}
