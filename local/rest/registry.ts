import type { ByteRange } from '../store/Blobs';
import type { Context } from './context';
import type { Entity, Json } from './odata/entity';
import type { Kind, Resource, ResourceOf } from './resources';
import type { Call } from './urlPath';

export type Verb = 'GET' | 'POST' | 'MERGE' | 'PUT' | 'DELETE';
/** Where the rule comes from: documented, observed, inferred. */
export type Label = 'D' | 'O' | 'I';

export type Result =
  | { kind: 'entity'; status: number; entity: Entity }
  | { kind: 'collection'; entities: Entity[]; type: string; nextLink?: string; done?: boolean }
  | { kind: 'value'; name: string; type: string; value: Json }
  /** JSON that no OData annotation touches. */
  | { kind: 'json'; body: Json }
  | { kind: 'empty'; status: number; headers: Record<string, string> }
  | { kind: 'content'; status: number; headers: Record<string, string>; blobId: string; range?: ByteRange };

export const answer = {
  entity: (entity: Entity): Result => ({ kind: 'entity', status: 200, entity }),
  created: (entity: Entity): Result => ({ kind: 'entity', status: 201, entity }),
  /** Filtered, sorted and cut by the query options of the request. */
  many: (type: string, entities: Entity[]): Result => ({ kind: 'collection', entities, type }),
  /** Already filtered, sorted and cut. */
  page: (type: string, entities: Entity[], nextLink?: string): Result => ({ kind: 'collection', entities, type, nextLink, done: true }),
  value: (name: string, type: string, value: Json): Result => ({ kind: 'value', name, type, value }),
  /** The bytes of a file; `content-length` is added where they are sent. */
  content: (blobId: string, headers: Record<string, string>, range?: ByteRange): Result => ({
    kind: 'content',
    status: range ? 206 : 200,
    headers,
    blobId,
    range
  }),
  nothing: (status = 204, headers: Record<string, string> = {}): Result => ({ kind: 'empty', status, headers })
};

/** One thing that the API can do. */
export interface Operation {
  /** e.g. `Lists_Add` */
  name: string;
  label: Label;
  on: Kind;
  verb: Verb;
  /** Method at the end of the path, lower-case; empty for the resource itself. */
  call: string;
  run(context: Context, resource: Resource, call: Call | undefined): Result;
}

/** One segment that leads from a resource to the next. */
interface Step {
  run(context: Context, from: Resource, call: Call): Resource;
}

const operations = new Map<string, Operation>();
const steps = new Map<string, Step>();

function narrow<K extends Kind>(kind: K, resource: Resource): ResourceOf<K> {
  if (resource.kind !== kind) throw new Error(`expected ${kind}, got ${resource.kind}`);
  return resource as ResourceOf<K>;
}

/**
 * Registers an operation. Adding one is one call here and one contract test beside it.
 * @param call method at the end of the path; empty for the resource itself
 */
export function operation<K extends Kind>(
  on: K,
  verb: Verb,
  call: string,
  name: string,
  label: Label,
  run: (context: Context, resource: ResourceOf<K>, call: Call) => Result
): void {
  const key = `${on} ${verb} ${call.toLowerCase()}`;
  if (operations.has(key)) throw new Error(`operation registered twice: ${key}`);
  const bare: Call = { name: '', text: '', hasParentheses: false, positional: [], named: {} };
  operations.set(key, {
    name,
    label,
    on,
    verb,
    call: call.toLowerCase(),
    run: (context, resource, made) => run(context, narrow(on, resource), made ?? bare)
  });
}

/** Registers a navigation: on a resource of this kind, the segment leads to another resource. */
export function step<K extends Kind>(on: K, segment: string, run: (context: Context, from: ResourceOf<K>, call: Call) => Resource): void {
  const key = `${on} ${segment.toLowerCase()}`;
  if (steps.has(key)) throw new Error(`step registered twice: ${key}`);
  steps.set(key, { run: (context, from, call) => run(context, narrow(on, from), call) });
}

export function findOperation(on: Kind, verb: string, call: string): Operation | undefined {
  return operations.get(`${on} ${verb} ${call}`);
}

export function findStep(on: Kind, segment: string): Step | undefined {
  return steps.get(`${on} ${segment}`);
}

/** Every operation, sorted by name: the table of local/README.md is made of it. */
export function allOperations(): Operation[] {
  return [...operations.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
