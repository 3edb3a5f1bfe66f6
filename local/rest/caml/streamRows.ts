import type { FieldRow, ItemRow, ListRow } from '../../store/types';
import { contentTypeIdOf } from '../contentTypes/itemType';
import type { Context } from '../context';
import { isPathField, valueOf } from '../fields/values';
import { listRootUrl } from '../items/bind';
import { lookupTarget } from '../items/lookups';
import { statusName } from '../moderation/status';
import type { Json } from '../odata/entity';
import { fieldNamed } from './operand';

/** O: an empty value is an empty string, or an empty array for what points elsewhere. */
function cells(context: Context, list: ListRow, field: FieldRow, item: ItemRow): Record<string, Json> {
  const name = field.internalName;
  const value = valueOf(field, item, listRootUrl(context, list));
  const empty = value === null || value === '';
  const ids = Array.isArray(value) ? value.map(Number) : typeof value === 'number' ? [value] : [];
  switch (isPathField(field) ? 'Text' : field.type) {
    case 'Number':
    case 'Currency':
      return empty ? { [name]: '' } : { [name]: String(value).replace('.', ','), [`${name}.`]: Number(value).toFixed(14) };
    case 'Boolean':
      return { [name]: value === true ? 'Oui' : 'Non', [`${name}.value`]: value === true ? '1' : '0' };
    case 'DateTime':
      return empty
        ? { [name]: '' }
        : {
            [name]: context.clockOf(context.site).formatFrench(new Date(String(value)), field.settings.dateOnly),
            [`${name}.`]: String(value)
          };
    case 'User':
      return {
        [name]: ids.flatMap((id) => {
          const person = context.store.principals.byId(context.site.siteNo, id);
          return person ? [{ id: String(id), title: person.title, email: person.email, sip: person.email, picture: '' }] : [];
        })
      };
    case 'Lookup':
      return {
        [name]: ids.map((id) => ({
          lookupId: id,
          lookupValue: String(lookupTarget(context, field, id, field.settings.lookupField) ?? ''),
          isSecretFieldValue: false
        }))
      };
    case 'URL':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? { [name]: value.Url, [`${name}.desc`]: value.Description }
        : { [name]: '' };
    case 'MultiChoice':
      return { [name]: Array.isArray(value) ? value.map(String) : [] };
    case 'ModStat':
      return { [name]: statusName(Number(value)), [`${name}.`]: String(value) };
    case 'Attachments':
      return { [name]: value === true ? '1' : '0' };
    default:
      return { [name]: empty ? '' : String(value) };
  }
}

export function permMask(mask: bigint): string {
  return `0x${mask.toString(16)}`;
}

/** O: one row of RenderListDataAsStream; every plain value is text. */
export function streamRow(context: Context, list: ListRow, names: readonly string[], item: ItemRow): Json {
  const root = listRootUrl(context, list);
  const dir = item.dir === '' ? root : `${root}/${item.dir}`;
  const shown = names
    .filter((name) => name !== 'DocIcon' && name !== 'Edit' && name !== 'SelectTitle')
    .map((name) => cells(context, list, fieldNamed(context, list, name), item));
  return {
    ID: String(item.id),
    PermMask: permMask(context.access.mask(item.scopeId)),
    FSObjType: item.isFolder ? '1' : '0',
    UniqueId: `{${item.uniqueId.toUpperCase()}}`,
    ContentTypeId: contentTypeIdOf(item),
    FileRef: `${dir}/${item.leaf}`,
    FileLeafRef: item.leaf,
    ItemChildCount: '0',
    FolderChildCount: '0',
    ...Object.assign({}, ...shown)
  };
}
