const several = (count: number, one: string, many: string): string => `${count}\u00a0${count < 2 ? one : many}`;

/** What the bookings say in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  loading: 'Chargement des réservations…',

  notSetUpTitle: 'La réservation n’est pas encore en place',
  notSetUp: 'L’administrateur de ce site doit d’abord mettre en place, ou mettre à jour, l’espace numérique de l’établissement.',
  notSetUpAdmin:
    'Ajoutez le composant «\u00a0Administration ENT\u00a0» à une page de ce site, puis choisissez «\u00a0Mettre en place\u00a0» ou «\u00a0Mettre à jour\u00a0».',
  noAccessTitle: 'Pas encore d’accès',
  noAccess: (school: string) =>
    `Votre compte n’est rattaché à aucun rôle de l’établissement «\u00a0${school}\u00a0». Demandez au secrétariat ou à la vie scolaire de vous y ajouter.`,
  staffOnlyTitle: 'La réservation est réservée au personnel',
  staffOnly: 'Enseignants, vie scolaire, accompagnement et direction réservent ici les salles et le matériel.',
  noResourceTitle: 'Rien à réserver pour l’instant',
  noResource: 'Les gestionnaires de ressources n’ont encore ouvert aucune salle ni aucun matériel à la réservation.',
  noResourceManager: 'Créez une catégorie, par exemple «\u00a0Salles\u00a0», puis ses ressources\u00a0: elles paraîtront ici.',
  noCategory: (title: string) =>
    `La catégorie «\u00a0${title}\u00a0» que cette page devait montrer n’existe pas\u00a0: voici la première. L’auteur de la page peut la corriger.`,

  viewSwitch: 'Affichage',
  views: { day: 'Jour', week: 'Semaine', month: 'Mois', search: 'Chercher', mine: 'Mes réservations' },
  manage: 'Gérer les ressources',
  category: 'Catégorie',
  resource: 'Ressource',
  seats: (count: number) => several(count, 'place', 'places'),
  units: (count: number) => several(count, 'exemplaire', 'exemplaires'),

  dayNavigation: 'Choix du jour',
  previousDay: 'Jour précédent',
  nextDay: 'Jour suivant',
  goToday: 'Aujourd’hui',
  dayField: 'Aller au',

  dayGrid: (category: string, day: string) => `${category}, ${day}`,
  weekGrid: (resource: string) => `Semaine de ${resource}`,
  resources: 'Ressources',
  slots: 'Horaires',
  byQuarters: 'Par quart d’heure',
  closedDay: 'Rien à réserver ce jour-là.',
  past: 'passé',
  closed: 'fermé',

  book: (slot: string) => `Réserver ${slot}`,
  bookOf: (resource: string, day: string) => `${resource}, ${day}`,
  leftOf: (left: number, of: number) => `${left}\u00a0sur\u00a0${of}`,
  mine: 'Ma réservation',
  pending: 'en attente d’accord',
  beingTaken: 'réservation en cours…',
  unfinished: 'déplacement inachevé',
  ghost: (who: string) => `Inachevée (${who})\u00a0: libre`,
  offered: 'Libre\u00a0: on vous la propose',
  takenBy: (who: string) => who,
  unitsTaken: (count: number) => several(count, 'exemplaire', 'exemplaires'),
  needsApproval: 'réservation soumise à l’accord des gestionnaires',
  choosePlace: (resource: string, day: string) =>
    `Choisissez la nouvelle case de votre réservation (${resource}, ${day}), ce jour-là ou un autre, ici ou dans une autre ressource.`,
  stopMoving: 'Ne pas déplacer',
  howToExtend: 'Plusieurs horaires à la suite\u00a0: touchez le premier, puis choisissez le dernier dans le panneau.',
  howToSelect: 'Plusieurs horaires à la suite\u00a0: glissez d’une case à l’autre, ou Maj et flèches puis Entrée.'
};

export type BookingStrings = typeof fr;
