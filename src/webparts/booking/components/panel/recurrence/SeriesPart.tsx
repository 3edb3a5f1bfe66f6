import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import { bookingsInScope, type SeriesScope } from '../../../../../domain/bookings/recurrence';
import type { Booking, Resource } from '../../../../../domain/bookings/types';
import { weekIndexOf } from '../../../../../domain/days';
import { Button } from '../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../ui/confirm/ConfirmDialog';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { checkClass } from '../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../ui/form/FieldGroup';
import { ProgressCard } from '../../../../../ui/progress/ProgressCard';
import { useId } from '../../../../../ui/useId';
import { useDesk } from '../../desk/desk';
import { useBookingKeys, useBookings } from '../../desk/queries';
import type { Clock } from '../../views/viewProps';
import panel from '../panel.module.scss';
import { useFaultWords } from '../useFaultWords';
import { useWhenWords } from '../useWhenWords';
import { faultsOf } from '../useWish';
import { useRecurrenceStrings } from './loc/strings';
import { useSeriesRun, type SeriesStep } from './useSeriesRun';

export interface SeriesProps {
  /** One of the series, one's own. */
  booking: Booking;
  resource: Resource;
  /** The slots that the panel shows, which the others may take over. */
  slots: readonly string[];
  clock: Clock;
  onClose: () => void;
}

/** No series goes on for longer than a year. */
const WEEKS = 54;
const SCOPES: readonly SeriesScope[] = ['one', 'following', 'all'];

/** This date, this and those after it, or all: cancelled, or put at another time. Each stands or falls alone. */
export function SeriesPart({ booking, resource, slots, clock, onClose }: SeriesProps): React.ReactElement {
  const strings = useRecurrenceStrings();
  const desk = useDesk();
  const bookings = useBookings();
  const keys = useBookingKeys();
  const words = useWhenWords();
  const faultWords = useFaultWords();
  const id = useId('series');
  const [scope, setScope] = React.useState<SeriesScope>('following');
  const [sure, setSure] = React.useState(false);
  const [doing, setDoing] = React.useState('');
  const run = useSeriesRun();
  const first = weekIndexOf(clock.day);
  const { data, error, refetch } = useQuery({
    queryKey: [...keys.ledgers, 'mine', first, WEEKS],
    queryFn: async () =>
      (await bookings()).mine(
        Array.from({ length: WEEKS }, (_, at) => first + at),
        desk.everything
      ),
    structuralSharing: false
  });
  if (run.work) {
    const ended = run.work.kind !== 'running';
    return (
      <ProgressCard
        title={doing}
        work={run.work}
        note={strings.keepOpen}
        onStop={run.stop}
        actions={ended && <Button onClick={onClose}>{strings.close}</Button>}
      />
    );
  }
  if (error) return <ErrorBanner error={error} onRetry={() => refetch()} />;
  if (!data) return <LoadingState bars={2} />;

  const all = data.flatMap(({ folded }) => folded.bookings);
  const concerned = bookingsInScope(all, booking, scope, clock.day).filter(({ live }) => live.length > 0);
  const cancel = (): void => {
    setSure(false);
    setDoing(strings.cancelling);
    void run.run(
      concerned.map((each) => ({ day: each.day, write: ({ cancel: end }) => end(each) })),
      strings.done
    );
  };
  const change = (): void => {
    setDoing(strings.changing);
    void run.run(
      concerned.flatMap((each): SeriesStep[] => {
        const of = desk.resource(each.resource);
        const units = new Set(each.live.map(({ unit }) => unit)).size;
        const wanted = slots.map((slot) => (of?.counted ? { slot, units } : { slot }));
        if (!of) return [];
        // A date that stands elsewhere meanwhile, or on a shorter day, may not have that time.
        const refused = faultsOf(desk, { resource: of, day: each.day, slots, units, clock }, 0).map(faultWords).join(' ');
        return [{ day: each.day, refused, write: ({ change: put }) => put(each, desk.bookable(of), wanted) }];
      }),
      strings.done
    );
  };
  const held = [...new Set(booking.live.map(({ slot }) => slot))];
  const changed = held.join(' ') !== slots.join(' ');
  const time = words.slots(resource, slots, desk.slots(resource, booking.day));
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={panel.part}>
        {strings.seriesTitle}
      </h3>
      <FieldGroup id={id} label={strings.scope}>
        {SCOPES.map((each) => (
          <label key={each} className={checkClass}>
            <input type="radio" name={id} checked={scope === each} onChange={() => setScope(each)} />
            {strings.scopes[each]}
          </label>
        ))}
      </FieldGroup>
      <div className={panel.spread}>
        {changed && concerned.length > 0 && <Button onClick={change}>{strings.changeDates(concerned.length, time)}</Button>}
        <Button tone="danger" aria-disabled={concerned.length === 0} onClick={() => concerned.length > 0 && setSure(true)}>
          {strings.cancelDates(concerned.length)}
        </Button>
      </div>
      {sure && (
        <ConfirmDialog
          danger
          title={strings.cancelSure(concerned.length)}
          consequences={[strings.cancelConsequence]}
          confirmLabel={strings.cancelDates(concerned.length)}
          cancelLabel={strings.cancelKeep}
          onConfirm={cancel}
          onCancel={() => setSure(false)}
        />
      )}
    </section>
  );
}
