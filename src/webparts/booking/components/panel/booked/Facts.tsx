import * as React from 'react';
import type { Booking, Resource } from '../../../../../domain/bookings/types';
import { usePanelStrings } from '../loc/strings';
import styles from '../panel.module.scss';

/** What there is to know of a booking. */
export function Facts({ booking, resource }: { booking: Booking; resource: Resource }): React.ReactElement {
  const strings = usePanelStrings();
  const units = new Set(booking.live.map(({ unit }) => unit)).size;
  const last = booking.decisions[booking.decisions.length - 1];
  const facts: [string, string][] = [
    [strings.bookedBy, booking.authorName],
    [strings.purpose, booking.purpose],
    [strings.units, resource.counted ? `${units}` : ''],
    [strings.state, booking.state === 'confirmed' ? '' : strings.states[booking.state]],
    [strings.reason, last?.reason ?? '']
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([name, text]) =>
          text !== '' && (
            <React.Fragment key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </React.Fragment>
          )
      )}
    </dl>
  );
}
