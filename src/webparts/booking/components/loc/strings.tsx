import { createStrings } from '../../../../ui/loc/strings';
import type { BookingStrings } from './fr';

const booking = createStrings<BookingStrings>({
  fr: () => import(/* webpackChunkName: 'ent-booking-fr' */ './fr').then((module) => module.fr),
  en: () => import(/* webpackChunkName: 'ent-booking-en' */ './en').then((module) => module.en)
});

export const BookingStringsProvider = booking.Provider;
export const useBookingStrings = booking.useStrings;
