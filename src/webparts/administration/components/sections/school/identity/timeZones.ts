/** The zones of the French territories that have schools (IANA names, `FR` and its territories in zone.tab). */
export const FRENCH_TIME_ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Miquelon',
  'America/St_Barthelemy',
  'America/Marigot',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Marquesas',
  'Pacific/Gambier',
  'Pacific/Wallis'
] as const;

export type FrenchTimeZone = (typeof FRENCH_TIME_ZONES)[number];

export function isFrenchTimeZone(name: string): name is FrenchTimeZone {
  return (FRENCH_TIME_ZONES as readonly string[]).includes(name);
}
