/** What the page stores of a booking web part. */
export interface BookingProperties {
  /** Address of the school site when it is neither this site nor its hub; empty otherwise. */
  schoolUrl: string;
  /** Title of the category that is shown first, and alone on a kiosk; empty for the first of all. */
  category?: string;
  /** Which view opens first. */
  view?: string;
  /** A screen on a wall: what is booked today, nothing to click. */
  kiosk?: boolean;
}
