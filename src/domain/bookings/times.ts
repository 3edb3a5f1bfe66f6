/** All claims of an acquisition are created within this time of its first (milliseconds). */
export const ACQUISITION_MS = 120 * 1000;

/** How much longer an incomplete acquisition holds what it has, for rows that are on their way. */
export const MARGIN_MS = 30 * 1000;

/** From then on, counted from its first claim, an incomplete acquisition holds nothing. */
export const VOID_AFTER_MS = ACQUISITION_MS + MARGIN_MS;

/** How long a freed slot is offered to one who waits before it is offered to the next. */
export const OFFER_MS = 24 * 60 * 60 * 1000;
