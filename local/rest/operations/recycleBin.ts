import type { RecycleRow, SiteRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { guidOf } from '../fields/fieldXml';
import { mayManage, purge, recycleEntity, restore } from '../recycleBin/recycleBin';
import { answer, operation, step } from '../registry';
import type { Resource } from '../resources';
import { rootWeb } from '../sites/webs';
import { textArgument } from '../urlPath';

type Carrier = 'site' | 'web';

/** D: a web's bin is its own, a site's holds those of all its webs. */
function websOf(context: Context, carrier: Carrier): SiteRow[] {
  if (carrier === 'web') return [context.site];
  const below = (web: SiteRow): SiteRow[] => [web, ...context.store.sites.subWebs(web.siteNo).flatMap(below)];
  return below(rootWeb(context));
}

/** D: the second stage is reached through the site alone. */
const isIn = (carrier: Carrier, entry: Pick<RecycleRow, 'stage'>): boolean => carrier === 'site' || entry.stage === 1;

function entriesOf(context: Context, carrier: Carrier): Omit<RecycleRow, 'items' | 'list'>[] {
  return websOf(context, carrier)
    .flatMap((web) => context.store.recycleBin.all(web.siteNo))
    .filter((entry) => isIn(carrier, entry) && mayManage(context, entry));
}

function entryAt(context: Context, carrier: Carrier, id: string): Resource {
  const guid = guidOf(id);
  for (const web of websOf(context, carrier)) {
    const entry = context.store.recycleBin.byId(web.siteNo, guid);
    if (!entry || !isIn(carrier, entry) || !mayManage(context, entry)) continue;
    // What follows happens in the web that the entry comes from.
    context.site = web;
    return { kind: 'recycled', entry };
  }
  throw errors.recycledMissing();
}

for (const carrier of ['web', 'site'] as const)
  step(carrier, 'recyclebin', (context, _from, call) =>
    call.hasParentheses ? entryAt(context, carrier, textArgument(call, 'id')) : { kind: 'recycleBin', carrier }
  );
step('recycleBin', 'getbyid', (context, { carrier }, call) => entryAt(context, carrier, textArgument(call, 'id')));

operation('recycleBin', 'GET', '', 'RecycleBin_List', 'D', (context, { carrier }) =>
  answer.many(
    'SP.ApiData.RecycleBinItems',
    entriesOf(context, carrier).map((entry) => recycleEntity(context, entry))
  )
);
operation('recycled', 'GET', '', 'RecycleBinItem_Get', 'D', (context, { entry }) => answer.entity(recycleEntity(context, entry)));
operation('recycled', 'POST', 'restore', 'RecycleBinItem_Restore', 'D', (context, { entry }) => {
  restore(context, entry);
  return answer.nothing(200);
});
operation('recycled', 'POST', 'deleteobject', 'RecycleBinItem_DeleteObject', 'D', (context, { entry }) => {
  purge(context, entry);
  return answer.nothing(200);
});
operation('recycled', 'POST', 'movetosecondstage', 'RecycleBinItem_MoveToSecondStage', 'D', (context, { entry }) => {
  context.store.recycleBin.moveToSecondStage(entry.id);
  return answer.nothing(200);
});

function each(context: Context, carrier: Carrier, stages: readonly number[], work: (entry: RecycleRow) => void): void {
  for (const { id, siteNo, stage } of entriesOf(context, carrier).reverse()) {
    const [entry, web] = [context.store.recycleBin.byId(siteNo, id), context.store.sites.byNo(siteNo)];
    if (!entry || !web || !stages.includes(stage)) continue;
    context.site = web;
    work(entry);
  }
}

/** I: all or nothing, as every write here. */
operation('recycleBin', 'POST', 'restoreall', 'RecycleBin_RestoreAll', 'D', (context, { carrier }) => {
  each(context, carrier, [1, 2], (entry) => restore(context, entry));
  return answer.nothing(200);
});
operation('recycleBin', 'POST', 'deleteall', 'RecycleBin_DeleteAll', 'D', (context, { carrier }) => {
  each(context, carrier, [1, 2], (entry) => purge(context, entry));
  return answer.nothing(200);
});
operation('recycleBin', 'POST', 'movealltosecondstage', 'RecycleBin_MoveAllToSecondStage', 'D', (context, { carrier }) => {
  each(context, carrier, [1], (entry) => context.store.recycleBin.moveToSecondStage(entry.id));
  return answer.nothing(200);
});
/** D: by administrators of the site collection; through a web's bin as well (O: PnPjs). */
operation('recycleBin', 'POST', 'deleteallsecondstageitems', 'RecycleBin_DeleteAllSecondStageItems', 'D', (context) => {
  if (!context.access.isSiteAdmin) throw errors.accessDenied();
  each(context, 'site', [2], (entry) => purge(context, entry));
  return answer.nothing(200);
});
