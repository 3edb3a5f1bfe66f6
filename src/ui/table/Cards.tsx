import * as React from 'react';
import { Segmented } from '../segmented/Segmented';
import { inputClass } from '../form/Field';
import { useUiStrings } from '../loc/strings';
import { Icon } from '../icons/Icon';
import { Spoken } from '../root/Spoken';
import { useId } from '../useId';
import styles from './DataTable.module.scss';
import { RowCheck } from './RowCheck';
import { PageCheck } from './TableHead';
import type { Column, Selection, Sort } from './types';

interface CardsProps<T> {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<T>[];
  /** Those of this page. */
  rows: readonly T[];
  rowKey: (row: T) => string;
  selection?: Selection<T>;
  sort: Sort | undefined;
  onSort: (sort: Sort | undefined) => void;
}

/** The narrow form: a card a row, its columns as a list of names and values. What the headings do stands above. */
export function Cards<T>(props: CardsProps<T>): React.ReactElement {
  const { caption, captionHidden, columns, rows, rowKey, selection } = props;
  const strings = useUiStrings();
  const head = columns.find(({ rowHeader }) => rowHeader) ?? columns[0];
  return (
    <>
      {!captionHidden && <p className={styles.cardsCaption}>{caption}</p>}
      <SortChoice {...props} />
      {selection && (
        <div className={styles.pageCheck}>
          <PageCheck selection={selection} pageKeys={rows.map(rowKey)} />
          <span aria-hidden="true">{strings.selectPage}</span>
        </div>
      )}
      <ul aria-label={caption} className={styles.cards}>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <li key={key} className={selection?.selected.has(key) ? styles.selected : undefined}>
              {selection && <RowCheck {...{ row, selection }} rowId={key} />}
              <div className={styles.cardBody}>
                <div className={styles.cardHead}>{head.cell(row)}</div>
                <dl>
                  {columns
                    .filter((column) => column !== head)
                    .map((column) => (
                      <div key={column.key}>
                        <dt>{column.heading}</dt>
                        <dd>{column.cell(row)}</dd>
                      </div>
                    ))}
                </dl>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function SortChoice<T>({ columns, sort, onSort }: CardsProps<T>): React.ReactElement | null {
  const strings = useUiStrings();
  const id = useId('sort');
  const sortable = columns.filter(({ sortBy }) => sortBy);
  if (sortable.length === 0) return null;
  return (
    <div className={styles.sortChoice}>
      <label htmlFor={id}>{strings.sortBy}</label>
      <select
        id={id}
        className={inputClass}
        value={sort?.column ?? ''}
        onChange={({ target }) => onSort(target.value ? { column: target.value, descending: false } : undefined)}
      >
        <option value="">{strings.unsorted}</option>
        {sortable.map(({ key, heading }) => (
          <option key={key} value={key}>
            {heading}
          </option>
        ))}
      </select>
      {sort && (
        <Segmented
          label={strings.sortBy}
          options={(['up', 'down'] as const).map((way) => ({
            key: way,
            label: (
              <>
                <Icon name={way} />
                <Spoken>{way === 'up' ? strings.ascending : strings.descending}</Spoken>
              </>
            )
          }))}
          selected={sort.descending ? 'down' : 'up'}
          onSelect={(way) => onSort({ ...sort, descending: way === 'down' })}
        />
      )}
    </div>
  );
}
