import * as React from 'react';
import { Button } from '../button/Button';
import { useUiStrings } from '../loc/strings';
import styles from './DataTable.module.scss';
import type { Selection } from './types';

interface SelectionBarProps<T> {
  selection: Selection<T>;
  /** The keys of all rows, and of those of this page. */
  keys: readonly string[];
  pageKeys: readonly string[];
}

/** How many rows are selected, on this page and beyond, and the ways to all and to none. */
export function SelectionBar<T>({ selection, keys, pageKeys }: SelectionBarProps<T>): React.ReactElement {
  const strings = useUiStrings();
  const { selected, onChange } = selection;
  const wholePage = pageKeys.length > 0 && pageKeys.every((key) => selected.has(key));
  const more = keys.some((key) => !selected.has(key));
  return (
    <div role="group" aria-label={strings.selection} className={styles.selectionBar}>
      <p role="status">{strings.rowsSelected(selected.size)}</p>
      {wholePage && more && (
        <Button tone="quiet" onClick={() => onChange(new Set([...selected, ...keys]))}>
          {strings.selectAllRows(keys.length)}
        </Button>
      )}
      {selected.size > 0 && (
        <Button tone="quiet" onClick={() => onChange(new Set())}>
          {strings.selectNone}
        </Button>
      )}
    </div>
  );
}
