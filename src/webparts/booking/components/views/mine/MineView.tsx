import * as React from 'react';
import { addDays, dayOfWeekIndex, weekIndexOf } from '../../../../../domain/days';
import { Button } from '../../../../../ui/button/Button';
import { formatDay } from '../../../../../ui/dates/formatDates';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../../ui/icons/Icon';
import { useIdentity } from '../../../../../ui/root/identity';
import { useLanguage } from '../../../../../ui/root/language';
import { useDesk } from '../../desk/desk';
import { useIcsFile } from '../export/useIcsFile';
import type { ListProps } from '../lazyViews';
import { useViewsStrings } from '../loc/strings';
import { MineRow, WaitingRow } from './MineRow';
import styles from './Mine.module.scss';
import { sortMine } from './sorting';
import { useAllAhead, useMine } from './useMine';

const WEEKS = 8;

/** What one has booked, asked for and waits for, day by day; a series as one. */
export function MineView({ clock, onOpen }: ListProps): React.ReactElement {
  const strings = useViewsStrings();
  const language = useLanguage();
  const desk = useDesk();
  const { now } = useIdentity();
  const first = weekIndexOf(clock.day);
  const [weeks, setWeeks] = React.useState(WEEKS);
  const { data, error, refetch, isFetching } = useMine(first, weeks);
  const ics = useIcsFile();
  const all = useAllAhead(first, clock.day);
  const mine = React.useMemo(() => {
    const quantity = (number: number): number => {
      const resource = desk.resource(number);
      return resource ? (desk.bookable(resource).quantity ?? 1) : 1;
    };
    return data && sortMine(data, desk.me, clock.day, quantity, now().getTime());
  }, [data, desk, clock.day, now]);

  if (!mine) return error ? <ErrorBanner error={error} onRetry={() => refetch()} /> : <LoadingState bars={5} />;
  // A series may go on beyond what is read: its dates are counted until then, and said so.
  const until = formatDay(addDays(dayOfWeekIndex(first + weeks, 1), -1), language);
  const bookings = mine.entries.flatMap((entry) => (entry.kind === 'one' ? [entry.booking] : entry.bookings));
  return (
    <div className={styles.mine}>
      {error ? <ErrorBanner error={error} onRetry={() => refetch()} /> : undefined}
      {ics.error ? <ErrorBanner error={ics.error} /> : undefined}
      <section aria-labelledby="ent-booking-upcoming">
        <div className={styles.heading}>
          <h2 id="ent-booking-upcoming">{strings.upcoming}</h2>
          {bookings.length > 0 && (
            <Button
              tone="quiet"
              icon={<Icon name="calendar" />}
              aria-disabled={ics.working}
              onClick={() => !ics.working && void ics.save(strings.exportName, strings.exportFile, all)}
            >
              {ics.working ? strings.exporting : strings.exportMine}
            </Button>
          )}
        </div>
        {mine.entries.length === 0 ? (
          <EmptyState state="noBooking" icon={<Icon name="calendar" />} title={strings.nothingUpcoming}>
            {strings.nothingUpcomingHint}
          </EmptyState>
        ) : (
          <ul className={styles.list}>
            {mine.entries.map((entry) =>
              entry.kind === 'one' ? (
                <li key={entry.booking.number}>
                  <MineRow booking={entry.booking} unfinished={mine.unfinished.has(entry.booking.number)} onOpen={onOpen} />
                </li>
              ) : (
                <li key={`series ${entry.series}`}>
                  <details open={entry.bookings.length <= 3} className={styles.series}>
                    <summary>
                      {strings.series(desk.resource(entry.bookings[0].resource)?.title ?? '', entry.bookings.length, until)}
                      {entry.missing > 0 && <span className={styles.warning}>{strings.seriesMissing(entry.missing)}</span>}
                    </summary>
                    <ul className={styles.list}>
                      {entry.bookings.map((booking) => (
                        <li key={booking.number}>
                          <MineRow booking={booking} unfinished={mine.unfinished.has(booking.number)} onOpen={onOpen} />
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              )
            )}
          </ul>
        )}
        <p className={styles.upTo}>
          {strings.upTo(until)}{' '}
          <Button aria-busy={isFetching} onClick={() => setWeeks(weeks + WEEKS)}>
            {strings.seeLater}
          </Button>
        </p>
      </section>
      {mine.waiting.length > 0 && (
        <section aria-labelledby="ent-booking-waiting">
          <h2 id="ent-booking-waiting">{strings.waitingList}</h2>
          <ul className={styles.list}>
            {mine.waiting.map((waiting) => (
              <li key={waiting.waiter.key}>
                <WaitingRow {...waiting} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {mine.ended.length > 0 && (
        <section aria-labelledby="ent-booking-ended">
          <h2 id="ent-booking-ended">{strings.endedTitle}</h2>
          <ul className={styles.list}>
            {mine.ended.map((booking) => (
              <li key={booking.number}>
                <MineRow booking={booking} unfinished={false} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
