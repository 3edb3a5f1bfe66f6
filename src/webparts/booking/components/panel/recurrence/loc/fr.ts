const several = (count: number, one: string, many: string): string => `${count}\u00a0${count < 2 ? one : many}`;

/** What recurrences and series say in French. */
export const fr = {
  title: 'Répétition',
  everyWeeks: (weeks: number) => (weeks === 1 ? 'Chaque semaine' : `Toutes les ${weeks}\u00a0semaines`),
  weekdays: 'Jours',
  parity: 'Semaines',
  parities: { '': 'Toutes', A: 'Semaines A', B: 'Semaines B' },
  until: 'Jusqu’au',
  noDates: 'Aucune date\u00a0: choisissez un jour de la semaine et une fin plus lointaine.',
  preview: (count: number) => `Dates de la répétition (${count})`,
  columns: { date: 'Date', state: 'État', choice: 'Que faire' },
  free: 'Libre',
  taken: (who: string) => `Pris par ${who}`,
  tooFew: 'Pas assez d’exemplaires',
  overQuota: (most: number) =>
    `Trop dans la semaine\u00a0: on réserve cette ressource au plus ${several(most, 'fois', 'fois')} par semaine, les dates d’avant comprises.`,
  skipped: (why: string) => `Passée\u00a0: ${why}`,
  weekend: 'pas de cours',
  choiceOf: (day: string) => `Que faire le ${day}`,
  choose: { book: 'Réserver', skip: 'Passer cette date' },
  otherSlot: (slot: string) => `Autre horaire\u00a0: ${slot}`,
  otherResource: (resource: string) => `Autre ressource\u00a0: ${resource}`,
  toBook: (count: number) => `Réserver ${several(count, 'date', 'dates')}`,
  toAsk: (count: number) => `Demander ${several(count, 'date', 'dates')}`,
  undecided: (count: number) =>
    count < 2
      ? 'Une date n’est pas libre\u00a0: elle sera passée si vous ne choisissez rien.'
      : `${count}\u00a0dates ne sont pas libres\u00a0: elles seront passées si vous ne choisissez rien.`,
  running: 'Réservation de la série',
  keepOpen: 'Gardez cette page ouverte jusqu’à la fin.',
  back: 'Revenir aux dates',
  close: 'Fermer',
  result: (done: number, total: number) => `${done}\u00a0sur\u00a0${several(total, 'date réservée', 'dates réservées')}.`,
  stoppedAt: (done: number, total: number) =>
    `Arrêtée après ${done}\u00a0sur\u00a0${several(total, 'date', 'dates')}\u00a0; ce qui est réservé le reste.`,
  lineTaken: (day: string, who: string) => `${day}\u00a0: pris entre-temps par ${who}.`,
  lineUnknown: (day: string) => `${day}\u00a0: réponse perdue, vérifiez dans «\u00a0Mes réservations\u00a0».`,
  lineFailed: (day: string) => `${day}\u00a0: SharePoint a refusé.`,
  lineRefused: (day: string, why: string) => `${day}\u00a0: ${why}`,
  seriesTitle: 'Toute la série',
  scope: 'Dates concernées',
  scopes: { one: 'Cette date seulement', following: 'Cette date et les suivantes', all: 'Toutes les dates à venir' },
  cancelDates: (count: number) => `Annuler ${several(count, 'date', 'dates')}`,
  changeDates: (count: number, slots: string) => `Mettre ${several(count, 'date', 'dates')} à cet horaire\u00a0: ${slots}`,
  cancelSure: (count: number) => `Annuler ${several(count, 'date', 'dates')} de la série\u202f?`,
  cancelConsequence: 'Ces places redeviennent libres pour tous.',
  cancelKeep: 'Les garder',
  cancelling: 'Annulation des dates',
  changing: 'Changement de l’horaire des dates',
  done: (done: number, total: number) => `${done}\u00a0sur\u00a0${several(total, 'date', 'dates')}.`,
  somebody: 'quelqu’un d’autre'
};

export type RecurrenceStrings = typeof fr;
