import { countIn } from '../../../../../ui/loc/counted';
import { frFiles } from './frFiles';
import { frWork } from './frWork';

const { counted, figure } = countIn('fr');

/** What the management of resources says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  ...frWork,
  ...frFiles,
  loading: 'Chargement des ressources…',
  close: 'Fermer',
  manageTitle: 'Gérer les ressources',
  tabs: {
    resource: 'Ressources',
    category: 'Catégories',
    bookings: 'Demandes',
    lending: 'Prêts',
    files: 'Import et export',
    retention: 'Conservation'
  },
  intros: {
    resource: 'Ce qui se réserve\u00a0: chaque ressource suit les règles de sa catégorie, sauf là où elle dit autre chose.',
    category: 'Une catégorie réunit des ressources semblables et porte leurs règles communes.'
  },

  title: 'Nom',
  description: 'Description',
  descriptionHint: 'Ce qu’il faut savoir avant de réserver\u00a0: équipement, logiciels, où sont les clés.',
  place: 'Lieu',
  placeHint: 'Par exemple «\u00a0Bâtiment B, 1er étage\u00a0».',
  category: 'Catégorie',
  chooseCategory: 'Choisissez une catégorie',
  resources: 'Ressources',
  actions: 'Actions',
  change: 'Modifier',
  changeOf: (title: string) => `Modifier ${title}`,
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saved: (title: string) => `«\u00a0${title}\u00a0» est enregistré.`,
  archived: 'Archivée',
  showArchived: (count: number) => `Montrer ce qui est archivé (${figure(count)})`,
  allCategories: 'Toutes les catégories',
  noRule: 'Aucune limite',
  addTitle: { resource: 'Ajouter une ressource', category: 'Ajouter une catégorie' },
  addText: {
    resource: 'Une salle, un chariot de tablettes, un véhicule…',
    category: 'Par exemple «\u00a0Salles informatiques\u00a0» ou «\u00a0Matériel audiovisuel\u00a0».'
  },
  none: {
    resource: { title: 'Aucune ressource', text: 'Ajoutez-en une, ou importez-les d’un fichier.' },
    category: { title: 'Aucune catégorie', text: 'Ajoutez-en une\u00a0: les ressources viennent ensuite.' }
  },
  categoryFirst: 'Créez d’abord une catégorie\u00a0: chaque ressource en a une.',
  restored: (when: string) => `Ce que vous aviez saisi le ${when} est revenu\u00a0; rien n’en est encore enregistré.`,
  startAgain: 'Repartir de zéro',
  notSaved: (count: number) => `Rien n’est enregistré\u00a0: ${counted(count, 'champ est à corriger', 'champs sont à corriger')}.`,

  scheme: 'Se réserve par',
  schemeHint: 'Choisi une fois pour toutes\u00a0: deux découpages de la même ressource ne s’excluraient pas.',
  schemes: {
    periods: { label: 'Heures de cours', meaning: 'M1, M2… de la sonnerie\u00a0: pour les salles et ce qui sert en classe.' },
    quarters: { label: 'Quarts d’heure', meaning: 'De 10 h 15 à 11 h 45, par exemple\u00a0: pour un véhicule ou une salle de réunion.' }
  },
  counted: 'En plusieurs exemplaires, réservés par nombre (30 tablettes)',
  forGood: (scheme: string, isCounted: boolean) =>
    `Se réserve par\u00a0: ${scheme}${isCounted ? ', en plusieurs exemplaires' : ''}. Cela ne change plus\u00a0: pour faire autrement, archivez cette ressource et créez-en une autre.`,
  quantity: 'Nombre d’exemplaires',
  quantityHint: 'Les réservations déjà faites restent, même si vous baissez ce nombre.',
  capacity: 'Places',
  capacityHint: 'Laissez vide s’il n’y a pas lieu. La recherche «\u00a0une salle pour 30\u00a0» s’en sert.',
  photo: 'Photo',
  photoHint: 'Une photo de la salle ou du matériel, sans personne dessus.',
  photoNow: 'Photo actuelle',
  photoRemove: 'Retirer la photo',
  photoWaits: 'Envoyée à l’enregistrement',

  rulesTitle: 'Règles',
  rulesOfResource: 'Sans choix de votre part, la ressource suit sa catégorie, aujourd’hui et quand la catégorie changera.',
  rulesOfCategory: 'Elles valent pour toutes les ressources de la catégorie, sauf celles qui disent autre chose.',
  inherit: 'Comme la catégorie',
  inheritAs: (value: string) => `Comme la catégorie (${value})`,
  ruleLine: (label: string, value: string) => `${label}\u00a0: ${value}`,
  rules: {
    who: {
      label: 'Qui réserve',
      hint: 'Les gestionnaires et la direction le peuvent toujours.',
      none: 'Tout le personnel',
      own: 'Certains seulement'
    },
    approval: {
      label: 'Accord d’un gestionnaire',
      hint: 'Une demande garde sa place en attendant. Si vous supprimez l’accord, les demandes en attente deviennent des réservations.',
      none: 'Pas nécessaire',
      own: 'Nécessaire'
    },
    minNotice: { label: 'Au plus tard', hint: 'Combien de temps avant le début il faut réserver.', none: 'Sans limite', own: 'Un délai' },
    maxNoticeDays: { label: 'Au plus tôt', hint: 'Combien de jours à l’avance on peut réserver.', none: 'Sans limite', own: 'Un délai' },
    weeklyQuota: {
      label: 'Réservations par personne et par semaine',
      hint: 'L’écran le rappelle et refuse au-delà.',
      none: 'Sans limite',
      own: 'Un nombre'
    },
    longest: {
      label: 'Durée la plus longue',
      hint: 'En heures de cours, ou en quarts d’heure selon la ressource.',
      none: 'Sans limite',
      own: 'Un nombre'
    },
    opening: {
      label: 'Ouverture',
      hint: 'Par jour, par exemple 8h-12h 13h30-18h. Un jour laissé vide est fermé.',
      none: 'Tout le temps de classe',
      own: 'À certaines heures'
    },
    lending: {
      label: 'Prêt',
      hint: 'Pour ce qui s’emporte\u00a0: la remise et le retour sont notés, les retards se voient.',
      none: 'Non',
      own: 'Remise et retour notés'
    }
  },
  units: {
    minNotice: 'heures avant le début',
    maxNoticeDays: 'jours à l’avance',
    weeklyQuota: 'par semaine',
    longest: 'créneaux'
  },
  hours: (count: number) => `${count.toLocaleString('fr-FR')}\u00a0h avant`,
  days: (count: number) => counted(count, 'jour', 'jours'),
  aWeek: (count: number) => `${figure(count)} par semaine`,
  slots: (count: number) => counted(count, 'créneau', 'créneaux'),
  range: (start: string, end: string) => `${start}–${end}`,
  neverOpen: 'jamais',
  closed: 'fermé',
  roles: {
    teacher: 'enseignants',
    schoolLife: 'vie scolaire',
    support: 'AESH',
    direction: 'direction',
    resourceManager: 'gestionnaires'
  },

  problems: {
    noTitle: 'Donnez un nom.',
    titleTwice: 'Ce nom est déjà pris. Précisez-le, par exemple par le lieu.',
    noCategory: 'Choisissez une catégorie.',
    notACount: 'Écrivez un nombre entier, par exemple 30.',
    noRole: 'Cochez au moins un rôle, ou ouvrez à tout le personnel.',
    notANumber: 'Écrivez un nombre, par exemple 2.',
    badHours: 'Ces heures ne se lisent pas. Écrivez par exemple 8h-12h 13h30-18h, sans chevauchement.',
    neverOpen: 'Indiquez au moins un jour ouvert. Pour tout fermer, archivez plutôt.'
  },

  archive: {
    of: (title: string) => `Archiver ${title}`,
    title: (title: string) => `Archiver «\u00a0${title}\u00a0»\u202f?`,
    resource: [
      'Personne ne pourra plus la réserver.',
      'Les réservations déjà faites restent visibles\u00a0; prévenez ceux qui l’ont réservée.',
      'Vous pourrez la remettre en service.'
    ],
    category: ['Elle n’est plus proposée.', 'Vous pourrez la remettre en service.'],
    confirm: 'Archiver',
    done: (title: string) => `«\u00a0${title}\u00a0» est archivé.`
  },
  archiveHolds: (count: number) =>
    `${counted(count, 'ressource n’est plus proposée', 'ressources ne sont plus proposées')} non plus, tant que la catégorie est archivée.`,
  bringBack: {
    of: (title: string) => `Remettre ${title} en service`,
    title: (title: string) => `Remettre «\u00a0${title}\u00a0» en service\u202f?`,
    resource: ['Elle pourra de nouveau être réservée, selon ses règles.'],
    category: ['Ses ressources en service pourront de nouveau être réservées.'],
    confirm: 'Remettre en service',
    done: (title: string) => `«\u00a0${title}\u00a0» est de nouveau en service.`
  }
};

export type ManageStrings = typeof fr;
