import * as React from 'react';
import { useUiStrings } from '../loc/strings';
import { Spoken } from '../root/Spoken';
import { nextStop, type Stop } from './gridKeys';
import styles from './PeriodGrid.module.scss';
import type { PeriodGridProps } from './types';
import { useRange } from './useRange';

function stopId({ column, row, item }: Stop): string {
  return `${column}|${row}|${item}`;
}

/** The wide form: an ARIA grid with one stop for the Tab key and arrows within. */
export function GridTable<T>(props: PeriodGridProps<T>): React.ReactElement {
  const { label, columns, rows, itemsAt, itemKey, renderItem, onActivate, emptyCell, dense, rowsLabel } = props;
  const ranges = useRange(props);
  const strings = useUiStrings();
  const grid = React.useRef<HTMLDivElement>(null);
  const count = (column: number, row: number): number => itemsAt(columns[column].key, rows[row].key).length;

  // The Tab key enters at today's first thing, or at the first thing of the week.
  const first = (): Stop => {
    const today = columns.findIndex((column) => column.current);
    const order = columns.map((_, at) => at).sort((a, b) => Number(b === today) - Number(a === today));
    for (const column of order) {
      const row = rows.findIndex((_, at) => count(column, at) > 0);
      if (row >= 0) return { column, row, item: 0 };
    }
    return { column: 0, row: 0, item: 0 };
  };
  const [moved, setMoved] = React.useState<Stop>();
  const stillThere = moved && moved.column < columns.length && moved.row < rows.length;
  const active = stillThere ? { ...moved, item: Math.min(moved.item, Math.max(0, count(moved.column, moved.row) - 1)) } : first();

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const next = nextStop(event.key, event.ctrlKey || event.metaKey, active, { columns: columns.length, rows: rows.length, count });
    if (!next) return;
    event.preventDefault();
    const extending = event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp') && next.row !== active.row;
    if (extending) ranges.extend(active.column, active.row, next.row);
    else ranges.clear();
    setMoved(next);
    grid.current?.querySelector<HTMLElement>(`[data-stop="${stopId(next)}"]`)?.focus();
  };

  const tabIndex = (stop: Stop): 0 | -1 => (stopId(stop) === stopId(active) ? 0 : -1);
  const template = { '--ent-columns': columns.length } as React.CSSProperties;
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-multiselectable={props.range ? true : undefined}
      className={`${styles.grid} ${dense ? styles.dense : ''} ${props.range ? styles.ranged : ''}`}
      style={template}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      <div role="row" className={`${styles.row} ${styles.headings}`}>
        <div role="columnheader">
          <Spoken>{rowsLabel ?? strings.periods}</Spoken>
        </div>
        {columns.map((column) => (
          <div
            key={column.key}
            role="columnheader"
            aria-label={column.note ? `${column.heading}, ${column.note}` : column.heading}
            aria-current={column.current ? 'date' : undefined}
            className={`${styles.columnHeading} ${column.current ? styles.current : ''}`}
          >
            <span>{column.shortHeading}</span>
            {column.note && <div className={styles.columnNote}>{column.note}</div>}
          </div>
        ))}
      </div>
      {rows.map((row, rowAt) => (
        <div key={row.key} role="row" className={`${styles.row} ${row.afterBreak ? styles.afterBreak : ''}`}>
          <div
            role="rowheader"
            aria-current={row.current ? 'time' : undefined}
            className={`${styles.rowHeading} ${row.current ? styles.current : ''}`}
          >
            <span className={styles.rowName}>{row.heading}</span>
            <span className={styles.rowDetail}>{row.detail}</span>
          </div>
          {columns.map((column, columnAt) => {
            const items = itemsAt(column.key, row.key);
            const emptyStop = { column: columnAt, row: rowAt, item: 0 };
            const now = row.current && column.current ? styles.now : '';
            const today = column.current ? styles.today : '';
            return (
              <div
                key={column.key}
                role="gridcell"
                aria-selected={ranges.selected(columnAt, rowAt)}
                className={`${styles.cell} ${today} ${now}`}
                {...(props.range && {
                  onPointerDown: (event: React.PointerEvent) => ranges.press(event, columnAt, rowAt),
                  onPointerEnter: () => ranges.enter(columnAt, rowAt)
                })}
                {...(items.length === 0 && {
                  tabIndex: tabIndex(emptyStop),
                  'data-stop': stopId(emptyStop),
                  onFocus: () => setMoved(emptyStop)
                })}
              >
                {items.length === 0 && emptyCell?.(column.key, row.key)}
                {items.map((item, itemAt) => {
                  const stop = { column: columnAt, row: rowAt, item: itemAt };
                  return (
                    <button
                      key={itemKey(item)}
                      type="button"
                      className={styles.item}
                      tabIndex={tabIndex(stop)}
                      data-stop={stopId(stop)}
                      data-item={itemKey(item)}
                      onFocus={() => setMoved(stop)}
                      onClick={() => {
                        if (!ranges.take(columnAt, rowAt)) onActivate(item);
                      }}
                    >
                      {renderItem(item)}
                    </button>
                  );
                })}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
