import type { Booking, Resource } from '../../../../domain/bookings/types';
import type { Opening } from '../opening';
import type { Clock } from '../views/viewProps';

export interface PanelProps {
  opening: Opening;
  clock: Clock;
  /** @param said what came of it, for the screen behind */
  onClose: (said?: string) => void;
  /** Opens something else instead. */
  onOpen: (opening: Opening) => void;
  /** Goes and looks for a new place of a booking. */
  onMove: (booking: Booking, from: Resource) => void;
  /** The booking has its new place, or no longer needs one. */
  onMoved: () => void;
}

/** The panel of one kind of opening. */
export type PanelOf<K extends Opening['kind']> = PanelProps & { opening: Extract<Opening, { kind: K }> };
