import * as React from 'react';
import type { Resource } from '../../../../../domain/bookings/types';
import styles from '../../Booking.module.scss';
import { useDesk } from '../../desk/desk';
import { useBookingStrings } from '../../loc/strings';

/** A line on the resource: where it is, how many it holds, what there is to know. */
export function AboutResource({ resource }: { resource: Resource }): React.ReactElement | null {
  const strings = useBookingStrings();
  const { capacity, quantity, approvalSince } = useDesk().rules(resource);
  const facts = [
    resource.place,
    capacity ? strings.seats(capacity) : '',
    resource.counted && quantity ? strings.units(quantity) : '',
    approvalSince === undefined ? '' : strings.needsApproval,
    resource.description
  ].filter(Boolean);
  return facts.length > 0 ? <p className={styles.about}>{facts.join(' · ')}</p> : null;
}
