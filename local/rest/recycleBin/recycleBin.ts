import { randomUUID } from 'node:crypto';
import type { ItemRow, ListRow, RecycleRow } from '../../store/types';
import { type Context, currentUserId } from '../context';
import { forgetListActions } from '../customActions/customActions';
import { errors } from '../errors';
import { fileFacts } from '../files/facts';
import { isSitePages, pathOfRow } from '../files/library';
import { listRootUrl } from '../items/bind';
import { indexEntries } from '../fields/values';
import { checkUnique, createItem } from '../items/write';
import type { Entity } from '../odata/entity';
import { putPageBack } from '../sitePages/mirror';
import { permission } from '../security/permissions';
import { isoSeconds } from '../siteTime';

type Entry = Omit<RecycleRow, 'items' | 'list'>;

/**
 * I: who manages the web sees everything in its bin, everybody else what they deleted themselves. D: the second stage is for
 * administrators of the site collection.
 */
export function mayManage(context: Context, entry: Entry): boolean {
  if (entry.stage === 2) return context.access.isSiteAdmin;
  const web = context.store.sites.byNo(entry.siteNo) ?? context.site;
  return context.access.has(web.scopeId, permission.manageWeb) || entry.deletedBy === context.access.user?.id;
}

/** SP.RecycleBinItemType: 1 file, 3 list item, 4 list, 5 folder. */
const itemTypes = { file: 1, item: 3, list: 4, folder: 5 } as const;

/** O: the properties of a recycle bin item. */
export function recycleEntity(context: Context, entry: Entry): Entity {
  const person = (id: number) => context.store.principals.byId(context.site.siteNo, id);
  return {
    type: 'SP.RecycleBinItem',
    path: `Web/RecycleBin(guid'${entry.id}')`,
    defaults: {
      AuthorEmail: () => person(entry.authorId)?.email ?? '',
      AuthorName: () => person(entry.authorId)?.title ?? '',
      DeletedByEmail: () => person(entry.deletedBy)?.email ?? '',
      DeletedByName: () => person(entry.deletedBy)?.title ?? '',
      DeletedDate: () => entry.deletedAt,
      DeletedDateLocalFormatted: () => entry.deletedAt,
      DirName: () => entry.dir,
      Id: () => entry.id,
      ItemState: () => entry.stage,
      ItemType: () => itemTypes[entry.kind],
      LeafName: () => entry.leaf,
      Size: () => '0',
      Title: () => entry.title
    }
  };
}

/** Puts a deleted list in the bin: everything that it holds stays in place, nobody finds it. */
export function recycleList(context: Context, list: ListRow): string {
  const id = randomUUID();
  context.store.recycleBin.add({
    id,
    siteNo: list.siteNo,
    listNo: list.listNo,
    kind: 'list',
    title: list.title,
    dir: listRootUrl(context, list)
      .slice(1)
      .replace(/\/[^/]*$/, ''),
    leaf: list.leaf,
    authorId: currentUserId(context),
    deletedBy: currentUserId(context),
    deletedAt: isoSeconds(context.now()),
    items: [],
    list
  });
  context.store.lists.hide(list.listNo);
  return id;
}

function restoreList(context: Context, list: ListRow): void {
  const { lists } = context.store;
  if (lists.byTitle(list.siteNo, list.title) || lists.byLeaf(list.siteNo, list.leaf)) throw errors.listTitleTaken();
  lists.putBack(list);
}

/** D: a folder that is gone is made again for what comes back into it. */
function folderFor(context: Context, list: ListRow, dir: string): ItemRow | undefined {
  let parent: ItemRow | undefined;
  let path = '';
  for (const name of dir.split('/').filter((part) => part !== '')) {
    path = path === '' ? name : `${path}/${name}`;
    parent = context.store.items.folder(list.listNo, path) ?? createItem(context, list, { folder: parent, values: {}, folderName: name });
  }
  return parent;
}

function restoreItem(context: Context, list: ListRow, item: ItemRow): void {
  const { store } = context;
  const parentScope = folderFor(context, list, item.dir)?.scopeId ?? list.scopeId;
  if ((item.isFolder || fileFacts(item)) && store.files.byPath(list.listNo, pathOfRow(item)) !== undefined)
    throw errors.nameExists(item.leaf);
  if (item.hasUniqueScope) store.security.setParentScope(item.scopeId, parentScope);
  const kept = isSitePages(list) ? putPageBack(store, item) : item;
  const restored: ItemRow = { ...kept, scopeId: item.hasUniqueScope ? item.scopeId : parentScope };
  // D (ee544030): the same check as at every write, with a code of its own.
  checkUnique(context, list, restored, '-2130575168');
  store.items.insert(restored, indexEntries(context.fieldsOf(list.listNo), restored));
  list.itemCount += 1;
}

/**
 * Brings an entry back to where it stood.
 * @throws SpError 500 -2130575168 for a value that a unique column holds again, 404 when its list is gone
 */
export function restore(context: Context, entry: RecycleRow): void {
  if (entry.list) restoreList(context, entry.list);
  else {
    const list = context.store.lists.all(entry.siteNo).find((candidate) => candidate.listNo === entry.listNo);
    if (!list) throw errors.listMissing();
    // I: the pessimistic answer, nobody has said which right it takes.
    context.access.demand(list.scopeId, permission.addListItems);
    for (const item of entry.items) restoreItem(context, list, item);
    context.store.lists.update(list);
  }
  context.store.recycleBin.remove(entry.id);
  context.access.forget();
}

/** Deletes an entry for good. */
export function purge(context: Context, entry: RecycleRow): void {
  const { store } = context;
  if (entry.list) {
    for (const below of store.items.uniqueScopesBelow(entry.listNo, undefined)) store.security.removeScope(below.scopeId);
    if (entry.list.hasUniqueScope) store.security.removeScope(entry.list.scopeId);
    forgetListActions(store, entry.list);
    store.lists.remove(entry.listNo);
  }
  for (const item of entry.items) {
    if (item.hasUniqueScope) store.security.removeScope(item.scopeId);
    store.items.purge(item.listNo, item.id);
  }
  store.recycleBin.remove(entry.id);
}
