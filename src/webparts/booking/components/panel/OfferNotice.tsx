import * as React from 'react';
import type { FoldedDay } from '../../../../domain/bookings/types';
import { offersOf } from '../../../../domain/bookings/waiting';
import { Notice } from '../../../../ui/feedback/Notice';
import { useIdentity } from '../../../../ui/root/identity';
import { useDesk } from '../desk/desk';
import { usePanelStrings } from './loc/strings';

interface OfferNoticeProps {
  folded: FoldedDay;
  slots: readonly string[];
  /** Units of a counted resource. */
  quantity: number;
}

/** Slots that have just come free, of which somebody who waited comes first. Advisory: SharePoint gives them to whoever asks first. */
export function OfferNotice({ folded, slots, quantity }: OfferNoticeProps): React.ReactElement | null {
  const strings = usePanelStrings();
  const { me } = useDesk();
  const { now } = useIdentity();
  const offers = offersOf(folded, quantity, now().getTime()).filter(({ slot }) => slots.includes(slot));
  const others = [...new Set(offers.filter(({ waiter }) => waiter.author !== me).map(({ waiter }) => waiter.authorName))];
  if (offers.length === 0) return null;
  return others.length === 0 ? (
    <Notice>{strings.offered}</Notice>
  ) : (
    <Notice tone="warning">{strings.offeredToOther(others.join(', '))}</Notice>
  );
}
