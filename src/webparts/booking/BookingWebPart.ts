import { EntWebPart, type PropertyPaneModule } from '../EntWebPart';
import type { Mount } from '../mountTypes';
import type { BookingProperties } from './properties';

/** Booking of rooms and equipment (réservation de ressources) by the staff of the school. */
export default class BookingWebPart extends EntWebPart<BookingProperties> {
  protected override async loadMount(): Promise<Mount<BookingProperties>> {
    const { mountBooking } = await import(/* webpackChunkName: 'ent-booking' */ './components/mount');
    return mountBooking;
  }

  protected override loadPane(): Promise<PropertyPaneModule> {
    return import(/* webpackChunkName: 'ent-panes' */ './BookingPropertyPane');
  }
}
