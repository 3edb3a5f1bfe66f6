import { EntError } from '../errors';
import type { Clock } from './clock';

const FAILURES_TO_OPEN = 5;
const OPEN_FOR = 15_000;

/**
 * The one circuit breaker of the page. It opens after five failures in a row, or for as long as SharePoint demanded, and then refuses at
 * once what would only make things worse (throttled calls count too). When the time is over one request goes first; the others follow
 * if it succeeds.
 */
export class Breaker {
  private failures = 0;
  private closedFrom = 0;
  private probing = false;

  public constructor(private readonly clock: Pick<Clock, 'now'>) {}

  /** @throws EntError `busy` while the breaker is open */
  public enter(): void {
    const now = this.clock.now();
    if (now < this.closedFrom) {
      throw new EntError('busy', `not sent: waiting for ${this.closedFrom - now} ms more`);
    }
    if (this.failures >= FAILURES_TO_OPEN) {
      if (this.probing) {
        throw new EntError('busy', 'not sent: another request is trying whether SharePoint answers again');
      }
      this.probing = true;
    }
  }

  public succeeded(): void {
    this.failures = 0;
    this.probing = false;
  }

  /** The network or SharePoint failed, whatever was asked. */
  public failed(): void {
    this.failures++;
    this.probing = false;
    if (this.failures >= FAILURES_TO_OPEN) {
      this.waitFor(OPEN_FOR);
    }
  }

  /** Nobody asks anything for so many milliseconds. */
  public waitFor(milliseconds: number): void {
    this.closedFrom = Math.max(this.closedFrom, this.clock.now() + milliseconds);
  }

  /** The request was given up by its caller: it says nothing of SharePoint. */
  public abandoned(): void {
    this.probing = false;
  }
}
