import * as React from 'react';
import { expandRecurrence, RECURRENCE_DAYS } from '../../../../../domain/bookings/recurrence';
import type { Resource } from '../../../../../domain/bookings/types';
import { addDays, weekdayOf } from '../../../../../domain/days';
import type { Day } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../../ui/feedback/Notice';
import { ProgressCard } from '../../../../../ui/progress/ProgressCard';
import { useDesk } from '../../desk/desk';
import { useLedgers } from '../../desk/queries';
import type { Clock } from '../../views/viewProps';
import { seriesDays, SKIP, type Chosen } from './dates';
import { useRecurrenceStrings } from './loc/strings';
import { PatternFields, type Pattern } from './PatternFields';
import { PreviewTable } from './PreviewTable';
import { useMineInWeeks } from './useMineInWeeks';
import { newSeries, useSeriesRun } from './useSeriesRun';

export interface RecurrenceProps {
  resource: Resource;
  day: Day;
  slots: readonly string[];
  units: number;
  purpose: string;
  clock: Clock;
  /** The first date is booked already: it is counted from, and not among those to book. */
  firstBooked?: boolean;
  /** Once dates are booked: what was typed is no longer needed. */
  onBooked: () => void;
  onClose: () => void;
}

const WEEKS_AT_FIRST = 6;

/** A booking on several dates: which, what stands on each, what to do where it is taken; then date after date. */
export function RecurrencePart(props: RecurrenceProps): React.ReactElement {
  const { resource, day, slots, units, purpose, clock, firstBooked = false, onBooked, onClose } = props;
  const strings = useRecurrenceStrings();
  const desk = useDesk();
  const [pattern, setPattern] = React.useState<Pattern>({
    everyWeeks: 1,
    weekdays: [weekdayOf(day)],
    parity: '',
    until: addDays(day, 7 * WEEKS_AT_FIRST)
  });
  const [chosen, setChosen] = React.useState<Chosen>({});
  const series = useSeriesRun();
  const occurrences = React.useMemo(() => {
    const { everyWeeks, weekdays, parity, until } = pattern;
    if (until === undefined) return [];
    const all = expandRecurrence({ first: day, weekdays, everyWeeks, parity, until: { day: until } }, desk.calendar);
    return firstBooked ? all.filter((each) => each.day !== day) : all;
  }, [pattern, day, firstBooked, desk.calendar]);
  const open = React.useMemo(() => occurrences.filter(({ skipped }) => !skipped), [occurrences]);
  const own = useLedgers(open.map((each) => ({ resource, day: each.day })));
  const wish = { resource, slots, units, clock };
  const similar = desk.ofCategory(resource.categoryNumber).filter(({ scheme }) => scheme === resource.scheme);
  const mine = useMineInWeeks(
    open.map((each) => each.day),
    similar
  );
  const beside = { chosen, mine: mine.bookings };
  const ready = own.data && mine.settled ? own.data : undefined;
  const known = ready ? seriesDays(desk, occurrences, wish, ready, beside) : [];
  // What else there is matters only where the wish cannot be had.
  const conflicts = known.filter(({ skipped, free }) => !skipped && !free);
  const others = useLedgers(
    similar
      .filter((other) => other.number !== resource.number)
      .flatMap((other) => conflicts.map((each) => ({ resource: other, day: each.day }))),
    // Choosing for one date may free another or stand in its way: what is known of the others stays.
    { keepPrevious: true }
  );
  React.useEffect(() => {
    if (others.error) console.error('ENT: what else is free could not be read.', others.error);
  }, [others.error]);
  const ledgers = new Map([...(others.data ?? []), ...(ready ?? [])]);
  const days = ready ? seriesDays(desk, occurrences, wish, ledgers, beside) : [];
  const toBook = days.flatMap(({ day: each, spot }) => (spot ? [{ day: each, spot }] : []));
  const undecided = days.filter(({ day: each, skipped, spot }) => !skipped && !spot && chosen[each] !== SKIP).length;
  const needsApproval = desk.rules(resource).approvalSince !== undefined;

  const start = async (): Promise<void> => {
    const number = newSeries();
    await series.run(
      toBook.map(({ day: each, spot }) => ({
        day: each,
        write: (bookings) =>
          bookings.book(
            desk.bookable(spot.resource),
            each,
            spot.slots.map((slot) => (spot.resource.counted ? { slot, units } : { slot })),
            { purpose, series: number }
          )
      })),
      strings.result
    );
    onBooked();
  };

  if (series.work) {
    const ended = series.work.kind !== 'running';
    return (
      <ProgressCard
        title={strings.running}
        work={series.work}
        note={strings.keepOpen}
        onStop={series.stop}
        actions={
          ended && (
            <>
              <Button tone="primary" onClick={onClose}>
                {strings.close}
              </Button>
              <Button onClick={series.forget}>{strings.back}</Button>
            </>
          )
        }
      />
    );
  }
  return (
    <section aria-label={strings.title}>
      <PatternFields
        pattern={pattern}
        min={day}
        max={addDays(day, RECURRENCE_DAYS)}
        withParity={desk.school.weekAAnchor !== undefined}
        weekdays={desk.school.teachingWeekdays}
        onChange={setPattern}
      />
      {open.length === 0 && <Notice tone="warning">{strings.noDates}</Notice>}
      {own.error ? <ErrorBanner error={own.error} onRetry={() => own.refetch()} /> : undefined}
      {open.length > 0 && !ready && !own.error && <LoadingState bars={3} />}
      {days.length > 0 && (
        <>
          <PreviewTable
            {...{ days, resource }}
            looking={conflicts.length > 0 && others.isFetching}
            onChoose={(each, key) => setChosen({ ...chosen, [each]: key })}
          />
          {undecided > 0 && <Notice>{strings.undecided(undecided)}</Notice>}
          <Button tone="primary" aria-disabled={toBook.length === 0} onClick={() => toBook.length > 0 && void start()}>
            {(needsApproval ? strings.toAsk : strings.toBook)(toBook.length)}
          </Button>
        </>
      )}
    </section>
  );
}
