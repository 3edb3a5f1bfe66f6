/** Milliseconds in which a browser surely draws once; `requestAnimationFrame` would stand still in a hidden tab. */
const ONE_DRAWING = 30;

/** Lets the page draw what it says, and the person act, before a piece of work that keeps the browser busy. */
export function pause(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, ONE_DRAWING));
}
