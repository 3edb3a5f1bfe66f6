import type { RecycleRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { guidOf } from '../fields/fieldXml';
import { mayManage, purge, recycleEntity, restore } from '../recycleBin/recycleBin';
import { answer, operation, step } from '../registry';
import type { Resource } from '../resources';
import { textArgument } from '../urlPath';

function entryAt(context: Context, id: string): Resource {
  const entry = context.store.recycleBin.byId(context.site.siteNo, guidOf(id));
  if (!entry || !mayManage(context, entry)) throw errors.recycledMissing();
  return { kind: 'recycled', entry };
}

for (const from of ['web', 'site'] as const)
  step(from, 'recyclebin', (context, _from, call) =>
    call.hasParentheses ? entryAt(context, textArgument(call, 'id')) : { kind: 'recycleBin' }
  );
step('recycleBin', 'getbyid', (context, _bin, call) => entryAt(context, textArgument(call, 'id')));

operation('recycleBin', 'GET', '', 'RecycleBin_List', 'D', (context) =>
  answer.many(
    'SP.ApiData.RecycleBinItems',
    context.store.recycleBin
      .all(context.site.siteNo)
      .filter((entry) => mayManage(context, entry))
      .map((entry) => recycleEntity(context, entry))
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

function each(context: Context, work: (entry: RecycleRow) => void): void {
  const { recycleBin } = context.store;
  for (const { id } of recycleBin.all(context.site.siteNo).reverse()) {
    const entry = recycleBin.byId(context.site.siteNo, id);
    if (entry && mayManage(context, entry)) work(entry);
  }
}

/** I: all or nothing, as every write here. */
operation('recycleBin', 'POST', 'restoreall', 'RecycleBin_RestoreAll', 'D', (context) => {
  each(context, (entry) => restore(context, entry));
  return answer.nothing(200);
});
operation('recycleBin', 'POST', 'deleteall', 'RecycleBin_DeleteAll', 'D', (context) => {
  each(context, (entry) => purge(context, entry));
  return answer.nothing(200);
});
