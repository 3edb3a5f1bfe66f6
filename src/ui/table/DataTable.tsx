import * as React from 'react';
import { useUiStrings } from '../loc/strings';
import { useAnnounce } from '../root/announce';
import { useLanguage } from '../root/language';
import { useElementWidth } from '../useElementWidth';
import { useId } from '../useId';
import { Cards } from './Cards';
import styles from './DataTable.module.scss';
import { Pager } from './Pager';
import { RowCheck } from './RowCheck';
import { nextSort, pageOf, sortRows } from './rows';
import { SelectionBar } from './SelectionBar';
import { TableHead } from './TableHead';
import type { Column, Selection, Sort } from './types';

/** Below this width a row becomes a card. */
const CARDS_BELOW = 480;

interface DataTableProps<T> {
  caption: string;
  /** True where a heading just above says the same to the eye. */
  captionHidden?: boolean;
  columns: readonly Column<T>[];
  /** All of them: pages, order and selection are the table's. */
  rows: readonly T[];
  rowKey: (row: T) => string;
  /** What stands there without rows, usually an `EmptyState`. */
  empty: React.ReactNode;
  /** A search box, filters, buttons: above the table, there with or without rows. */
  tools?: React.ReactNode;
  initialSort?: Sort;
  selection?: Selection<T>;
}

/** A table of up to some thousands of rows: sorted by its headings, fifty rows a page, cards where it is narrow. */
export function DataTable<T>(props: DataTableProps<T>): React.ReactElement {
  const { caption, captionHidden, columns, rows, rowKey, empty, tools, initialSort, selection } = props;
  const strings = useUiStrings();
  const language = useLanguage();
  const announce = useAnnounce();
  const id = useId('table');
  const [ref, width] = useElementWidth<HTMLDivElement>();
  const [sort, setSort] = React.useState(initialSort);
  const [wanted, setWanted] = React.useState(0);
  const sorted = React.useMemo(() => sortRows(rows, columns, sort, language), [rows, columns, sort, language]);
  const { rows: shown, page, pages, first, last } = pageOf(sorted, wanted);

  const resort = (next: Sort | undefined): void => {
    setSort(next);
    setWanted(0);
  };
  const turn = (next: number): void => {
    setWanted(next);
    announce(strings.pageShown(next + 1, pages));
  };

  let content: React.ReactNode = empty;
  if (rows.length > 0 && width !== undefined && width < CARDS_BELOW) {
    content = <Cards {...{ caption, captionHidden, columns, rowKey, selection, sort }} rows={shown} onSort={resort} />;
  } else if (rows.length > 0) {
    content = (
      <table className={styles.table}>
        <caption className={captionHidden ? styles.spoken : undefined}>{caption}</caption>
        <TableHead {...{ columns, sort, selection }} pageKeys={shown.map(rowKey)} onSort={(column) => resort(nextSort(sort, column))} />
        <tbody>
          {shown.map((row) => {
            const key = rowKey(row);
            const selected = selection?.selected.has(key);
            return (
              <tr key={key} className={selected ? styles.selected : undefined}>
                {selection && (
                  <td className={styles.check}>
                    <RowCheck {...{ row, selection }} rowId={key} />
                  </td>
                )}
                {columns.map((column) => {
                  const Cell = column.rowHeader ? 'th' : 'td';
                  return (
                    <Cell
                      key={column.key}
                      scope={column.rowHeader ? 'row' : undefined}
                      className={column.numeric ? styles.numeric : undefined}
                    >
                      {column.cell(row)}
                    </Cell>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    );
  }

  return (
    <div ref={ref} id={id} className={styles.holder}>
      {tools && <div className={styles.tools}>{tools}</div>}
      {selection && (rows.length > 0 || selection.selected.size > 0) && (
        <SelectionBar selection={selection} keys={sorted.map(rowKey)} pageKeys={shown.map(rowKey)} />
      )}
      {content}
      {rows.length > 0 && <Pager {...{ page, pages, first, last }} total={rows.length} onTurn={turn} />}
    </div>
  );
}
