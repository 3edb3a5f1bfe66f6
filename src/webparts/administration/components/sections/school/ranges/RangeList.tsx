import * as React from 'react';
import type { DayRange } from '../../../../../../domain/calendar/types';
import { daysBetween } from '../../../../../../domain/days';
import type { Day } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../../ui/root/language';
import { useId } from '../../../../../../ui/useId';
import { useSchoolStrings } from '../loc/strings';
import styles from './Ranges.module.scss';
import { RangePanel, type RangeLabels } from './RangePanel';
import { byYear, isSameRange, withoutRange, withRange } from './rangesForm';
import { rangeWords } from './rangeWords';

interface RangeListProps {
  heading: string;
  empty: string;
  addLabel: string;
  labels: RangeLabels;
  ranges: readonly DayRange[];
  today: Day;
  onChange: (ranges: DayRange[]) => void;
  /** What stands below one of them. */
  detail?: (range: DayRange) => React.ReactNode;
  /** Stands beside the list: the panel is no part of the card's form. */
  children: (list: React.ReactElement) => React.ReactElement;
}

/** Named ranges of days by school year: add, change, take away and put back. */
export function RangeList(props: RangeListProps): React.ReactElement {
  const { heading, empty, addLabel, labels, ranges, today, onChange, detail, children } = props;
  const strings = useSchoolStrings();
  const language = useLanguage();
  const words = strings.ranges;
  const id = useId('ranges');
  const add = React.useRef<HTMLButtonElement>(null);
  const undo = React.useRef<HTMLButtonElement>(null);
  const [edited, setEdited] = React.useState<{ range?: DayRange }>();
  const [removed, setRemoved] = React.useState<DayRange>();

  // The button that was pressed is gone with its range.
  React.useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  const remove = (range: DayRange): void => {
    setRemoved(range);
    onChange(withoutRange(ranges, range));
  };
  const putBack = (): void => {
    if (removed) onChange(withRange(ranges, removed));
    setRemoved(undefined);
    add.current?.focus();
  };
  const keep = (range: DayRange): void => {
    onChange(withRange(ranges, range, edited?.range));
    setEdited(undefined);
    setRemoved(undefined);
  };

  const years = byYear(ranges);
  const isGone = removed && !ranges.some((each) => isSameRange(each, removed));
  const list = (
    <section aria-labelledby={id}>
      <h4 id={id}>{heading}</h4>
      {years.length === 0 && <p className={styles.empty}>{empty}</p>}
      {years.map(({ year, ranges: own }) => (
        <React.Fragment key={year}>
          <h5 className={styles.year}>{words.year(year)}</h5>
          <ul aria-label={words.year(year)} className={styles.list}>
            {own.map((range) => (
              <li key={`${range.first}|${range.last}|${range.title}`} className={range.last < today ? styles.past : ''}>
                <div className={styles.words}>
                  <strong>{range.title}</strong>
                  <span>
                    {rangeWords(range, strings, language)}
                    {range.first !== range.last && ` · ${words.days(daysBetween(range.first, range.last) + 1)}`}
                  </span>
                </div>
                <div className={styles.buttons}>
                  <Button
                    square
                    tone="quiet"
                    aria-label={words.edit(range.title)}
                    title={words.edit(range.title)}
                    icon={<Icon name="pencil" />}
                    onClick={() => setEdited({ range })}
                  />
                  <Button
                    square
                    tone="quiet"
                    aria-label={words.remove(range.title)}
                    title={words.remove(range.title)}
                    icon={<Icon name="bin" />}
                    onClick={() => remove(range)}
                  />
                </div>
                {detail?.(range)}
              </li>
            ))}
          </ul>
        </React.Fragment>
      ))}
      <div role="status">
        {isGone && removed && (
          <Notice
            actions={
              <Button ref={undo} onClick={putBack}>
                {words.undo}
              </Button>
            }
          >
            {words.removed(removed.title)}
          </Notice>
        )}
      </div>
      <Button ref={add} icon={<Icon name="add" />} onClick={() => setEdited({})}>
        {addLabel}
      </Button>
    </section>
  );
  return (
    <>
      {children(list)}
      {edited && <RangePanel labels={labels} range={edited.range} ranges={ranges} onKeep={keep} onClose={() => setEdited(undefined)} />}
    </>
  );
}
