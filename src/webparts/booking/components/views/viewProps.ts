import type { Resource } from '../../../../domain/bookings/types';
import type { Day, Minutes } from '../../../../domain/types';
import type { Moving, Opening } from '../opening';
import type { ViewName } from '../settings';

export interface Clock {
  day: Day;
  minutes: Minutes;
}

/** What the views that show resource-days share. */
export interface PlaceProps {
  categoryNumber: number;
  resource: Resource;
  day: Day;
  clock: Clock;
  moving?: Moving;
  onCategory: (number: number) => void;
  onResource: (number: number) => void;
  onDay: (day: Day) => void;
  onOpen: (opening: Opening) => void;
}

/** Goes to another view, at a resource and a day. */
export type Show = (view: ViewName, at?: { resource?: Resource; day?: Day }) => void;
