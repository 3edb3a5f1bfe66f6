import * as React from 'react';
import styles from './PeriodGrid.module.scss';
import type { PeriodGridColumn, PeriodGridProps } from './types';

/** One day from morning to evening: only the periods that hold something. */
export function DayList<T>(props: PeriodGridProps<T> & { column: PeriodGridColumn }): React.ReactElement {
  const { column, rows, itemsAt, itemKey, renderItem, onActivate, emptyDay } = props;
  const filled = rows.map((row) => ({ row, items: itemsAt(column.key, row.key) })).filter(({ items }) => items.length > 0);
  const note = column.note && <p className={styles.dayNote}>{column.note}</p>;
  if (filled.length === 0) return <>{note || <p className={styles.emptyDay}>{emptyDay}</p>}</>;
  return (
    <>
      {note}
      <ul className={styles.dayList}>
        {filled.map(({ row, items }) => (
          <li key={row.key} className={row.current && column.current ? styles.now : undefined}>
            <div className={styles.listTime}>
              <span className={styles.rowName}>{row.heading}</span>
              <span className={styles.rowDetail}>{row.detail}</span>
            </div>
            <div className={styles.listItems}>
              {items.map((item) => (
                <button
                  key={itemKey(item)}
                  type="button"
                  className={styles.item}
                  data-item={itemKey(item)}
                  onClick={() => onActivate(item)}
                >
                  {renderItem(item)}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
