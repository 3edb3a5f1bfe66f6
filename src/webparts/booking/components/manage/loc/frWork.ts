import { countIn } from '../../../../../ui/loc/counted';

const { counted, figure } = countIn('fr');
const requests = (count: number): string => counted(count, 'demande', 'demandes');

/** What is said of bookings to who decides about them. */
export const frWork = {
  when: 'Quand',
  resource: 'Ressource',
  booker: 'Demandé par',
  named: (slots: string, times: string) => `${slots} (${times})`,
  withUnits: (when: string, units: number) => `${when}, ${counted(units, 'exemplaire', 'exemplaires')}`,
  closedDay: (title: string) => (title ? `jour fermé\u00a0: ${title}` : 'jour fermé'),
  loadingBookings: 'Lecture des réservations…',
  whichBookings: 'Réservations montrées',
  which: { requests: 'Demandes à valider', all: 'Toutes les réservations' },
  bookingsIntro: {
    requests: 'Chaque demande garde sa place jusqu’à votre réponse.',
    all: 'Ce qui est réservé. Retirez une réservation quand la ressource manque\u00a0: panne, travaux, examen.'
  },
  approve: 'Accepter',
  approveOf: (what: string) => `Accepter ${what}`,
  approveMany: (count: number) => `Accepter ${requests(count)}`,
  refuse: 'Refuser',
  refuseOf: (what: string) => `Refuser ${what}`,
  refuseMany: (count: number) => `Refuser ${requests(count)}`,
  refuseTitle: (count: number) => (count < 2 ? 'Refuser la demande\u202f?' : `Refuser ${requests(count)}\u202f?`),
  withdraw: 'Retirer',
  withdrawOf: (what: string) => `Retirer ${what}`,
  withdrawTitle: 'Retirer cette réservation\u202f?',
  consequences: {
    refuse: ['La place redevient libre.', 'La personne lit votre réponse dans ses réservations\u00a0: aucun message ne part.'],
    withdraw: [
      'La place redevient libre, tout de suite et pour de bon.',
      'La personne le lit dans ses réservations\u00a0: aucun message ne part. Prévenez-la si c’est pour bientôt.'
    ]
  },
  reason: 'Motif',
  reasonHint: 'Lu par la personne et par le personnel\u00a0: n’y nommez pas d’élève.',
  states: {
    beingTaken: 'en cours',
    pending: 'à valider',
    confirmed: 'confirmée',
    incomplete: 'inachevée',
    cancelled: 'annulée',
    refused: 'refusée',
    withdrawn: 'retirée'
  },
  decided: {
    approve: {
      doing: 'Accord en cours',
      one: (what: string) => `Accepté\u00a0: ${what}.`,
      many: (count: number) => `${counted(count, 'demande acceptée', 'demandes acceptées')}.`
    },
    refuse: {
      doing: 'Refus en cours',
      one: (what: string) => `Refusé\u00a0: ${what}.`,
      many: (count: number) => `${counted(count, 'demande refusée', 'demandes refusées')}.`
    },
    withdraw: {
      doing: 'Retrait en cours',
      one: (what: string) => `Retiré\u00a0: ${what}.`,
      many: (count: number) => `${counted(count, 'réservation retirée', 'réservations retirées')}.`
    },
    handOver: {
      doing: 'Remise en cours',
      one: (what: string) => `Remis\u00a0: ${what}.`,
      many: (count: number) => `${counted(count, 'remise notée', 'remises notées')}.`
    },
    takeBack: {
      doing: 'Retour en cours',
      one: (what: string) => `Rendu\u00a0: ${what}.`,
      many: (count: number) => `${counted(count, 'retour noté', 'retours notés')}.`
    }
  },
  notDecided: (count: number) => `${counted(count, 'réponse n’est pas enregistrée', 'réponses ne sont pas enregistrées')}\u00a0:`,
  leftAlone: (count: number) => `${counted(count, 'réservation n’a pas été touchée', 'réservations n’ont pas été touchées')}.`,
  noApproval: 'Rien ne demande votre accord',
  noApprovalText: 'Une règle de la catégorie ou de la ressource, «\u00a0Accord d’un gestionnaire\u00a0», le demande.',
  noBooking: { requests: 'Aucune demande en attente', all: 'Rien n’est réservé' },
  lookedUntil: (weeks: number) =>
    weeks === 1 ? 'Cette liste couvre la semaine à venir.' : `Cette liste couvre les ${figure(weeks)}\u00a0semaines à venir.`,
  lookFurther: 'Voir plus loin',

  lendingIntro: 'Ce qui est en retard d’abord, puis ce qui est dehors, puis ce qui part aujourd’hui.',
  loanState: 'État',
  loanStates: { late: 'En retard', handedOver: 'Remis', booked: 'À remettre', returned: 'Rendu' },
  handOver: 'Remettre',
  handOverOf: (what: string) => `Remettre ${what}`,
  takeBack: 'Noter le retour',
  takeBackOf: (what: string) => `Noter le retour de ${what}`,
  takeBackTitle: 'C’est revenu\u202f?',
  condition: 'État au retour',
  conditionHint: 'Laissez vide si tout va bien. Lu par le personnel\u00a0: n’y nommez pas d’élève.',
  nothingLent: 'Rien ne se prête',
  nothingLentText:
    'Pour une ressource qui s’emporte, choisissez la règle «\u00a0Prêt\u00a0»\u00a0: la remise et le retour se notent alors ici.',
  noLoan: 'Rien à remettre ni à reprendre',
  noLoanText: 'Ce qui est réservé pour aujourd’hui paraîtra ici.',
  lookedBack: (weeks: number) => `Les retards sont cherchés sur les ${figure(weeks)}\u00a0dernières semaines.`,
  lookBack: 'Chercher plus loin'
};
