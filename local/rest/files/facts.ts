import type { FieldRow, FieldValue, ItemRow, ListRow } from '../../store/types';

/**
 * What a file is beyond an item. Kept among the row's values under names that no column can have (SharePoint's own
 * property bag uses `vti_` too), so that versions and the recycle bin carry it with them.
 */
export interface FileFacts {
  blobId: string;
  size: number;
  /** Who has it checked out. */
  checkedOutBy: number | undefined;
  checkInComment: string;
}

/** Undefined for folders and for items of lists. */
export function fileFacts(row: ItemRow): FileFacts | undefined {
  const { vti_blob: blobId, vti_size: size, vti_checkout: user, vti_comment: comment } = row.values;
  if (typeof blobId !== 'string' || typeof size !== 'number') return undefined;
  return {
    blobId,
    size,
    checkedOutBy: typeof user === 'number' ? user : undefined,
    checkInComment: typeof comment === 'string' ? comment : ''
  };
}

/** @throws Error for a row that is no file */
export function factsOf(row: ItemRow): FileFacts {
  const facts = fileFacts(row);
  if (!facts) throw new Error(`item ${row.id} is no file`);
  return facts;
}

export function factValues(facts: Partial<FileFacts>): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  if (facts.blobId !== undefined) values.vti_blob = facts.blobId;
  if (facts.size !== undefined) values.vti_size = facts.size;
  if ('checkedOutBy' in facts) values.vti_checkout = facts.checkedOutBy ?? null;
  if (facts.checkInComment !== undefined) values.vti_comment = facts.checkInComment;
  return values;
}

const fileFields = new Set(['File_x0020_Size', 'File_x0020_Type', 'CheckoutUser', '_CheckinComment']);

/** Columns that files fill otherwise than items; undefined for all others. */
export function fileFieldValue(field: FieldRow, row: ItemRow): FieldValue | undefined {
  if (!fileFields.has(field.internalName)) return undefined;
  const facts = fileFacts(row);
  switch (field.internalName) {
    case 'File_x0020_Size':
      // O: text, like everything that SharePoint reads from its table of documents.
      return facts ? String(facts.size) : null;
    case 'File_x0020_Type':
      return facts && row.leaf.includes('.') ? row.leaf.slice(row.leaf.lastIndexOf('.') + 1).toLowerCase() : null;
    case 'CheckoutUser':
      return facts?.checkedOutBy ?? null;
    case '_CheckinComment':
      return facts?.checkInComment ?? null;
    default:
      return undefined;
  }
}

export const nextMajor = (uiVersion: number): number => (Math.floor(uiVersion / 512) + 1) * 512;

/** D: 512 × major + minor. While a file is checked out its version stays the same. */
export function uiVersionAfter(list: ListRow, row: ItemRow): number {
  if (!list.settings.enableVersioning || fileFacts(row)?.checkedOutBy !== undefined) return row.uiVersion;
  return list.settings.enableMinorVersions ? row.uiVersion + 1 : nextMajor(row.uiVersion);
}
