import * as React from 'react';
import type { Booking, FoldedDay } from '../../../../../domain/bookings/types';
import { PanelBody } from '../../../../../ui/sidePanel/SidePanel';
import { isOver } from '../../cells/cells';
import { useDesk } from '../../desk/desk';
import { Elsewhere } from '../Elsewhere';
import type { PanelOf } from '../types';
import { WaitPart } from '../WaitPart';
import { slotsOf } from './BookedPanel';
import { Facts } from './Facts';

type TheirBodyProps = PanelOf<'booking'> & { booking: Booking; folded: FoldedDay | undefined };

/** Somebody else's booking: who, what for; wait for it, or take what else is free. */
export function TheirBody({ opening: { resource }, booking, folded, clock, onOpen }: TheirBodyProps): React.ReactElement {
  const desk = useDesk();
  const { day } = booking;
  const slots = slotsOf(booking);
  const over = desk.slots(resource, day).every((slot) => !slots.includes(slot.id) || isOver(day, slot, clock));
  return (
    <PanelBody>
      <Facts {...{ booking, resource }} />
      {!over && (
        <>
          {folded && <WaitPart {...{ resource, day, folded, slots }} purpose="" />}
          <Elsewhere
            wish={{ resource, day, slots, units: 1, clock }}
            onChoose={(other) => onOpen({ kind: 'new', resource: other, day, slots })}
          />
        </>
      )}
    </PanelBody>
  );
}
