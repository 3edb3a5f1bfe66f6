import type { Format } from '../protocol';
import type { Entity, Json, Node } from './entity';

/** What the body must know of its request. */
export interface Rendering {
  format: Format;
  /** `http://127.0.0.1:4400/sites/dev/_api/` */
  apiUrl: string;
}

type Fields = Record<string, Json>;

function prefix(format: Format): string {
  return format.version === 4 ? '@odata.' : 'odata.';
}

function metadataUrl(rendering: Rendering, type: string, suffix: string): Json {
  return `${rendering.apiUrl}$metadata#${type}${suffix}`;
}

function contextName(format: Format): string {
  return format.version === 4 ? '@odata.context' : 'odata.metadata';
}

function renderValue(value: Json, format: Format): Json {
  // Verbose wraps every collection.
  if (Array.isArray(value) && format.metadata === 'verbose') return { results: value };
  return value;
}

function annotations(entity: Entity, rendering: Rendering): Fields {
  const { format, apiUrl } = rendering;
  if (format.metadata === 'none') return {};
  if (format.metadata === 'verbose') {
    const metadata: Fields = { id: entity.id ?? apiUrl + entity.path, uri: apiUrl + entity.path, type: entity.type };
    if (entity.etag !== undefined) metadata.etag = entity.etag;
    return { __metadata: metadata };
  }
  const p = prefix(format);
  const fields: Fields = {
    [`${p}type`]: format.version === 4 ? `#${entity.type}` : entity.type,
    [`${p}id`]: entity.id ?? apiUrl + entity.path
  };
  if (entity.etag !== undefined) fields[`${p}etag`] = entity.etag;
  fields[`${p}editLink`] = entity.path;
  return fields;
}

function renderNode(node: Node, rendering: Rendering): Fields {
  const { format } = rendering;
  const children = Object.entries(node.children);
  if (format.metadata === 'none' && children.length === 0) return node.values;
  const fields = annotations(node.entity, rendering);
  if (format.metadata === 'verbose') {
    for (const name of node.deferred) fields[name] = { __deferred: { uri: `${rendering.apiUrl}${node.entity.path}/${name}` } };
  }
  for (const [name, child] of children) {
    if (Array.isArray(child))
      fields[name] = renderValue(
        child.map((one) => renderNode(one, rendering)),
        format
      );
    else if (child !== null) fields[name] = renderNode(child, rendering);
    else if (format.metadata === 'verbose') fields[name] = { __deferred: { uri: `${rendering.apiUrl}${node.entity.path}/${name}` } };
    // O: a lookup without a value is absent in minimal metadata.
  }
  if (format.metadata !== 'verbose') return Object.assign(fields, node.values);
  for (const [name, value] of Object.entries(node.values)) fields[name] = renderValue(value, format);
  return fields;
}

export function renderEntity(node: Node, rendering: Rendering): string {
  const { format } = rendering;
  const fields = renderNode(node, rendering);
  if (format.metadata === 'verbose') return JSON.stringify({ d: fields });
  if (format.metadata === 'none') return JSON.stringify(fields);
  return JSON.stringify({ [contextName(format)]: metadataUrl(rendering, node.entity.type, '/@Element'), ...fields });
}

export function renderCollection(nodes: Node[], type: string, nextLink: string | undefined, rendering: Rendering): string {
  const { format } = rendering;
  const rows = nodes.map((node) => renderNode(node, rendering));
  if (format.metadata === 'verbose')
    return JSON.stringify({ d: { results: rows, ...(nextLink === undefined ? {} : { __next: nextLink }) } });
  const body: Fields = {};
  if (format.metadata === 'minimal') body[contextName(format)] = metadataUrl(rendering, type, '');
  // O: nometadata has no annotation but the next link.
  if (nextLink !== undefined) body[`${prefix(format)}nextLink`] = nextLink;
  body.value = rows;
  return JSON.stringify(body);
}

/** A method's answer that is no entity: a primitive, a complex value, or a collection of such. */
export function renderValueOf(name: string, value: Json, type: string, rendering: Rendering): string {
  const { format } = rendering;
  if (format.metadata === 'verbose') return JSON.stringify({ d: { [name]: renderValue(value, format) } });
  const context: Fields = format.metadata === 'minimal' ? { [contextName(format)]: metadataUrl(rendering, type, '') } : {};
  if (value === null) return JSON.stringify({ ...context, [`${prefix(format)}null`]: true });
  if (typeof value === 'object' && !Array.isArray(value)) return JSON.stringify({ ...context, ...value });
  return JSON.stringify({ ...context, value });
}
