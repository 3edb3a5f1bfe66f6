import type { AccountProposal, PersonKind } from '../../../../../../domain/register/accountMatch';
import type { UndoObstacle } from '../../../../../../domain/register/moves';
import type { StaffFunction } from '../../../../../../domain/register/types';
import type { PersonProblem } from '../person/personForm';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted, figure } = countIn('fr');

/** What a kind of person is called. */
export interface KindWords {
  title: string;
  one: string;
  none: string;
  count: (count: number) => string;
  add: string;
  addTitle: string;
}

/** What the screen of persons and accounts says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  tabsLabel: 'Personnes et comptes',
  tabs: {
    pupil: 'Élèves',
    guardian: 'Responsables',
    staff: 'Personnels',
    accounts: 'Comptes à relier',
    moves: 'Changements de classe'
  },
  accountsTab: (count: number) => `Comptes à relier (${figure(count)})`,
  kinds: {
    pupil: {
      title: 'Élèves',
      one: 'Élève',
      none: 'Aucun élève pour l’instant',
      count: (count) => counted(count, 'élève', 'élèves'),
      add: 'Ajouter un élève',
      addTitle: 'Nouvel élève'
    },
    guardian: {
      title: 'Responsables',
      one: 'Responsable',
      none: 'Aucun responsable pour l’instant',
      count: (count) => counted(count, 'responsable', 'responsables'),
      add: 'Ajouter un responsable',
      addTitle: 'Nouveau responsable'
    },
    staff: {
      title: 'Personnels',
      one: 'Personnel',
      none: 'Aucun personnel pour l’instant',
      count: (count) => counted(count, 'personnel', 'personnels'),
      add: 'Ajouter un personnel',
      addTitle: 'Nouveau personnel'
    }
  } as Record<PersonKind, KindWords>,
  functions: {
    direction: 'Direction',
    schoolLife: 'Vie scolaire',
    teacher: 'Enseignement',
    support: 'AESH',
    resourceManager: 'Gestion des ressources'
  } as Record<StaffFunction, string>,
  dash: ' · ',
  nothing: '—',

  groupsWait: (count: number) =>
    `${counted(count, 'compte change', 'comptes changent')} de groupe. Tant que ce n’est pas reporté, ces personnes voient l’ENT comme avant.`,
  applyToGroups: 'Reporter dans les groupes',

  noneYet: 'Importez un fichier, ou ajoutez les personnes une par une.',
  importFile: 'Importer un fichier',
  noMatch: 'Personne ne correspond',
  clearFilters: 'Tout montrer',
  withoutAccountCount: (count: number) => (count === 0 ? '' : `${figure(count)} sans compte`),
  leftCount: (count: number) => (count === 0 ? '' : counted(count, 'a quitté l’établissement', 'ont quitté l’établissement')),
  withoutAccountNotice: (count: number) =>
    `${counted(count, 'personne n’a pas encore de compte', 'personnes n’ont pas encore de compte')}\u00a0: l’ENT peut le chercher dans l’annuaire.`,
  linkAccounts: 'Relier les comptes',
  moveSelected: (count: number) => `Changer de classe (${figure(count)})`,
  search: 'Rechercher',
  searchPlaceholder: {
    pupil: 'Nom, classe ou compte',
    guardian: 'Nom, enfant ou compte',
    staff: 'Nom ou compte'
  } as Record<PersonKind, string>,
  classLabel: 'Classe',
  allClasses: 'Toutes les classes',
  withoutClass: 'Sans classe',
  functionLabel: 'Fonction',
  allFunctions: 'Toutes les fonctions',
  onlyWithoutAccount: 'Sans compte seulement',
  showLeft: 'Montrer aussi qui est parti',
  columns: {
    name: 'Nom',
    class: 'Classe',
    classes: 'Classes',
    groups: 'Groupes',
    children: 'Enfants',
    functions: 'Fonctions',
    account: 'Compte'
  },
  hasLeft: 'a quitté l’établissement',
  homonym: 'même nom qu’une autre personne',
  homonymKey: (key: string) => `homonyme, identifiant ${key}`,
  noAccessYet: 'pas encore d’accès',

  lastName: 'Nom',
  firstName: 'Prénom',
  keyLabel: 'Identifiant (facultatif)',
  keyHint: {
    pupil: 'L’INE ou le numéro de votre logiciel\u00a0: un import retrouvera cet élève sans se tromper.',
    guardian: 'Le numéro de votre logiciel\u00a0: un import retrouvera cette personne sans se tromper.',
    staff: 'Le numéro de votre logiciel\u00a0: un import retrouvera cette personne sans se tromper.'
  } as Record<PersonKind, string>,
  namesakes: (who: string) => `L’ENT connaît déjà\u00a0: ${who}. N’ajoutez que s’il s’agit d’une autre personne.`,
  groupsLabel: 'Groupes',
  groupsElsewhere: (codes: string) => `Gardés d’une autre classe, sans effet ici\u00a0: ${codes}.`,
  groupNamed: (title: string, code: string) => `${title} (${code})`,
  moveDay: 'Jour du changement',
  moveDayHint: 'Le jour où l’élève rejoint la classe\u00a0: aujourd’hui ou avant. Un changement à venir s’enregistre le jour venu.',
  childrenLabel: 'Enfants',
  childrenHint: 'Élèves dont cette personne lit le cahier de textes. Retirer un enfant lui retire sa classe.',
  unknownChild: (key: string) => `Élève inconnu de l’ENT (${key})`,
  titleLabel: 'Nom affiché',
  titleHint: 'Tel que l’emploi du temps et le cahier de textes le montrent, par exemple «\u00a0Mme Aubépine\u00a0».',
  functionsLabel: 'Fonctions',
  numberLabel: 'Numéro d’enseignant',
  numberHint: 'Il relie la personne à ses cours. Il ne changera plus\u00a0: il figure dans chaque cahier de textes.',
  numberNew: (number: number) => `${number} (nouveau numéro)`,
  numberWaiting: (number: number, name: string) => `${number}, «\u00a0${name}\u00a0» à l’emploi du temps`,
  numberKept: (number: number, lessons: number, classes: string) =>
    lessons === 0
      ? `${number}, sans cours à l’emploi du temps.`
      : `${number}, ${counted(lessons, 'cours par semaine', 'cours par semaine')} à l’emploi du temps\u00a0: ${classes}.`,
  classesLabel: 'Autres classes',
  classesHint: 'En plus de l’emploi du temps\u00a0: les classes qu’un AESH accompagne, qu’un enseignant suit sans y faire cours.',
  loginLabel: 'Compte',
  loginHint: 'Cherchez par le nom ou l’adresse. Une adresse complète peut aussi être saisie.',
  useTyped: (login: string) => `Utiliser «\u00a0${login}\u00a0»`,
  useTypedDetail: 'adresse saisie, à vérifier',
  noAccessExplained:
    'Sans compte, la personne reste dans le registre avec la mention «\u00a0pas encore d’accès\u00a0»\u00a0: rien ne manque à sa classe, et un compte se relie à tout moment.',
  samePerson: (name: string) => `${name} est la même personne, avec un seul compte`,
  problems: {
    missingName: 'Indiquez le nom.',
    keyTaken: 'Une autre personne a cet identifiant. Vérifiez-le, ou laissez vide.',
    notALogin: 'Un compte ressemble à une adresse\u00a0: lea.tilleul@ecole.example.',
    noDay: 'Indiquez le jour du changement, aujourd’hui ou avant.',
    noChild: 'Choisissez au moins un enfant.',
    noFunction: 'Cochez au moins une fonction.',
    noTitle: 'Indiquez le nom que verront les élèves.',
    noNumber: 'Il ne reste aucun numéro d’enseignant.',
    loginTaken: (name: string, what: string) =>
      `Ce compte est celui de ${name} (${what}). Choisissez-en un autre, ou retirez-le-lui d’abord.`
  } as Record<Exclude<PersonProblem['kind'], 'loginTaken'>, string> & { loginTaken: (name: string, what: string) => string },
  save: 'Enregistrer',
  close: 'Fermer',
  saved: (name: string) => `${name}\u00a0: c’est enregistré.`,
  leaveTitle: 'Fermer sans enregistrer\u202f?',
  leaveWhat: 'Ce que vous avez changé ici sera perdu.',
  leave: 'Fermer sans enregistrer',
  stay: 'Continuer',

  presence: {
    leaveHeading: 'Départ',
    leaveText: 'La personne reste au registre, son travail passé aussi\u00a0; elle perd tous ses accès.',
    leave: 'Est parti(e)…',
    returnHeading: 'Retour',
    returnText: 'La personne retrouve sa place et ses accès.',
    return: 'Est de retour…',
    saveFirst: 'Enregistrez d’abord ce que vous avez changé.',
    leaveTitle: (name: string) => `${name} quitte l’établissement\u202f?`,
    returnTitle: (name: string) => `${name} revient\u202f?`,
    leaveConfirm: 'Enregistrer le départ',
    returnConfirm: 'Enregistrer le retour',
    leaves: 'Dès que les groupes suivent, son compte ne lit plus rien de l’ENT.',
    keeps: 'Ses travaux et ses écrits restent où ils sont.',
    guardians: (names: string) => `Sans autre enfant ici, perdent aussi leur accès\u00a0: ${names}.`,
    lessons: (count: number) =>
      `${counted(count, 'cours par semaine reste', 'cours par semaine restent')} à son nom dans l’emploi du temps\u00a0: un remplaçant se déclare dans «\u00a0Accès temporaires\u00a0».`,
    undo: 'Un retour s’enregistre ici, à tout moment.',
    returns: 'Dès que les groupes suivent, son compte retrouve ses accès.',
    returnsTo: (place: string) => `Retour dans la classe ${place}.`,
    returnsWithoutClass: 'Choisissez ensuite sa classe.',
    accountGone: (name: string) => `Son ancien compte est devenu celui de ${name}\u00a0: la personne revient sans compte.`,
    hasLeft: (name: string) => `${name}\u00a0: le départ est enregistré.`,
    isBack: (name: string) => `${name}\u00a0: le retour est enregistré.`
  },

  move: {
    title: (count: number) =>
      count === 1 ? 'Changer cet élève de classe\u202f?' : `Changer ${figure(count)}\u00a0élèves de classe\u202f?`,
    toClass: 'Nouvelle classe',
    noClass: 'Choisissez la nouvelle classe.',
    nobody: 'Les élèves choisis sont déjà dans cette classe.',
    many: (count: number) => counted(count, 'élève choisi', 'élèves choisis'),
    confirm: 'Changer de classe',
    working: 'Changement de classe',
    who: (count: number, name: string, from: string, to: string) => {
      const who = name || counted(count, 'élève', 'élèves');
      const verbs = count === 1 ? ['rejoint', 'quitte'] : ['rejoignent', 'quittent'];
      if (to === '') return `${who} ${verbs[1]} ${from} et ${count === 1 ? 'reste' : 'restent'} sans classe.`;
      return from === '' ? `${who} ${verbs[0]} ${to}.` : `${who} ${verbs[1]} ${from} pour ${to}.`;
    },
    already: (count: number) => `${counted(count, 'élève y est déjà et ne change pas', 'élèves y sont déjà et ne changent pas')}.`,
    reading: (from: string, to: string) => {
      const gains = to === '' ? '' : `lisent le cahier de textes de ${to}`;
      const loses = from === '' ? '' : `ne lisent plus celui de ${from}`;
      const loseOnly = from === '' ? '' : `ne lisent plus le cahier de textes de ${from}`;
      return `Dès que les groupes suivent, l’élève et ses responsables ${gains ? [gains, loses].filter(Boolean).join(' et ') : loseOnly}.`;
    },
    noAccount: 'Ni l’élève ni ses responsables n’ont de compte\u00a0: aucun groupe ne change.',
    past: 'Le travail passé reste où il est.',
    groups: 'Les groupes de l’ancienne classe ne comptent plus dans la nouvelle\u00a0; ils reviennent si vous annulez.',
    undo: 'L’annulation est possible dans «\u00a0Changements de classe\u00a0».',
    done: (count: number, to: string) =>
      to === ''
        ? `${counted(count, 'élève n’a plus de classe', 'élèves n’ont plus de classe')}.`
        : `${counted(count, 'élève est maintenant', 'élèves sont maintenant')} en ${to}.`
  },
  moves: {
    intro: 'Chaque changement de classe, du plus récent au plus ancien. Annuler remet l’élève dans sa classe d’avant.',
    loading: 'Lecture des changements de classe…',
    none: 'Aucun changement de classe',
    noneText: 'Ils apparaissent ici, faits à la main ou par un import.',
    pupil: 'Élève',
    day: 'Jour',
    from: 'De',
    to: 'Vers',
    undoHeading: 'Annuler',
    undo: 'Annuler',
    undoOf: (name: string) => `Annuler le changement de ${name}`,
    obstacles: {
      undone: 'Annulé',
      pupilGone: 'L’élève n’est plus dans l’établissement.',
      movedSince: 'L’élève a encore changé de classe depuis.',
      classArchived: 'L’ancienne classe est archivée.'
    } as Record<UndoObstacle, string>,
    undoTitle: (name: string) => `Annuler le changement de classe de ${name}\u202f?`,
    undoBack: (place: string) => `Retour à la situation d’avant\u00a0: ${place}.`,
    undoReading: (place: string) => `Dès que les groupes suivent, l’élève et ses responsables quittent\u00a0: ${place}.`,
    undoPast: 'Le travail fait entre-temps reste où il est.',
    undoConfirm: 'Annuler ce changement',
    undone: (name: string, place: string) => `${name}\u00a0: le changement est annulé, retour à «\u00a0${place}\u00a0».`
  },

  accounts: {
    title: 'Personnes sans compte',
    intro:
      'L’ENT cherche dans l’annuaire le compte de chacun, d’après son nom. Vous vérifiez, choisissez parmi les homonymes, puis confirmez\u00a0: rien n’est écrit avant.',
    noAccessYet:
      'Qui n’a pas de compte garde la mention «\u00a0pas encore d’accès\u00a0»\u00a0: la personne est au registre, sa classe est complète, et un prochain import ou une nouvelle recherche la reliera.',
    search: (count: number) => `Chercher les comptes (${figure(count)})`,
    searchAgain: 'Chercher à nouveau',
    searching: 'Recherche dans l’annuaire',
    searchNote: 'Vous pouvez arrêter\u00a0: ce qui est trouvé reste proposé.',
    roundNames: 'noms de famille',
    roundNear: 'orthographes voisines et noms très fréquents',
    stopped: 'Arrêté à votre demande\u00a0: seule une partie des noms a été cherchée.',
    cut: (names: string) =>
      `L’annuaire connaît plus de comptes qu’il n’en montre pour\u00a0: ${names}. Pour un compte absent, ouvrez la personne et cherchez son adresse.`,
    who: 'Personnes',
    everybody: 'Toutes',
    why: 'Proposition',
    all: (count: number) => `Toutes (${figure(count)})`,
    reasons: {
      exact: 'Même nom',
      homonyms: 'Homonymes, à choisir',
      near: 'Nom voisin, à vérifier',
      none: 'Aucun compte trouvé'
    } as Record<AccountProposal['kind'], string>,
    reasonCount: (reason: string, count: number) => `${reason} (${figure(count)})`,
    accountOf: (name: string) => `Compte de ${name}`,
    candidate: (name: string, login: string) => `${login} (${name})`,
    clash: (name: string) => `Aussi choisi pour ${name}.`,
    clashes: (count: number) =>
      `${counted(count, 'personne partage', 'personnes partagent')} un compte avec une autre. Choisissez à qui il est, puis reliez.`,
    link: (count: number) => `Relier ${counted(count, 'compte', 'comptes')}`,
    confirmTitle: (count: number) => `Relier ${counted(count, 'compte', 'comptes')}\u202f?`,
    confirmWhat: (count: number) => `${counted(count, 'personne reçoit le compte choisi', 'personnes reçoivent le compte choisi')}.`,
    confirmRest: (count: number) =>
      `${counted(count, 'personne reste', 'personnes restent')} avec la mention «\u00a0pas encore d’accès\u00a0».`,
    confirmNext: 'Qui reçoit un compte entre dans l’ENT après l’étape suivante, «\u00a0Reporter dans les groupes\u00a0».',
    confirmUndo: 'Un compte se retire ou se remplace ensuite dans la fiche de la personne.',
    confirm: 'Relier',
    linking: 'Enregistrement des comptes',
    linkedTitle: 'Comptes reliés',
    linked: (count: number) =>
      `${counted(count, 'compte est relié', 'comptes sont reliés')}. Dernière étape\u00a0: reporter dans les groupes, depuis l’accueil.`,
    goOn: 'Voir qui reste',
    nobody: 'Personne au registre',
    allLinked: 'Chacun a son compte',
    allLinkedText: 'Il n’y a rien à relier. Les prochains arrivants sans compte apparaîtront ici.'
  },

  outcome: {
    refused: (names: string, reason: string) => `Refusé pour ${names}\u00a0: ${reason}.`,
    andMore: (names: string, count: number) => `${names} et ${counted(count, 'autre', 'autres')}`,
    reasons: {
      conflict: 'quelqu’un d’autre a modifié la fiche entre-temps, recommencez',
      notFound: 'la fiche n’existe plus',
      invalid: 'SharePoint n’accepte pas une des valeurs',
      denied: 'vous n’en avez pas le droit',
      unknownOutcome: 'la réponse s’est perdue, vérifiez la fiche',
      other: 'SharePoint n’a pas répondu, recommencez'
    },
    unfinished: (names: string) =>
      `La classe est changée, mais le changement n’a pas pu être noté dans la liste pour ${names}\u00a0: il ne pourra pas être annulé d’ici.`,
    stopped: (count: number) => `Arrêté à votre demande\u00a0: ${counted(count, 'personne n’a pas changé', 'personnes n’ont pas changé')}.`
  }
};

export type PeopleStrings = typeof fr;
