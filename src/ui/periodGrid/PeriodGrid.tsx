import * as React from 'react';
import { DayList } from './DayList';
import { DayTabs } from './DayTabs';
import { GridTable } from './GridTable';
import styles from './PeriodGrid.module.scss';
import type { PeriodGridProps } from './types';
import { useElementWidth } from '../useElementWidth';

/** Below this a column is too narrow to read a subject in it. */
const COLUMN_PIXELS = 104;
const HEADING_PIXELS = 72;
/** With room for fewer, one column at a time reads better than scrolling. */
const COLUMNS_THAT_SCROLL = 3;

/**
 * Days by periods: a grid where the web part is wide enough, one day at a time where it is not, or all days as a
 * plain list. Knows nothing of what stands in its cells.
 */
export function PeriodGrid<T>(props: PeriodGridProps<T>): React.ReactElement {
  const [ref, width] = useElementWidth<HTMLDivElement>();
  const narrow = width !== undefined && width < HEADING_PIXELS + props.columns.length * COLUMN_PIXELS;

  const scrolls = props.overflow === 'scroll' && narrow && width >= HEADING_PIXELS + COLUMNS_THAT_SCROLL * COLUMN_PIXELS;
  let content: React.ReactElement;
  if (props.layout === 'list') {
    content = (
      <div role="group" aria-label={props.label}>
        {props.columns.map((column) => (
          <section key={column.key} className={styles.daySection} aria-label={column.heading}>
            <h3 className={column.current ? styles.currentHeading : undefined} aria-current={column.current ? 'date' : undefined}>
              {column.heading}
            </h3>
            <DayList {...props} column={column} />
          </section>
        ))}
      </div>
    );
  } else if (scrolls) {
    content = (
      <div
        className={styles.scroller}
        style={{ '--ent-least': `${HEADING_PIXELS + props.columns.length * COLUMN_PIXELS}px` } as React.CSSProperties}
      >
        <GridTable {...props} />
      </div>
    );
  } else {
    content = narrow ? <DayTabs {...props} /> : <GridTable {...props} />;
  }
  const isList = props.layout === 'list' || (narrow && !scrolls);
  return (
    <div ref={ref}>
      {content}
      {props.footer?.(isList ? 'list' : 'grid')}
    </div>
  );
}
