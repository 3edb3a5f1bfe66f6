import type { BookerRole } from '../../../../../domain/bookings/types';

const several = (count: number, one: string, many: string): string => `${count}\u00a0${count < 2 ? one : many}`;

/** What the panel of a booking says in French. */
export const fr = {
  newTitle: 'Réserver',
  mineTitle: 'Ma réservation',
  theirTitle: 'Réservation',
  moveTitle: 'Déplacer la réservation',
  when: (slots: string, times: string) => (slots ? `${slots} (${times})` : times),
  from: 'De',
  to: 'À',
  firstSlot: 'Premier horaire',
  lastSlot: 'Dernier horaire',
  times: (start: string, end: string) => `${start} – ${end}`,
  slotOption: (slot: string, times: string) => `${slot}\u00a0: ${times}`,
  unitsLabel: 'Nombre d’exemplaires',
  unitsHint: (quantity: number) => `L’établissement en a ${quantity}.`,
  purpose: 'Motif',
  purposeHint: 'Vu par tout le personnel\u00a0: n’écrivez pas le nom d’un élève.',
  purposeRestored: 'Le motif que vous aviez commencé est revenu.',
  repeat: 'Répéter',
  repeatThis: 'Répéter cette réservation',
  book: 'Réserver',
  ask: 'Demander',
  booking: 'Réservation en cours…',
  awaitsApproval: 'Les gestionnaires doivent donner leur accord\u00a0; la place vous est gardée en attendant.',

  booked: (resource: string, day: string, slots: string) => `Réservé\u00a0: ${resource}, ${day}, ${slots}.`,
  asked: (resource: string, day: string, slots: string) =>
    `Demande envoyée\u00a0: ${resource}, ${day}, ${slots}. La place vous est gardée.`,
  changed: (resource: string, day: string, slots: string) => `Réservation modifiée\u00a0: ${resource}, ${day}, ${slots}.`,
  moved: (resource: string, day: string, slots: string) => `Réservation déplacée\u00a0: ${resource}, ${day}, ${slots}.`,
  cancelled: (resource: string, day: string) => `Réservation annulée\u00a0: ${resource}, ${day}.`,

  takenBy: (slot: string, who: string) => `${slot}\u00a0: déjà réservé par ${who}.`,
  tooFew: (slot: string, free: number) => `${slot}\u00a0: il n’en reste que ${free}.`,
  nobody: 'quelqu’un d’autre',
  justTaken: 'Quelqu’un a été plus rapide\u00a0: rien n’est réservé, et ce que vous avez écrit est toujours là.',
  elsewhere: 'Libre au même moment',
  nothingElse: 'Rien d’autre n’est libre à ce moment dans cette catégorie.',
  lookingElsewhere: 'Recherche de ce qui est libre…',

  unknown: 'La réponse s’est perdue\u00a0: nous ne savons pas si c’est réservé. Vérifiez avant de recommencer.',
  check: 'Vérifier',
  notStored: 'Rien n’est enregistré\u00a0: vous pouvez réserver à nouveau.',
  stillUnknown: 'Pas encore de réponse sûre. Vérifiez à nouveau dans deux minutes.',

  roles: {
    direction: 'la direction',
    schoolLife: 'la vie scolaire',
    teacher: 'les enseignants',
    support: 'l’accompagnement',
    resourceManager: 'les gestionnaires de ressources'
  } satisfies Record<BookerRole, string>,
  faults: {
    archived: 'Cette ressource n’est plus proposée.',
    nobody: 'Votre rôle ne permet pas de réserver.',
    who: (allowed: string) => `Cette ressource est réservée par\u00a0: ${allowed}.`,
    noSlots: 'Choisissez au moins un horaire.',
    dayOff: (why: string) => `L’établissement n’a pas cours ce jour-là\u00a0: ${why}.`,
    weekend: 'L’établissement n’a pas cours ce jour de la semaine.',
    closed: (slots: string) => `La ressource n’est pas ouverte à cet horaire\u00a0: ${slots}.`,
    past: 'Cet horaire est passé.',
    notice: (ahead: string) => `Il faut réserver au moins ${ahead} à l’avance.`,
    tooFar: (days: number, last: string) => `On réserve au plus ${days}\u00a0jours à l’avance, donc jusqu’au ${last}.`,
    tooLong: (most: number) => `Une réservation dure au plus ${several(most, 'horaire', 'horaires')}.`,
    quota: (most: number, already: number) =>
      `On réserve cette ressource au plus ${several(most, 'fois', 'fois')} par semaine\u00a0; vous l’avez déjà ${several(already, 'fois', 'fois')} cette semaine-là.`,
    tooManyUnits: (quantity: number) => `L’établissement n’en a que ${quantity}.`
  },
  hoursAhead: (hours: number) => several(hours, 'heure', 'heures'),
  daysAhead: (days: number) => several(days, 'jour', 'jours'),
  minutesAhead: (minutes: number) => several(minutes, 'minute', 'minutes'),

  bookedBy: 'Réservé par',
  state: 'État',
  states: {
    confirmed: 'Confirmée',
    pending: 'En attente de l’accord des gestionnaires\u00a0; la place est gardée',
    beingTaken: 'En train d’être prise',
    incomplete: 'Inachevée',
    cancelled: 'Annulée',
    refused: 'Refusée',
    withdrawn: 'Retirée par les gestionnaires'
  },
  units: 'Exemplaires',
  reason: 'Motif de la décision',
  over: 'Cette réservation est passée\u00a0: elle ne se modifie plus.',
  changeHours: 'Changer l’horaire',
  save: 'Enregistrer',
  move: 'Déplacer ailleurs',
  cancel: 'Annuler la réservation',
  cancelDate: 'Annuler cette date seulement',
  cancelQuestion: 'Annuler cette réservation\u202f?',
  cancelConsequence: (resource: string, day: string, slots: string) =>
    `${resource}, ${day}, ${slots}\u00a0: la place redevient libre pour tous.`,
  cancelKeep: 'La garder',
  unfinishedChange: 'Déplacement inachevé\u00a0: vos anciens horaires sont encore pris. Terminez pour les rendre.',
  unfinishedMove: (resource: string, day: string) =>
    `Déplacement inachevé\u00a0: l’ancienne place (${resource}, ${day}) vous est encore réservée.`,
  finish: 'Terminer le déplacement',
  finished: 'Déplacement terminé.',

  moveFrom: 'Maintenant',
  moveTo: 'Nouvelle place',
  moveNow: 'Déplacer ici',
  notEnoughRoom: 'Il n’y a pas assez d’horaires à la suite à partir de là.',

  wait: 'Attendre que ce soit libre',
  waitHint:
    'Inscrivez-vous sur la liste d’attente\u00a0: si la place se libère, elle vous est proposée dans «\u00a0Mes réservations\u00a0».',
  waiting: 'Vous êtes sur la liste d’attente\u00a0: si la place se libère, elle vous est proposée ici.',
  waitingBefore: (count: number) => `${several(count, 'personne attend', 'personnes attendent')} déjà.`,
  stopWaiting: 'Ne plus attendre',
  offered: 'La place que vous attendiez est libre\u00a0: elle vous est proposée en premier.',
  offeredToOther: (who: string) =>
    `Cette place vient de se libérer\u00a0; ${who} l’attendait et passe en premier. Laissez-la-lui si vous le pouvez.`
};

export type PanelStrings = typeof fr;
