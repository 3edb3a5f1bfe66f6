/** The site's regional settings: French, LCID 1036, zone Europe/Paris (SharePoint's time zone 3). */
export const regional = { lcid: 1036, timeZone: 'Europe/Paris', timeZoneId: 3 } as const;

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: regional.timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit'
});

/** The wall clock of the site at an instant, as if it were UTC. */
export function toSiteTime(instant: Date): Date {
  const read = Object.fromEntries(parts.formatToParts(instant).map((part) => [part.type, part.value]));
  return new Date(`${read.year}-${read.month}-${read.day}T${read.hour}:${read.minute}:${read.second}Z`);
}

/** The instant at which the site's wall clock shows this (given as if it were UTC); in the hour that does not exist, the later one. */
export function fromSiteTime(wallClock: Date): Date {
  const guess = new Date(wallClock.getTime() - (toSiteTime(wallClock).getTime() - wallClock.getTime()));
  const shown = toSiteTime(guess).getTime();
  return new Date(guess.getTime() + (wallClock.getTime() - shown));
}

/** Midnight of the site's day in which the instant lies. */
export function siteMidnight(instant: Date): Date {
  const local = toSiteTime(instant);
  return fromSiteTime(new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate())));
}

/** O: seconds only, `2026-11-23T16:39:03Z`. */
export function isoSeconds(instant: Date): string {
  return instant.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** O (sp-dev-docs#5369): OData 4 shows the site's wall clock with its offset, `2026-11-23T17:39:03+01:00`. */
export function isoWithOffset(instant: Date): string {
  const local = toSiteTime(instant);
  const minutes = Math.round((local.getTime() - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
  const offset = `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return isoSeconds(local).replace('Z', offset);
}

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** An ISO date; without a zone it is the site's wall clock (I). Undefined when unreadable or not a day of the calendar. */
export function parseIso(text: string): Date | undefined {
  const match = iso.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = match;
  const wallClock = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(wallClock.getTime()) || wallClock.getUTCDate() !== Number(day)) return undefined;
  if (zone === undefined) return fromSiteTime(wallClock);
  const instant = new Date(text.trim());
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** A French date, `23/11/2026` or `23/11/2026 16:39`; form values know no other. Undefined when unreadable. */
export function parseFrench(text: string): Date | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [day, month, year, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const wallClock = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  if (wallClock.getUTCDate() !== day || wallClock.getUTCMonth() !== month - 1 || (hour ?? 0) > 23 || (minute ?? 0) > 59) return undefined;
  return fromSiteTime(wallClock);
}

const two = (value: number): string => String(value).padStart(2, '0');

export function formatFrench(instant: Date, dateOnly: boolean): string {
  const local = toSiteTime(instant);
  const day = `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
  return dateOnly ? day : `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}
