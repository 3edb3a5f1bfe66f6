import * as React from 'react';
import type { Found, freeIntervals, Searched } from '../../../../../domain/bookings/search';
import { Button } from '../../../../../ui/button/Button';
import { formatMinutes } from '../../../../../ui/dates/formatDates';
import { useLanguage } from '../../../../../ui/root/language';
import { Spoken } from '../../../../../ui/root/Spoken';
import { useDesk } from '../../desk/desk';
import { useDayWords } from '../useDayWords';
import type { ListProps } from '../lazyViews';
import { useViewsStrings } from '../loc/strings';
import styles from './Search.module.scss';

type Open = Pick<ListProps, 'onOpen'>;

/** A resource that is free at the moment that was asked for. */
export function FoundRow({ found, onOpen }: Open & { found: Found }): React.ReactElement {
  const strings = useViewsStrings();
  const words = useDayWords();
  const { resource, wanted, folded } = found;
  return (
    <div className={styles.found}>
      <Name one={found} free={found.free} />
      <Button tone="primary" onClick={() => onOpen({ kind: 'new', resource, day: folded.day, slots: wanted })}>
        {strings.bookNow(resource.scheme === 'periods' ? wanted.join(', ') : '')}
        <Spoken>{strings.bookWhere(resource.title, words(resource, folded.day, wanted))}</Spoken>
      </Button>
    </div>
  );
}

/** The stretches of the day in which a resource is free. */
export function FreeTimes({
  one,
  intervals,
  onOpen
}: Open & { one: Searched; intervals: ReturnType<typeof freeIntervals> }): React.ReactElement {
  const strings = useViewsStrings();
  const language = useLanguage();
  const { resource, folded } = one;
  return (
    <section className={styles.times} aria-label={strings.freeTimesOf(resource.title)}>
      <Name one={one} />
      <ul>
        {intervals.map(({ start, end, slots }) => (
          <li key={start}>
            <Button
              onClick={() =>
                onOpen({
                  kind: 'new',
                  resource,
                  day: folded.day,
                  slots: resource.scheme === 'periods' ? slots.slice(0, 1) : slots.slice(0, 4)
                })
              }
            >
              {strings.times(formatMinutes(start, language), formatMinutes(end, language))}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Name({ one: { resource }, free }: { one: Searched; free?: number }): React.ReactElement {
  const strings = useViewsStrings();
  const desk = useDesk();
  const { capacity } = desk.rules(resource);
  return (
    <div>
      <strong>{resource.title}</strong>
      <div className={styles.detail}>
        {strings.place(
          [capacity && strings.seatCount(capacity), resource.counted && free && strings.freeUnits(free)].filter(Boolean).join(' · '),
          resource.place
        )}
      </div>
    </div>
  );
}
