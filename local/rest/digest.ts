import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** D: `FormDigestTimeoutSeconds`. */
const digestSeconds = 1800;

/** Form digests: what a page proves with its cookie that it was served by this server. Bound to person, site and time. */
export class Digests {
  public readonly seconds = digestSeconds;

  /** @param secret kept with the data, so that an open page survives a restart */
  public constructor(
    private readonly secret: string,
    private readonly now: () => Date
  ) {}

  public static newSecret(): string {
    return randomBytes(32).toString('hex');
  }

  /** O: `0x<hex>,<date>`, e.g. `0x3F…,23 Nov 2026 16:39:03 -0000`. */
  public issue(login: string, siteId: string): string {
    const date = this.now()
      .toUTCString()
      .replace(/^\w+, /, '')
      .replace('GMT', '-0000');
    return `0x${this.sign(login, siteId, date)},${date}`;
  }

  public valid(digest: string | undefined, login: string, siteId: string): boolean {
    const match = /^0x([0-9A-F]+),(.+)$/.exec(digest ?? '');
    const [, signature, date] = match ?? [];
    if (signature === undefined || date === undefined) return false;
    const expected = Buffer.from(this.sign(login, siteId, date));
    const given = Buffer.from(signature);
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false;
    const age = (this.now().getTime() - Date.parse(date)) / 1000;
    // The date has whole seconds, hence the second of grace below zero.
    return age >= -1 && age < digestSeconds;
  }

  private sign(login: string, siteId: string, date: string): string {
    return createHmac('sha256', this.secret).update(`${login.toLowerCase()}\n${siteId}\n${date}`).digest('hex').toUpperCase();
  }
}
