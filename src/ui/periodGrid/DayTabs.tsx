import * as React from 'react';
import { useUiStrings } from '../loc/strings';
import { useId } from '../useId';
import { DayList } from './DayList';
import styles from './PeriodGrid.module.scss';
import type { PeriodGridProps } from './types';

/** More tabs than that scroll sideways. */
const MOST_SIDE_BY_SIDE = 7;

/** The narrow form: tabs for the days and one day below them. */
export function DayTabs<T>(props: PeriodGridProps<T>): React.ReactElement {
  const { columns, label, columnsLabel, startAt } = props;
  const strings = useUiStrings();
  const prefix = useId('days');
  const [chosen, setChosen] = React.useState<number>();
  const tabs = React.useRef<HTMLDivElement>(null);
  const today = columns.findIndex((column) => column.current);
  const start = columns.findIndex(({ key }) => key === startAt);
  const selected = Math.min(chosen ?? Math.max(0, start < 0 ? today : start), columns.length - 1);
  const column = columns[selected];

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const last = columns.length - 1;
    const next = { ArrowLeft: selected - 1, ArrowRight: selected + 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const wrapped = (next + columns.length) % columns.length;
    setChosen(wrapped);
    tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[wrapped]?.focus();
  };

  return (
    <div role="group" aria-label={label}>
      <div
        ref={tabs}
        role="tablist"
        tabIndex={-1}
        aria-label={columnsLabel ?? strings.days}
        className={`${styles.tabs} ${columns.length > MOST_SIDE_BY_SIDE ? styles.manyTabs : ''}`}
        onKeyDown={onKeyDown}
      >
        {columns.map((each, at) => (
          <button
            key={each.key}
            type="button"
            role="tab"
            id={`${prefix}-tab-${at}`}
            aria-controls={`${prefix}-day`}
            aria-selected={at === selected}
            aria-current={each.current ? 'date' : undefined}
            tabIndex={at === selected ? 0 : -1}
            className={`${styles.tab} ${each.current ? styles.current : ''}`}
            onClick={() => setChosen(at)}
          >
            {each.shortHeading}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${prefix}-day`} aria-label={column.heading}>
        <DayList {...props} column={column} />
      </div>
    </div>
  );
}
