import * as React from 'react';
import { Icon } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import styles from './DataTable.module.scss';
import type { Column, Selection, Sort } from './types';

interface TableHeadProps<T> {
  columns: readonly Column<T>[];
  sort: Sort | undefined;
  selection?: Selection<T>;
  /** The keys of the rows of this page. */
  pageKeys: readonly string[];
  onSort: (column: string) => void;
}

/** Headings that sort, and the checkbox of the whole page. */
export function TableHead<T>({ columns, sort, selection, pageKeys, onSort }: TableHeadProps<T>): React.ReactElement {
  return (
    <thead>
      <tr>
        {selection && (
          <td className={styles.check}>
            <PageCheck selection={selection} pageKeys={pageKeys} />
          </td>
        )}
        {columns.map(({ key, heading, sortBy, numeric, width }) => {
          const sorted = sort?.column === key;
          const order = sort?.descending ? 'descending' : 'ascending';
          return (
            <th
              key={key}
              scope="col"
              aria-sort={sorted ? order : undefined}
              className={numeric ? styles.numeric : undefined}
              style={width ? { width } : undefined}
            >
              {sortBy ? (
                <button type="button" className={styles.sort} onClick={() => onSort(key)}>
                  {heading}
                  <Icon name={sorted && sort?.descending ? 'down' : 'up'} className={sorted ? styles.sorted : styles.sortable} />
                </button>
              ) : (
                heading
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface PageCheckProps<T> {
  selection: Selection<T>;
  pageKeys: readonly string[];
}

/** Selects the rows of this page, or none of them. */
export function PageCheck<T>({ selection, pageKeys }: PageCheckProps<T>): React.ReactElement {
  const strings = useUiStrings();
  const box = React.useRef<HTMLInputElement>(null);
  const count = pageKeys.filter((key) => selection.selected.has(key)).length;
  React.useEffect(() => {
    if (box.current) box.current.indeterminate = count > 0 && count < pageKeys.length;
  });
  return (
    <label className={styles.checkLabel}>
      <input
        ref={box}
        type="checkbox"
        aria-label={strings.selectPage}
        checked={count > 0 && count === pageKeys.length}
        onChange={(event) => {
          const next = new Set(selection.selected);
          pageKeys.forEach((key) => (event.target.checked ? next.add(key) : next.delete(key)));
          selection.onChange(next);
        }}
      />
    </label>
  );
}
