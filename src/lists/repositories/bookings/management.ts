import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { Category, Resource } from '../../../domain/bookings/types';
import { acceptableFileName } from '../../../domain/files/fileName';
import { resourceCategories, resourcePhotos, resources } from '../../definitions';
import type { ListDefinition, ValuesOf } from '../../definitions/types';
import { EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { createWithToken } from '../../sp/createWithToken';
import { listUrl } from '../../sp/listOf';
import { updateWithETag, type StoredRow } from '../../sp/updateWithETag';
import { categoryOf, resourceOf, shelfRows } from './catalogue';
import { countOld, purge } from './purge';
import { writeRuleSettings } from './ruleSettings';
import type { CategoryToSave, ResourceManagement, ResourceToSave, Stored } from './types';

/** What those who manage the resources write; SharePoint refuses it to everybody else. */
export function createResourceManagement(sp: SharePoint): ResourceManagement {
  const readCategory = (id: number): Promise<StoredRow<Stored<Category>>> => storedRow(sp, resourceCategories, id, categoryOf);
  const readResource = (id: number): Promise<StoredRow<Stored<Resource>>> => storedRow(sp, resources, id, (row) => resourceOf(sp, row));

  return {
    saveCategory: async (category, known, token) => {
      const values = shelfValues(category);
      if (known) {
        return updateWithETag(sp, resourceCategories, known.value.number, known.etag, values, () => readCategory(known.value.number));
      }
      const id = await createWithToken(sp, resourceCategories, undefined, values, token);
      return (await readCategory(id)).value;
    },

    saveResource: async (resource, known, token) => {
      const values = resourceValues(resource);
      if ('value' in known) {
        return updateWithETag(sp, resources, known.value.number, known.etag, values, () => readResource(known.value.number));
      }
      const { scheme, counted } = known;
      const id = await createWithToken(sp, resources, undefined, { ...values, EntSlotScheme: scheme, EntCounted: counted }, token);
      return (await readResource(id)).value;
    },

    savePhoto: async (file) => {
      const folder = listUrl(sp, resourcePhotos);
      const name = acceptableFileName(file.name, { folderLength: folder.length + 9 });
      // SharePoint finds a name that is free: no picture that somebody has open is written over.
      const row = (await sp.web
        .getFolderByServerRelativePath(folder)
        .files.addUsingPath(name, file, { Overwrite: false, EnsureUniqueFileName: true })) as unknown as { Name: string; Length: string };
      if (Number(row.Length) !== file.size) {
        throw new EntError('unexpected', `${row.Name} holds ${row.Length} bytes of ${file.size}`);
      }
      return row.Name;
    },

    recyclePhoto: async (name) => {
      await sp.web.getFileByServerRelativePath(`${listUrl(sp, resourcePhotos)}/${name}`).recycle();
    },

    countOld: (before, options) => countOld(sp, before, options),
    purge: (before, options) => purge(sp, before, options)
  };
}

function shelfValues({ title, description, rules, status }: CategoryToSave): ValuesOf<typeof resourceCategories> {
  return { Title: title, EntDescription: description, EntRules: writeRuleSettings(rules), EntResourceStatus: status };
}

function resourceValues(resource: ResourceToSave): ValuesOf<typeof resources> {
  const { categoryNumber, place, photo } = resource;
  return { ...shelfValues(resource), EntCategoryNumber: categoryNumber, EntPlace: place, EntPhoto: photo };
}

async function storedRow<L extends ListDefinition, T>(
  sp: SharePoint,
  list: L,
  id: number,
  read: (row: Awaited<ReturnType<typeof shelfRows<L>>>[number]) => Stored<T> | undefined
): Promise<StoredRow<Stored<T>>> {
  const [row] = await shelfRows(sp, list, sp.web, id);
  const value = row && read(row);
  if (!value) {
    throw new EntError('notFound', `${list.name}(${id})`);
  }
  return { etag: value.etag, value, columns: row };
}
