import type { Clock } from './clock';

export interface Digest {
  value: string;
  /** Milliseconds since 1970. */
  expires: number;
}

/** Renewed a little before it ends, so that a write is not refused for a second. */
const MARGIN = 60_000;

/** The form digest that SharePoint wants with a cookie's writes, one a web, asked for once however many wait for it. */
export class DigestCache {
  private readonly known = new Map<string, Digest>();
  private readonly asked = new Map<string, Promise<string>>();

  public constructor(
    private readonly ask: (webUrl: string) => Promise<Response>,
    private readonly clock: Pick<Clock, 'now'>
  ) {}

  /** What the page already holds spares a request; what was asked for since is newer. */
  public seed(webUrl: string, digest: Digest): void {
    if (!this.known.has(webUrl)) {
      this.known.set(webUrl, digest);
    }
  }

  public forget(webUrl: string, value: string): void {
    if (this.known.get(webUrl)?.value === value) {
      this.known.delete(webUrl);
    }
  }

  public async of(webUrl: string): Promise<string> {
    const known = this.known.get(webUrl);
    if (known && known.expires - MARGIN > this.clock.now()) {
      return known.value;
    }
    const pending = this.asked.get(webUrl);
    if (pending) {
      return pending;
    }
    const asking = this.fetchOne(webUrl);
    this.asked.set(webUrl, asking);
    try {
      return await asking;
    } finally {
      this.asked.delete(webUrl);
    }
  }

  private async fetchOne(webUrl: string): Promise<string> {
    const response = await this.ask(webUrl);
    const answer = (await response.json()) as { FormDigestValue: string; FormDigestTimeoutSeconds: number };
    this.known.set(webUrl, { value: answer.FormDigestValue, expires: this.clock.now() + answer.FormDigestTimeoutSeconds * 1000 });
    return answer.FormDigestValue;
  }
}
