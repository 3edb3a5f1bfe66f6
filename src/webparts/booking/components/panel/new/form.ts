/** What is typed of a booking to make, kept on the device until it is made. */
export interface BookingForm {
  purpose: string;
  units: number;
}

export function isBookingForm(value: unknown): value is BookingForm {
  const { purpose, units } = (value ?? {}) as Partial<Record<keyof BookingForm, unknown>>;
  return typeof purpose === 'string' && typeof units === 'number' && Number.isInteger(units) && units > 0;
}

/** SharePoint's limit for a line of text. */
export const LONGEST_PURPOSE = 255;
