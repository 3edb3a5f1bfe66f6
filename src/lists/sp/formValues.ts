import { EntError } from '../errors';
import type { FieldDefinition, ListDefinition, ValuesOf } from '../definitions/types';

const TEXT_LENGTH = 255;
/** A plain Note column holds 63,999 characters. */
export const NOTE_LENGTH = 63_999;

/**
 * Refuses what SharePoint would cut or refuse, before it is sent.
 * @throws EntError `invalid` for a text above 255 characters or a note above 63,999
 */
export function checkLengths<L extends ListDefinition>(list: L, values: { [K in keyof ValuesOf<L>]: ValuesOf<L>[K] | null }): void {
  const typeOf = new Map<string, FieldDefinition['type']>(list.fields.map((field) => [field.name, field.type]));
  for (const [name, value] of Object.entries(values)) {
    const longest = typeOf.get(name) === 'Note' ? NOTE_LENGTH : TEXT_LENGTH;
    if (typeof value === 'string' && value.length > longest) {
      throw new EntError('invalid', `${list.name}.${name}: ${value.length} characters, at most ${longest}`);
    }
    if (typeof value === 'number' && !Number.isInteger(value)) {
      // Form values are read in the site's language, where a decimal mark differs; every number of ours is whole.
      throw new EntError('invalid', `${list.name}.${name}: ${value} is not a whole number`);
    }
  }
}

/** The texts that `AddValidateUpdateItemUsingPath` takes. An empty text or a false box is what a new item holds anyway. */
export function formValuesOf(values: Record<string, unknown>): { FieldName: string; FieldValue: string }[] {
  return Object.entries(values).flatMap(([FieldName, value]) => {
    if (value === undefined || value === '' || value === false) {
      return [];
    }
    return [{ FieldName, FieldValue: value === true ? '1' : String(value) }];
  });
}
