import * as React from 'react';
import type { ImportField } from '../../../../../../domain/imports/fields';
import type { ColumnMapping, ImportKind, Table } from '../../../../../../domain/imports/types';
import { Field, hintId, inputClass, problemId } from '../../../../../../ui/form/Field';
import { Unfold } from '../Unfold';
import { useId } from '../../../../../../ui/useId';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import { fieldWords } from './fieldWords';

interface MappingFieldsProps {
  kind: ImportKind;
  fields: readonly ImportField[];
  table: Table;
  mapping: ColumnMapping;
  /** As `missingFields` gives it, once the person has asked to go on. */
  missing: readonly (readonly string[])[];
  onChange: (mapping: ColumnMapping) => void;
}

/** Which column each field is read from, with an example of what stands there. What a file seldom has is folded away until it has it. */
export function MappingFields({ kind, fields, table, mapping, missing, onChange }: MappingFieldsProps): React.ReactElement {
  const strings = useImportsStrings();
  const words = strings.columns;
  const id = useId('mapping');
  // Decided once: a field does not jump away under the hand that chooses its column.
  const [rare] = React.useState(
    () => new Set(fields.filter((field) => isRare(field.id) && (mapping[field.id] ?? -1) < 0).map((field) => field.id))
  );

  const control = (field: ImportField): React.ReactElement => {
    const column = mapping[field.id] ?? -1;
    const needed = missing.find((ids) => ids.includes(field.id));
    const name = fieldWords(strings, kind, field.id);
    const fieldId = `${id}-${field.id}`;
    const problem =
      needed &&
      (needed.length === 1 ? words.missing(name) : words.missingOneOf(needed.map((each) => fieldWords(strings, kind, each)).join(', ')));
    const example = column < 0 ? '' : (table.rows.find(({ cells }) => (cells[column] ?? '').trim() !== '')?.cells[column] ?? '');
    const hint = [
      field.id === 'login' ? words.loginMeans : '',
      example === '' ? '' : words.example(example.length > 60 ? `${example.slice(0, 60)}…` : example)
    ]
      .filter(Boolean)
      .join(' ');
    return (
      <Field
        key={field.id}
        id={fieldId}
        label={field.required ? words.requiredField(name) : name}
        hint={hint === '' ? undefined : hint}
        problem={problem}
        className={styles.mappingField}
      >
        <select
          id={fieldId}
          className={inputClass}
          value={column}
          aria-invalid={problem !== undefined}
          aria-describedby={`${hint === '' ? '' : `${hintId(fieldId)} `}${problemId(fieldId)}`}
          data-field={field.id}
          onChange={(event) => onChange({ ...mapping, [field.id]: Number(event.target.value) })}
        >
          <option value={-1}>{words.notRead}</option>
          {table.headers.map((header, at) => (
            <option key={at} value={at}>
              {header}
            </option>
          ))}
        </select>
      </Field>
    );
  };

  const folded = fields.filter((field) => rare.has(field.id));
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h4 id={id}>{words.mapping}</h4>
      <div className={styles.columns}>{fields.filter((field) => !rare.has(field.id)).map(control)}</div>
      {folded.length > 0 && (
        <Unfold summary={words.moreFields(folded.length)}>
          <div className={styles.columns}>{folded.map(control)}</div>
        </Unfold>
      )}
    </section>
  );
}

/** Columns for a second to a sixth child. */
function isRare(id: string): boolean {
  return /^child[2-6]/.test(id);
}
