import { isResourceNumber } from '../../../domain/bookings/bookingKeys';
import type { Category, Resource } from '../../../domain/bookings/types';
import { resourceCategories, resourcePhotos, resources } from '../../definitions';
import type { ItemOf, ListDefinition } from '../../definitions/types';
import type { SharePoint } from '../../sp';
import { equals, listOf, listUrl } from '../../sp/listOf';
import { Refusal } from '../../sp/refusal';
import { siteHas } from '../../sp/siteSchema';
import type { IWeb } from '@pnp/sp/webs';
import { valueOf } from '../../sp';
import { readable } from '../query';
import { readRuleSettings } from './ruleSettings';
import type { Catalogue, Stored } from './types';

/** The schema that brought the lists of the bookings. */
const SINCE = 4;
/** More than any school has. */
const ROWS_AT_MOST = 5000;

export type CategoryRow = ItemOf<typeof resourceCategories>;
export type ResourceRow = ItemOf<typeof resources>;

export function categoryOf(row: CategoryRow): Stored<Category> {
  return {
    value: {
      number: row.Id,
      title: row.Title ?? '',
      description: row.EntDescription ?? '',
      rules: readRuleSettings(row.EntRules),
      status: row.EntResourceStatus === 'archived' ? 'archived' : 'active'
    },
    etag: row['odata.etag'] ?? ''
  };
}

/** A resource; undefined for a row that is in no category or says no scheme: nothing could be booked of it. */
export function resourceOf(sp: Pick<SharePoint, 'serverRelativeUrl'>, row: ResourceRow): Stored<Resource> | undefined {
  const scheme = row.EntSlotScheme;
  if (!row.EntCategoryNumber || !scheme || !isResourceNumber(row.Id)) {
    return undefined;
  }
  return {
    value: {
      number: row.Id,
      categoryNumber: row.EntCategoryNumber,
      title: row.Title ?? '',
      description: row.EntDescription ?? '',
      place: row.EntPlace ?? '',
      photoUrl: row.EntPhoto ? `${listUrl(sp, resourcePhotos)}/${row.EntPhoto}` : '',
      scheme,
      counted: row.EntCounted === true,
      rules: readRuleSettings(row.EntRules),
      status: row.EntResourceStatus === 'archived' ? 'archived' : 'active'
    },
    etag: row['odata.etag'] ?? ''
  };
}

/** The rows of one of the two lists, or one of them by its id. */
export function shelfRows<L extends ListDefinition>(sp: SharePoint, list: L, web: IWeb = sp.web, id?: number): Promise<ItemOf<L>[]> {
  const items = listOf(sp, list, web).items.select('Id', 'Title', 'Modified', ...list.fields.map(({ name }) => name));
  return (id === undefined ? items : items.filter(equals('Id', id))).top(ROWS_AT_MOST)<ItemOf<L>[]>();
}

export async function readCatalogue(sp: SharePoint): Promise<Catalogue> {
  if (!siteHas(sp, { since: SINCE })) {
    return { kind: 'notSetUp' };
  }
  const [categoryPart, resourcePart] = await sp.batch((web) => [shelfRows(sp, resourceCategories, web), shelfRows(sp, resources, web)]);
  if (isRefused(categoryPart) || isRefused(resourcePart)) {
    return { kind: 'noAccess' };
  }
  const byTitle = (one: Stored<{ title: string }>, other: Stored<{ title: string }>): number =>
    one.value.title.localeCompare(other.value.title, 'fr', { numeric: true, sensitivity: 'base' });
  return {
    kind: 'ready',
    categories: valueOf(categoryPart).map(categoryOf).sort(byTitle),
    resources: readable(valueOf(resourcePart), (row) => resourceOf(sp, row)).sort(byTitle)
  };
}

function isRefused(part: PromiseSettledResult<unknown>): boolean {
  return part.status === 'rejected' && part.reason instanceof Refusal && ['denied', 'notFound'].includes(part.reason.kind);
}
