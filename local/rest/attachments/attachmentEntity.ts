import type { AttachmentRow } from '../../store/listParts';
import type { ListRow } from '../../store/types';
import type { Context } from '../context';
import { listRootUrl } from '../items/bind';
import type { Entity } from '../odata/entity';

/** Server-relative. */
export function attachmentUrl(context: Context, list: ListRow, attachment: AttachmentRow): string {
  return `${listRootUrl(context, list)}/Attachments/${attachment.itemId}/${attachment.name}`;
}

/** O: an attachment as REST shows it. */
export function attachmentEntity(context: Context, list: ListRow, attachment: AttachmentRow): Entity {
  const url = attachmentUrl(context, list, attachment);
  return {
    type: 'SP.Attachment',
    path: `Web/Lists(guid'${list.id}')/Items(${attachment.itemId})/AttachmentFiles('${attachment.name.replaceAll("'", "''")}')`,
    defaults: {
      FileName: () => attachment.name,
      FileNameAsPath: () => ({ DecodedUrl: attachment.name }),
      ServerRelativePath: () => ({ DecodedUrl: url }),
      ServerRelativeUrl: () => url
    }
  };
}
