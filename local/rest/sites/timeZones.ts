import type { Store } from '../../store/Store';

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

/** The time zone of a web: Paris, unless the record `regional/timeZone` says otherwise. */
export function timeZoneOf(store: Store, siteNo: number): TimeZoneRow {
  const chosen = store.records.get<{ id: number }>(siteNo, 'regional', 'timeZone');
  return timeZones.find(({ id }) => id === chosen?.id) ?? paris;
}

/**
 * Gives a web another time zone. D: people do it in the site's settings; REST has no way (O: only CSOM writes it).
 * @param id SharePoint's number
 * @throws TypeError for a zone that is not among `timeZones`
 */
export function setTimeZone(store: Store, siteNo: number, id: number): TimeZoneRow {
  const zone = timeZones.find((candidate) => candidate.id === id);
  if (!zone) throw new TypeError(`there is no time zone ${id} here`);
  store.records.remove(siteNo, 'regional', 'timeZone');
  store.records.add(siteNo, 'regional', 'timeZone', { id });
  return zone;
}
