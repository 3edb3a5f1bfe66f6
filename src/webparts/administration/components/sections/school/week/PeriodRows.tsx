import * as React from 'react';
import { Button } from '../../../../../../ui/button/Button';
import { inputClass } from '../../../../../../ui/form/Field';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useId } from '../../../../../../ui/useId';
import { useSchoolStrings } from '../loc/strings';
import { moveRow, withNextRow } from './editRows';
import styles from './Week.module.scss';
import type { PeriodRow, RowProblem } from './weekForm';

interface PeriodRowsProps {
  label: string;
  hint?: string;
  rows: readonly PeriodRow[];
  problems: ReadonlyMap<number, RowProblem>;
  /** What to say where there are no rows at all. */
  emptyProblem?: string;
  /** How many lessons a week have this code; undefined while the timetable is not read. */
  lessonsOf: ((id: string) => number) | undefined;
  onChange: (rows: PeriodRow[]) => void;
}

/** The bell schedule of a day: one line a period, in the day's order. */
export function PeriodRows({ label, hint, rows, problems, emptyProblem, lessonsOf, onChange }: PeriodRowsProps): React.ReactElement {
  const strings = useSchoolStrings();
  const words = strings.week;
  const id = useId('bells');
  const list = React.useRef<HTMLUListElement>(null);
  const focusOn = React.useRef<string>();

  React.useEffect(() => {
    if (focusOn.current === undefined) return;
    list.current?.querySelector<HTMLElement>(focusOn.current)?.focus();
    focusOn.current = undefined;
  }, [rows]);

  const put = (row: number, changed: Partial<PeriodRow>): void =>
    onChange(rows.map((each) => (each.row === row ? { ...each, ...changed } : each)));
  const move = (row: number, by: -1 | 1): void => {
    const to = rows.findIndex((each) => each.row === row) + by;
    // At either end the button that moved it is off: the other one is next to it.
    const button = to === 0 ? 'later' : to === rows.length - 1 ? 'earlier' : by < 0 ? 'earlier' : 'later';
    focusOn.current = `[data-row="${row}"] [data-move=${button}]`;
    onChange(moveRow(rows, row, by));
  };
  const remove = (at: number): void => {
    const next = rows[at + 1] ?? rows[at - 1];
    focusOn.current = next ? `[data-row="${next.row}"] [data-remove]` : undefined;
    onChange(rows.filter((_, each) => each !== at));
  };
  const add = (): void => {
    const more = withNextRow(rows);
    focusOn.current = `[data-row="${more[more.length - 1].row}"] input`;
    onChange(more);
  };

  return (
    <section aria-labelledby={id} className={styles.schedule}>
      <h4 id={id}>{label}</h4>
      {hint && <p className={styles.hint}>{hint}</p>}
      {rows.length > 0 && (
        <div aria-hidden="true" className={styles.headings}>
          <span>{words.code}</span>
          <span>{words.start}</span>
          <span>{words.end}</span>
        </div>
      )}
      <ul ref={list} className={styles.rows}>
        {rows.map((each, at) => {
          const name = each.id.trim() || words.unnamed(at + 1);
          const problem = problems.get(each.row);
          const said = problem && (problem.kind === 'overlaps' ? words.overlaps(problem.other) : words.periodProblems[problem.kind]);
          const lessons = each.id.trim() ? lessonsOf?.(each.id.trim()) : undefined;
          const input = (key: 'id' | 'start' | 'end', about: string, wrong: boolean): React.InputHTMLAttributes<HTMLInputElement> => ({
            className: inputClass,
            value: each[key],
            'aria-label': about,
            'aria-invalid': wrong,
            'aria-describedby': `${id}-${each.row}`
          });
          const kind = problem?.kind ?? '';
          return (
            <li key={each.row} data-row={each.row} className={styles.row}>
              <input
                {...input('id', words.codeOf(at + 1), ['noId', 'badId', 'sameId'].includes(kind))}
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={12}
                onChange={(event) => put(each.row, { id: event.target.value.toUpperCase() })}
              />
              <input
                {...input('start', words.startOf(name), ['noStart', 'overlaps'].includes(kind))}
                type="time"
                onChange={(event) => put(each.row, { start: event.target.value })}
              />
              <input
                {...input('end', words.endOf(name), ['noEnd', 'endFirst'].includes(kind))}
                type="time"
                onChange={(event) => put(each.row, { end: event.target.value })}
              />
              <span className={styles.lessons}>{lessons !== undefined && words.lessons(lessons)}</span>
              <span className={styles.rowButtons}>
                <Button
                  square
                  tone="quiet"
                  data-move="earlier"
                  disabled={at === 0}
                  aria-label={words.earlier(name)}
                  title={words.earlier(name)}
                  icon={<Icon name="up" />}
                  onClick={() => move(each.row, -1)}
                />
                <Button
                  square
                  tone="quiet"
                  data-move="later"
                  disabled={at === rows.length - 1}
                  aria-label={words.later(name)}
                  title={words.later(name)}
                  icon={<Icon name="down" />}
                  onClick={() => move(each.row, 1)}
                />
                <Button
                  square
                  tone="quiet"
                  data-remove=""
                  aria-label={words.removePeriod(name)}
                  title={words.removePeriod(name)}
                  icon={<Icon name="bin" />}
                  onClick={() => remove(at)}
                />
              </span>
              <p id={`${id}-${each.row}`} aria-live="polite" className={styles.problem}>
                {said}
              </p>
            </li>
          );
        })}
      </ul>
      <p aria-live="polite" className={styles.problem}>
        {emptyProblem}
      </p>
      <Button icon={<Icon name="add" />} onClick={add}>
        {words.addPeriod}
      </Button>
    </section>
  );
}
