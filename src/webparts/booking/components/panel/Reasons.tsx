import * as React from 'react';
import type { TakenSlot } from '../../../../domain/bookings/plan';
import type { BookingFault } from '../../../../domain/bookings/rules';
import type { FoldedDay, Resource, Slot } from '../../../../domain/bookings/types';
import { useSlotWords } from '../cells/useSlotWords';
import { usePanelStrings } from './loc/strings';
import styles from './panel.module.scss';
import { useFaultWords } from './useFaultWords';

interface ReasonsProps {
  resource: Resource;
  faults: readonly BookingFault[];
  taken: readonly TakenSlot[];
  folded: FoldedDay | undefined;
  slots: readonly Slot[];
}

/** Why a booking cannot be made, a sentence each. */
export function Reasons({ resource, faults, taken, folded, slots }: ReasonsProps): React.ReactElement {
  const strings = usePanelStrings();
  const faultWords = useFaultWords();
  const slotWords = useSlotWords();
  const name = (id: string): string => {
    const slot = slots.find((each) => each.id === id);
    return slot ? slotWords(resource, slot) : id;
  };
  const holder = ({ by }: TakenSlot): string => {
    const names = by.map(({ author, bookingNumber }) =>
      folded?.bookings.find((booking) => booking.author === author && booking.number === bookingNumber)
    );
    return [...new Set(names.flatMap((booking) => booking?.authorName || []))].join(', ') || strings.nobody;
  };
  const sentences = [
    ...faults.map(faultWords),
    ...taken.map((each) => (resource.counted ? strings.tooFew(name(each.slot), each.free) : strings.takenBy(name(each.slot), holder(each))))
  ];
  return (
    <div aria-live="polite">
      {sentences.length > 0 && (
        <ul className={styles.reasons}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
