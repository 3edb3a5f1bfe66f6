import { errors } from './errors';
import type { Entity, Json } from './odata/entity';
import { type Operation, answer, findOperation } from './registry';
import type { Resource } from './resources';

/** A name of an entity's properties, whatever its case; links and what is not there are undefined. */
function getterOf(entity: Entity, name: string): [string, () => Json] | undefined {
  return [...Object.entries(entity.defaults), ...Object.entries(entity.onRequest ?? {})].find(([known]) => known.toLowerCase() === name);
}

function edmType(value: Json): string {
  if (typeof value === 'boolean') return 'Edm.Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
  return typeof value === 'string' || value === null ? 'Edm.String' : 'Collection(Edm.ComplexType)';
}

/**
 * D (OData): the last segment may name a property of the resource before it, `web/title`.
 * @param name lower-case
 * @returns the reading of that property; undefined for a resource that is no entity
 */
export function propertyOperation(resource: Resource, name: string, asked: string): Operation | undefined {
  const whole = findOperation(resource.kind, 'GET', '');
  return (
    whole && {
      ...whole,
      run(context, from, call) {
        const result = whole.run(context, from, call);
        const found = result.kind === 'entity' ? getterOf(result.entity, name) : undefined;
        if (!found) throw errors.notImplemented(asked);
        const value = found[1]();
        return answer.value(found[0], edmType(value), value);
      }
    }
  );
}
