import { fold } from '../../store/fold';
import type { AttachmentRow } from '../../store/listParts';
import type { ItemRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { errors } from '../errors';
import { isLibrary } from '../files/library';
import { demandView, placeAt } from '../files/paths';
import type { Entity } from '../odata/entity';
import { permission } from '../security/permissions';
import { attachmentUrl } from './attachmentEntity';

/** An attachment by its own address. */
export interface AttachedFile {
  list: ListRow;
  item: ItemRow;
  attachment: AttachmentRow;
}

/** The rights of the item hold (D: an attachment has none of its own); whether ReadSecurity does as well, a tenant must say. */
function demandAttachedView(context: Context, list: ListRow, item: ItemRow): void {
  context.access.demand(list.scopeId, permission.open);
  const ignored = context.switches.attachmentReadSecurity === 'ignored' && list.settings.readSecurity === 2;
  if (!ignored || !context.access.has(item.scopeId, permission.viewListItems)) demandView(context, list, item);
  context.access.demand(item.scopeId, permission.openItems);
}

/**
 * The attachment that an address such as `/sites/lycee/Lists/Notes/Attachments/3/a.pdf` names (O: `ServerRelativeUrl`).
 * @returns undefined for an address of another form
 * @throws SpError 404, 403
 */
export function attachmentAt(context: Context, asked: string): AttachedFile | undefined {
  if (!/\/attachments\/\d+\/[^/]+$/i.test(asked)) return undefined;
  const { list, path } = placeAt(context, asked);
  const match = /^attachments\/(\d{1,10})\/([^/]+)$/i.exec(path);
  if (isLibrary(list) || match?.[2] === undefined) return undefined;
  const item = context.store.items.get(list.listNo, Number(match[1]));
  if (!item) throw errors.fileMissing();
  demandAttachedView(context, list, item);
  const attachment = context.store.attachments.find(list.listNo, item.id, fold(match[2]));
  if (!attachment) throw errors.fileMissing();
  return { list, item, attachment };
}

/** O: a file like any other, without an item of its own. */
export function attachedFileEntity(context: Context, { list, attachment }: AttachedFile): Entity {
  const url = attachmentUrl(context, list, attachment);
  return {
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl='${url.replaceAll("'", "''")}')`,
    defaults: {
      Exists: () => true,
      Length: () => String(attachment.size),
      Name: () => attachment.name,
      ServerRelativeUrl: () => url,
      TimeCreated: () => attachment.created,
      TimeLastModified: () => attachment.created
    },
    links: { ListItemAllFields: () => null }
  };
}
