/** The package has no types of its own. Public holidays by their French name; the days are midnights of the local clock, never of UTC. */
declare module '@socialgouv/jours-feries' {
  export default function getJoursFeries(year: number, options?: { alsace: boolean }): Record<string, Date>;
}
