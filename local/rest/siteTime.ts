/** D: French, LCID 1036. */
export const regional = { lcid: 1036 } as const;

/** O: seconds only, `2026-11-23T16:39:03Z`. */
export function isoSeconds(instant: Date): string {
  return instant.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function utc(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Date {
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The clock on the wall of a web, by its time zone. A wall clock's reading is a Date that shows it as if it were UTC; see
 * `clockIn`, and `Context.clockOf` for a web's own.
 */
export class SiteClock {
  private readonly parts: Intl.DateTimeFormat;

  /** @param zone IANA name, e.g. `Europe/Paris` */
  public constructor(public readonly zone: string) {
    this.parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit'
    });
  }

  public wallClock(instant: Date): Date {
    const read = new Map(this.parts.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
    const part = (name: Intl.DateTimeFormatPartTypes): number => read.get(name) ?? NaN;
    return utc(part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second'));
  }

  /** The instant at which the wall clock shows this; in the hour that does not exist, the later one. */
  public instantOf(local: Date): Date {
    const guess = new Date(2 * local.getTime() - this.wallClock(local).getTime());
    return new Date(guess.getTime() + local.getTime() - this.wallClock(guess).getTime());
  }

  /** Midnight of the web's day in which the instant lies. */
  public midnight(instant: Date): Date {
    const local = this.wallClock(instant);
    return this.instantOf(utc(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()));
  }

  /** O (sp-dev-docs#5369): OData 4 shows the web's wall clock with its offset, `2026-11-23T17:39:03+01:00`. */
  public isoWithOffset(instant: Date): string {
    const local = this.wallClock(instant);
    const minutes = Math.round((local.getTime() - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
    const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
    return isoSeconds(local).replace('Z', offset);
  }

  /** An ISO date; without a zone it is the web's wall clock (I). Undefined when unreadable or not a day of the calendar. */
  public parseIso(text: string): Date | undefined {
    const match = iso.exec(text.trim());
    if (!match) return undefined;
    const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = match;
    const local = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    if (Number.isNaN(local.getTime()) || local.getUTCDate() !== Number(day)) return undefined;
    if (zone === undefined) return this.instantOf(local);
    const instant = new Date(text.trim());
    return Number.isNaN(instant.getTime()) ? undefined : instant;
  }

  /** A French date, `23/11/2026` or `23/11/2026 16:39`; form values know no other. Undefined when unreadable. */
  public parseFrench(text: string): Date | undefined {
    const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text.trim());
    if (!match) return undefined;
    const [day, month, year, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
    if (day === undefined || month === undefined || year === undefined) return undefined;
    const local = utc(year, month, day, hour, minute, second);
    if (local.getUTCDate() !== day || local.getUTCMonth() !== month - 1 || (hour ?? 0) > 23 || (minute ?? 0) > 59) return undefined;
    return this.instantOf(local);
  }

  public formatFrench(instant: Date, dateOnly: boolean): string {
    const local = this.wallClock(instant);
    const day = `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
    return dateOnly ? day : `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
  }
}

const clocks = new Map<string, SiteClock>();

/** The clock of a zone: made once, its formatter costs more than all that it does. */
export function clockIn(zone: string): SiteClock {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new SiteClock(zone);
    clocks.set(zone, clock);
  }
  return clock;
}
