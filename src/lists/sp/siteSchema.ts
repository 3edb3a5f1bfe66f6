import type { FieldDefinition, ListDefinition } from '../definitions/types';
import type { SharePoint } from '../sp';
import type { Transport } from './transport';

/**
 * Which of its columns a list has on this site. The app reads schemas one version back, and SharePoint answers 400 to whoever names a column
 * that is not there: neither asked for nor written, such a column is as if it were empty until the administrator brings the site up to date.
 */

/** By the page's transport and the web's URL. */
const versions = new WeakMap<Transport, Map<string, number>>();

/** @param version as the site's EntSchool says it; until it is told, the site is taken to be up to date */
export function rememberSchema(sp: Pick<SharePoint, 'transport' | 'webUrl'>, version: number): void {
  const known = versions.get(sp.transport) ?? new Map<string, number>();
  versions.set(sp.transport, known.set(sp.webUrl.toLowerCase(), version));
}

/** True when the site has a column. */
export function siteHas(sp: Pick<SharePoint, 'transport' | 'webUrl'>, { since = 0 }: Pick<FieldDefinition, 'since'>): boolean {
  const version = versions.get(sp.transport)?.get(sp.webUrl.toLowerCase());
  return version === undefined || since <= version;
}

/** The columns of a list that the site has. */
export function fieldsOn(sp: Pick<SharePoint, 'transport' | 'webUrl'>, list: Pick<ListDefinition, 'fields'>): FieldDefinition[] {
  return list.fields.filter((field) => siteHas(sp, field));
}

/** What can be stored on the site of some columns' values. */
export function storable<V extends object>(
  sp: Pick<SharePoint, 'transport' | 'webUrl'>,
  list: Pick<ListDefinition, 'fields'>,
  values: V
): V {
  const lacking = new Set<string>(list.fields.filter((field) => !siteHas(sp, field)).map(({ name }) => name));
  return lacking.size === 0 ? values : (Object.fromEntries(Object.entries(values).filter(([name]) => !lacking.has(name))) as V);
}
