import * as React from 'react';
import { searchText } from '../../../../../domain/searchText';
import { formatDay, formatMinutes, formatTime } from '../../../../../ui/dates/formatDates';
import { useClock } from '../../../../../ui/dates/useClock';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../ui/root/language';
import { dayNote } from '../../cells/dayNotes';
import { useDesk } from '../../desk/desk';
import { useLedgers } from '../../desk/queries';
import { useBookingSettings } from '../../settings';
import { useViewsStrings } from '../loc/strings';
import { searchedOf } from '../searched';
import styles from './Kiosk.module.scss';
import { kioskLine, type KioskStretch } from './kioskLine';

const SHOWN_NEXT = 3;

/**
 * A screen on a wall: what is free and taken now, and next today. It looks again every minute by itself, has nothing to click, and shows
 * the names of the staff alone, never what a booking is for.
 */
export function KioskView(): React.ReactElement {
  const strings = useViewsStrings();
  const language = useLanguage();
  const desk = useDesk();
  const clock = useClock(desk.school.timeZone);
  const { category: title } = useBookingSettings();
  const category = desk.categories.find((each) => searchText(each.title) === searchText(title)) ?? desk.categories[0];
  const wanted = React.useMemo(
    () => desk.ofCategory(category.number).map((resource) => ({ resource, day: clock.day })),
    [desk, category.number, clock.day]
  );
  const { data, error, dataUpdatedAt, refetch } = useLedgers(wanted);
  if (!data) return error ? <ErrorBanner error={error} onRetry={() => refetch()} /> : <LoadingState bars={7} />;
  const when = formatTime(new Date(dataUpdatedAt), language, desk.school.timeZone);
  const lines = wanted.flatMap(({ resource, day }) => searchedOf(desk, resource, day, data) ?? []);
  return (
    <div className={styles.kiosk} data-ent-state="kiosk">
      <header>
        <h2>{strings.kioskTitle(category.title)}</h2>
        <p>{strings.kioskNow(formatDay(clock.day, language), formatMinutes(clock.minutes, language))}</p>
      </header>
      {lines.every(({ slots }) => slots.length === 0) ? (
        <EmptyState
          state="closed"
          icon={<Icon name="calendar" />}
          title={dayNote(desk.calendar, clock.day, language) ?? strings.kioskClosed}
        />
      ) : (
        <ul className={styles.cards}>
          {lines.map((one) => (
            <KioskCard
              key={one.resource.number}
              title={one.resource.title}
              place={one.resource.place}
              minutes={clock.minutes}
              line={kioskLine(one, clock.minutes)}
            />
          ))}
        </ul>
      )}
      <footer className={error ? styles.stale : undefined}>{error ? strings.kioskStale(when) : strings.kioskRefreshed(when)}</footer>
    </div>
  );
}

interface KioskCardProps {
  title: string;
  place: string;
  minutes: number;
  line: readonly KioskStretch[];
}

function KioskCard({ title, place, minutes, line }: KioskCardProps): React.ReactElement {
  const strings = useViewsStrings();
  const language = useLanguage();
  const [first] = line;
  const now = first && first.start <= minutes ? first : undefined;
  const taken = now && !now.free;
  const next = line.filter((stretch) => stretch !== now && stretch.who.length > 0);
  const untilNext = next.length > 0 ? strings.kioskFreeUntil(formatMinutes(next[0].start, language)) : strings.kioskFree;
  return (
    <li className={`${styles.card} ${taken ? styles.taken : styles.free}`}>
      <h3>{title}</h3>
      {place && <p className={styles.place}>{place}</p>}
      <p className={styles.now}>{taken ? strings.kioskTaken(now.who.join(', '), formatMinutes(now.end, language)) : untilNext}</p>
      <p className={styles.nextTitle}>{next.length > 0 ? strings.kioskNext : strings.kioskNothing}</p>
      <ul className={styles.next}>
        {next.slice(0, SHOWN_NEXT).map(({ start, end, who }) => (
          <li key={start}>
            {strings.kioskLater(strings.times(formatMinutes(start, language), formatMinutes(end, language)), who.join(', '))}
          </li>
        ))}
      </ul>
    </li>
  );
}
