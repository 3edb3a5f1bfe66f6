import * as React from 'react';
import { useUiStrings } from '../loc/strings';
import styles from './DataTable.module.scss';
import type { Selection } from './types';

interface RowCheckProps<T> {
  row: T;
  rowId: string;
  selection: Selection<T>;
}

/** The checkbox of one row, in the table and on its card. */
export function RowCheck<T>({ row, rowId, selection }: RowCheckProps<T>): React.ReactElement {
  const strings = useUiStrings();
  return (
    <label className={styles.checkLabel}>
      <input
        type="checkbox"
        aria-label={strings.selectRow(selection.rowName(row))}
        checked={selection.selected.has(rowId)}
        onChange={(event) => {
          const next = new Set(selection.selected);
          if (event.target.checked) next.add(rowId);
          else next.delete(rowId);
          selection.onChange(next);
        }}
      />
    </label>
  );
}
