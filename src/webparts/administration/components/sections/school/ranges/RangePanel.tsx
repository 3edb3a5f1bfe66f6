import * as React from 'react';
import type { DayRange } from '../../../../../../domain/calendar/types';
import { Button } from '../../../../../../ui/button/Button';
import { DayRangeField } from '../../../../../../ui/dateField/DayRangeField';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Field, hintId, inputClass, problemId } from '../../../../../../ui/form/Field';
import { useUiStrings } from '../../../../../../ui/loc/strings';
import { PanelBody, SidePanel } from '../../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../../ui/useId';
import { useSchoolStrings } from '../loc/strings';
import styles from '../School.module.scss';
import { overlapOf } from './rangesForm';

/** Longer names would not fit a day of the calendar. */
const TITLE_AT_MOST = 100;

/** What ranges are called on their card. */
export interface RangeLabels {
  addTitle: string;
  editTitle: string;
  titleHint: string;
  daysHint: string;
  firstLabel: string;
  lastLabel: string;
}

interface RangePanelProps {
  labels: RangeLabels;
  /** What is changed; undefined for a new one. */
  range: DayRange | undefined;
  /** All of the card's, to tell of days that have a name already. */
  ranges: readonly DayRange[];
  onKeep: (range: DayRange) => void;
  onClose: () => void;
}

/** A name, a first and a last day, beside the list into which they go. */
export function RangePanel({ labels, range, ranges, onKeep, onClose }: RangePanelProps): React.ReactElement {
  const strings = useSchoolStrings();
  const ui = useUiStrings();
  const words = strings.ranges;
  const id = useId('range');
  const form = React.useRef<HTMLFormElement>(null);
  const [title, setTitle] = React.useState(range?.title ?? '');
  const [days, setDays] = React.useState<{ first?: number; last?: number }>({ first: range?.first, last: range?.last });
  const [complete, setComplete] = React.useState(range !== undefined);
  const [refusals, setRefusals] = React.useState(0);
  const { first, last } = days;
  const whole = complete && first !== undefined && last !== undefined ? { title: title.trim(), first, last } : undefined;
  const overlap = whole && overlapOf(ranges, whole, range);
  const titleProblem = title.trim() === '' ? words.titleMissing : title.trim().length > TITLE_AT_MOST ? words.titleTooLong : undefined;

  React.useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (whole && !titleProblem) onKeep(whole);
    else setRefusals((count) => count + 1);
  };

  const shownTitle = refusals > 0 ? titleProblem : undefined;
  const formId = `${id}-form`;
  return (
    <SidePanel title={range ? labels.editTitle : labels.addTitle} subtitle={words.notYet} onClose={onClose}>
      <PanelBody
        footer={
          <>
            <Button type="submit" tone="primary" form={formId}>
              {words.keep}
            </Button>
            <Button onClick={onClose}>{ui.cancel}</Button>
          </>
        }
      >
        <form ref={form} id={formId} noValidate onSubmit={submit}>
          <Field id={id} label={words.title} hint={labels.titleHint} problem={shownTitle}>
            <input
              id={id}
              className={inputClass}
              value={title}
              autoComplete="off"
              data-first-focus=""
              aria-invalid={shownTitle !== undefined}
              aria-describedby={`${hintId(id)} ${problemId(id)}`}
              onChange={(event) => setTitle(event.target.value)}
            />
          </Field>
          <DayRangeField
            label={words.daysLabel}
            hint={labels.daysHint}
            value={days}
            firstLabel={labels.firstLabel}
            lastLabel={labels.lastLabel}
            required
            problem={refusals > 0 && (first === undefined || last === undefined) ? words.daysMissing : undefined}
            onChange={(next, state) => {
              setDays(next);
              setComplete(state === 'day');
            }}
          />
          <div role="status" className={styles.live}>
            {overlap && <Notice tone="warning">{words.overlaps(overlap.title)}</Notice>}
          </div>
        </form>
      </PanelBody>
    </SidePanel>
  );
}
