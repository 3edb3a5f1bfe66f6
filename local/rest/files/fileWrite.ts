import type { StoredBlob } from '../../store/Blobs';
import type { ItemRow, ListRow } from '../../store/types';
import { type Context, currentUserId } from '../context';
import { errors } from '../errors';
import { createItem, demandEdit, updateItem } from '../items/write';
import { permission } from '../security/permissions';
import { factValues } from './facts';
import { demandName, demandNewName } from './names';

/** The bytes that came with the request; a part of a batch has text instead. */
export function uploadedBlob(context: Context): StoredBlob {
  return context.upload ?? context.store.blobs.putNow(Buffer.from(context.body));
}

/** @returns `name (1).ext` and so on, as `EnsureUniqueFileName` numbers it (I) */
export function freeName(context: Context, list: ListRow, dir: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 0; ; n++) {
    const candidate = n === 0 ? name : `${stem} (${n})${extension}`;
    if (context.store.files.byPath(list.listNo, dir === '' ? candidate : `${dir}/${candidate}`) === undefined) return candidate;
  }
}

/** Puts other bytes into a file: a new version unless it is checked out. Needs Edit Items. */
export function replaceContent(context: Context, list: ListRow, file: ItemRow, blob: StoredBlob): ItemRow {
  demandEdit(context, list, file);
  return updateItem(context, list, file, factValues({ blobId: blob.id, size: blob.size, checkInComment: '' }));
}

export interface NewFile {
  folder: ItemRow | undefined;
  dir: string;
  name: string;
  blob: StoredBlob;
  overwrite: boolean;
}

/**
 * Adds a file, or overwrites the one of this name. D: adding needs Add Items alone, overwriting needs Edit Items, which is
 * what create-only rights lack.
 */
export function putFile(context: Context, list: ListRow, asked: NewFile): ItemRow {
  const { folder, dir, name, blob, overwrite } = asked;
  demandName(name, false);
  context.access.demand(folder?.scopeId ?? list.scopeId, permission.addListItems | permission.viewListItems);
  const id = context.store.files.byPath(list.listNo, dir === '' ? name : `${dir}/${name}`);
  const existing = id === undefined ? undefined : context.store.items.get(list.listNo, id);
  if (existing && !existing.isFolder && overwrite) return replaceContent(context, list, existing, blob);
  if (existing) throw errors.nameExists(name);
  demandNewName(context, list, dir, name);
  const checkedOutBy = list.settings.forceCheckout === true ? currentUserId(context) : undefined;
  const made = createItem(context, list, {
    folder,
    fileName: name,
    values: factValues({ blobId: blob.id, size: blob.size, checkInComment: '', checkedOutBy })
  });
  if (!list.settings.enableMinorVersions && checkedOutBy === undefined) return made;
  // D: where minor versions exist, a file begins as the draft 0.1.
  const draft = { ...made, uiVersion: 1 };
  context.store.items.update(draft, [], []);
  return draft;
}
