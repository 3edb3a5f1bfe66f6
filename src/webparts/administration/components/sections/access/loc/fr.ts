import type { AccessKind, AccessProblem } from '../accessForm';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted } = countIn('fr');

/** What the screen of temporary accesses says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  intro:
    'Un remplaçant lit et écrit dans les classes de la personne qu’il remplace, un inspecteur lit toutes les classes\u00a0: l’un et l’autre jusqu’à un dernier jour.',
  whenItEnds:
    'SharePoint ne retire personne de lui-même à une date\u00a0: un accès prend fin à la première visite d’un administrateur après son dernier jour. L’ENT vous le rappelle ici et sur l’accueil.',

  addSubstitute: 'Ajouter un remplaçant',
  addInspector: 'Ajouter un inspecteur',
  openTitle: (count: number) => (count === 0 ? 'Accès en cours' : counted(count, 'accès en cours', 'accès en cours')),
  overTitle: (count: number) => counted(count, 'accès terminé', 'accès terminés'),
  none: 'Aucun accès en cours',
  noneText: 'Ajoutez un remplaçant ou un inspecteur, avec son dernier jour.',
  columns: { person: 'Personne', what: 'Accès', end: 'Fin', actions: 'Actions' },
  inspects: 'Inspection, toutes les classes',
  replaces: (teacher: string) => `Remplace ${teacher}`,
  teacherOfNumber: (number: number) => `l’enseignant n°\u00a0${number}`,
  endsIn: (days: number, day: string) => {
    if (days === 0) return 'finit aujourd’hui';
    if (days === 1) return `finit demain, ${day}`;
    return days <= 30 ? `finit dans ${days}\u00a0jours, ${day}` : `finit le ${day}`;
  },
  endedOn: (days: number, day: string) => {
    if (days === 0) return 'fini aujourd’hui';
    return days === -1 ? `fini depuis hier, ${day}` : `fini depuis le ${day}`;
  },
  notYetOpen: 'pas encore ouvert\u00a0: les groupes n’ont pas suivi',
  prolong: 'Prolonger',
  prolongOf: (name: string) => `Prolonger l’accès de ${name}`,
  giveAgain: 'Donner à nouveau',
  giveAgainOf: (name: string) => `Donner à nouveau l’accès de ${name}`,
  endNow: 'Mettre fin',
  endNowOf: (name: string) => `Mettre fin à l’accès de ${name}`,

  insideTitle: (count: number) =>
    counted(
      count,
      'accès est fini, mais la personne est encore dans les groupes',
      'accès sont finis, mais ces personnes sont encore dans les groupes'
    ),
  insideText: 'Tant que les groupes n’ont pas suivi, l’accès reste ouvert\u00a0: en lecture, et en écriture pour un remplaçant.',
  after: ', ',
  quoted: (group: string) => `«\u00a0${group}\u00a0»`,
  inside: (groups: string) => `encore dans\u00a0: ${groups}`,
  insideMarker: 'encore relié à l’emploi du temps de la personne remplacée',
  removeNow: 'Retirer des groupes',
  lapsedTitle: (count: number) => counted(count, 'accès est arrivé à son dernier jour', 'accès sont arrivés à leur dernier jour'),
  lapsedText: 'Les groupes ont déjà suivi\u00a0: il reste à noter la fin.',
  lapsedChecking: 'Comparaison des groupes en cours\u00a0: vous saurez si quelqu’un y est encore.',
  noteEnd: 'Noter la fin',
  noted: (count: number) => `${counted(count, 'fin est notée', 'fins sont notées')}.`,
  others: (count: number) =>
    `Le même geste reporte aussi ${counted(count, 'autre changement en attente', 'autres changements en attente')}, détaillés sur l’accueil.`,
  waitTitle: (count: number) => counted(count, 'accès attend d’être ouvert', 'accès attendent d’être ouverts'),
  waitText: (names: string) => `Pas encore dans les groupes\u00a0: ${names}. Ouvrez maintenant, ou plus tard depuis l’accueil.`,
  openNow: 'Ouvrir maintenant',
  toHome: 'Aller à l’accueil',

  addTitle: { substitute: 'Nouveau remplaçant', inspector: 'Nouvel inspecteur' } as Record<AccessKind, string>,
  addText: {
    substitute: 'Il lit et écrit dans les classes de la personne remplacée, comme elle.',
    inspector: 'Il lit le cahier de textes de toutes les classes, sans rien écrire.'
  } as Record<AccessKind, string>,
  account: 'Compte',
  accountHint: {
    substitute: 'Cherchez par le nom ou l’adresse. Une adresse complète peut aussi être saisie.',
    inspector: 'Cherchez par le nom ou l’adresse. Pour une personne invitée, saisissez l’adresse de l’invitation.'
  } as Record<AccessKind, string>,
  useTyped: (login: string) => `Utiliser «\u00a0${login}\u00a0»`,
  useTypedDetail: 'adresse saisie, à vérifier',
  outside: 'Ce compte semble être hors de l’établissement\u00a0: les conditions sont expliquées au bas de cet écran.',
  name: 'Nom affiché',
  teacher: 'Personne remplacée',
  teacherHint: 'Ses classes viennent de l’emploi du temps.',
  chooseTeacher: 'Choisissez qui est remplacé',
  noTeacherYet: 'Aucun enseignant pour l’instant',
  teacherOption: (title: string, name: string, hasLeft: boolean) => `${title} (${name}${hasLeft ? ', parti de l’établissement' : ''})`,
  lastDay: 'Dernier jour',
  lastDayHint: 'Ce jour compris.',
  suggested: 'Derniers jours proposés',
  beforeHolidays: (day: string) => `Jusqu’aux vacances, ${day}`,
  long: 'Plus de trois mois\u00a0: est-ce bien voulu\u202f?',
  problems: {
    noLogin: 'Choisissez un compte, ou saisissez une adresse.',
    notALogin: 'Un compte ressemble à une adresse\u00a0: iris.lavande@ecole.example.',
    noName: 'Indiquez le nom à afficher.',
    noTeacher: 'Choisissez qui est remplacé.',
    replacesSelf: 'Ce compte est celui de la personne remplacée.',
    alreadyOpen: 'Cet accès est déjà en cours\u00a0: fermez, puis prolongez-le.',
    noDay: 'Indiquez le dernier jour, aujourd’hui ou après.'
  } as Record<AccessProblem, string>,
  give: 'Donner l’accès',
  save: 'Enregistrer',
  close: 'Fermer',
  saved: (name: string, day: string) => `${name}\u00a0: accès enregistré, dernier jour ${day}.`,
  leaveTitle: 'Fermer sans enregistrer\u202f?',
  leaveWhat: 'Ce que vous avez saisi ici sera perdu.',
  leave: 'Fermer sans enregistrer',
  stay: 'Continuer',

  endDialog: {
    title: (name: string) => `Mettre fin à l’accès de ${name}\u202f?`,
    what: (what: string) => `Accès concerné\u00a0: ${what}.`,
    when: 'La personne sort de l’ENT quand les groupes suivent\u00a0: un bouton vous le propose aussitôt.',
    past: 'Ce qu’elle a écrit reste en place.',
    again: 'L’accès peut être donné à nouveau, parmi les accès terminés.',
    confirm: 'Mettre fin',
    ended: (name: string) => `${name}\u00a0: la fin de l’accès est notée.`
  },

  guestTitle: 'Une personne invitée, de l’extérieur',
  guestText:
    'Un inspecteur a souvent un compte académique, hors de l’établissement. Il entre dans l’ENT à deux conditions, qui dépendent de votre collectivité ou de votre DSI.',
  guestAsk: 'L’accueil prépare le message à leur envoyer, sous «\u00a0Ce qui dépend de votre collectivité ou de votre DSI\u00a0».'
};

export type AccessStrings = typeof fr;
