import type { Context } from '../context';

export interface TimeZoneRow {
  /** SharePoint's number (D: SPTimeZone). */
  id: number;
  description: string;
  /** IANA name, from which the clock is read. */
  zone: string;
  /** D: minutes to add to local standard time to reach UTC. */
  bias: number;
  daylightBias: number;
}

/** Some of SharePoint's zones (D, the table of time zone ids); a school needs its own and a few to be wrong in. */
export const timeZones: readonly TimeZoneRow[] = [
  { id: 2, description: '(UTC) Dublin, Édimbourg, Lisbonne, Londres', zone: 'Europe/London', bias: 0, daylightBias: -60 },
  { id: 3, description: '(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris', zone: 'Europe/Paris', bias: -60, daylightBias: -60 },
  {
    id: 4,
    description: '(UTC+01:00) Amsterdam, Berlin, Berne, Rome, Stockholm, Vienne',
    zone: 'Europe/Berlin',
    bias: -60,
    daylightBias: -60
  },
  { id: 10, description: '(UTC-05:00) Est (États-Unis et Canada)', zone: 'America/New_York', bias: 300, daylightBias: -60 },
  { id: 13, description: '(UTC-08:00) Pacifique (États-Unis et Canada)', zone: 'America/Los_Angeles', bias: 480, daylightBias: -60 },
  { id: 20, description: '(UTC+09:00) Osaka, Sapporo, Tokyo', zone: 'Asia/Tokyo', bias: -540, daylightBias: 0 },
  { id: 93, description: '(UTC) Temps universel coordonné', zone: 'UTC', bias: 0, daylightBias: 0 }
];

const paris: TimeZoneRow = {
  id: 3,
  description: '(UTC+01:00) Bruxelles, Copenhague, Madrid, Paris',
  zone: 'Europe/Paris',
  bias: -60,
  daylightBias: -60
};

/** The time zone of the web: Paris, unless the record `regional/timeZone` says otherwise. */
export function timeZoneOf(context: Context): TimeZoneRow {
  const chosen = context.store.records.get<{ id: number }>(context.site.siteNo, 'regional', 'timeZone');
  return timeZones.find(({ id }) => id === chosen?.id) ?? paris;
}

/** The wall clock of a zone at an instant, as if it were UTC. */
export function wallClock(zone: string, instant: Date): Date {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit'
  });
  const read = Object.fromEntries(format.formatToParts(instant).map((part) => [part.type, part.value]));
  return new Date(`${(read.year ?? '').padStart(4, '0')}-${read.month}-${read.day}T${read.hour}:${read.minute}:${read.second}Z`);
}

/** The instant at which a zone's wall clock shows this (given as if it were UTC). */
export function instantOf(zone: string, local: Date): Date {
  const guess = new Date(2 * local.getTime() - wallClock(zone, local).getTime());
  return new Date(guess.getTime() + local.getTime() - wallClock(zone, guess).getTime());
}
