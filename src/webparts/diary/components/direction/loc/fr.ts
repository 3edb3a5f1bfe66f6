import { countIn } from '../../../../../ui/loc/counted';

const { counted } = countIn('fr');

/** What the screens of the direction, of school life and of inspectors say in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  sections: 'Rubriques du cahier de textes',
  tabs: {
    reading: 'Lire',
    visas: 'Visas',
    figures: 'Remplissage',
    workload: 'Charge de travail',
    archive: 'Archives'
  },
  loading: 'Chargement…',
  print: 'Imprimer',
  noClasses: 'Aucune classe n’est ouverte pour cette année scolaire.',

  search: (what: string) => `Rechercher\u00a0: ${what}`,
  found: (count: number) => (count === 0 ? 'Aucun résultat' : counted(count, 'résultat', 'résultats')),
  nothingFound: 'Aucun résultat',
  aClass: 'Classe',
  aTeacher: 'Enseignant',
  aSubject: 'Matière',
  allSubjects: 'Toutes les matières',

  readBy: 'Lire par',
  by: { class: 'Classe', teacher: 'Enseignant', subject: 'Matière' },
  weeksShown: 'Semaines affichées',
  weeks: (count: number) => counted(count, 'semaine', 'semaines'),
  fromTo: (first: string, last: string) => `Du ${first} au ${last}`,
  nothingTitle: 'Rien sur cette période',
  nothing: 'Ni cours à l’emploi du temps, ni séance, ni travail donné. Choisissez une autre période.',
  noTimetableTitle: 'Aucun emploi du temps',
  noTimetable: 'Le choix se fait parmi les cours de l’emploi du temps\u00a0: il n’en contient pas encore.',
  classesOfSubject: (count: number) => `${counted(count, 'classe', 'classes')} avec cette matière`,
  summary: 'En bref',
  sessionsCount: (count: number) => counted(count, 'séance', 'séances'),
  workCount: (count: number) => counted(count, 'travail donné', 'travaux donnés'),
  notFilledCount: (count: number) => counted(count, 'cours non rempli', 'cours non remplis'),

  states: {
    filled: 'Rempli',
    notFilled: 'Non rempli',
    coming: 'À venir',
    cancelled: 'Cours annulé',
    workOnly: 'Travail donné sans séance',
    gone: 'Séance retirée'
  },
  off: { publicHoliday: 'jour férié', holiday: 'pas de cours' },
  offTimetable: 'hors emploi du temps',
  group: (group: string) => `groupe ${group}`,
  untitled: 'Séance sans titre',
  untitledWork: 'Travail sans titre',
  writtenBy: (editor: string, when: string) => `écrit par ${editor}, ${when}`,
  otherVersions: (count: number) => counted(count, 'autre version de cette séance', 'autres versions de cette séance'),
  otherVersion: (editor: string) => `Version de ${editor}`,
  work: 'Travail à faire',
  givenOn: (day: string) => `donné le ${day}`,
  dueOn: (day: string) => `pour le ${day}`,
  toHandIn: 'à rendre',
  documents: 'Documents et liens',

  visaBy: (who: string, when: string) => `Visé par ${who} le ${when}`,
  seals: {
    unchanged: 'Inchangé depuis',
    changed: 'Modifié depuis le visa',
    added: 'Écrit après le visa',
    removed: 'Retiré depuis le visa',
    broken: 'Sceau illisible\u00a0: ce visa ne prouve rien'
  },
  visasOfPeriod: (count: number) => `${counted(count, 'visa', 'visas')} sur cette période`,
  visaScope: (first: string, last: string, what: string) => `Du ${first} au ${last}, ${what}`,
  everything: 'toutes les matières',
  oneTeacher: 'un enseignant',
  sealStates: {
    unchanged: 'rien n’a changé depuis',
    changed: (changed: number, added: number, removed: number) =>
      `depuis\u00a0: ${counted(changed, 'séance modifiée', 'séances modifiées')}, ${counted(added, 'écrite après', 'écrites après')}, ${counted(removed, 'retirée', 'retirées')}`,
    broken: 'sceau illisible'
  },

  classesToVisa: 'Classes',
  classesHint: 'Une ou plusieurs, ou des niveaux entiers.',
  subjectsToVisa: 'Matières',
  subjectsHint: 'Rien de coché\u00a0: toutes les matières en un seul visa par semaine.',
  period: 'Période',
  periodHint: 'Une semaine sans cours est laissée de côté.',
  presets: 'Périodes courantes',
  preset: { week: 'Cette semaine', month: 'Quatre semaines', term: 'Douze semaines', year: 'Depuis la rentrée' },
  comment: 'Commentaire',
  commentHint: 'Facultatif. Les enseignants et la vie scolaire le lisent, les élèves et les responsables non.',
  commentTooLong: 'Ce commentaire est trop long\u00a0: 2\u202f000 caractères au plus.',
  preview: 'Voir ce qui sera visé',
  previewing: 'Lecture des cahiers',
  previewTitle: 'Ce qui sera visé',
  previewStopped: 'Arrêté avant la fin\u00a0: rien n’a été visé.',
  previewFailed: 'Des classes n’ont pas pu être lues\u00a0: elles ne seront pas visées.',
  previewClassFailed: (title: string) => `${title}\u00a0: non lue`,
  problems: {
    classes: 'Choisissez au moins une classe.',
    period: 'Choisissez un premier et un dernier jour.',
    future: 'Un visa porte sur ce qui est passé\u00a0: le dernier jour ne peut pas venir après aujourd’hui.'
  },
  columns: {
    aClass: 'Classe',
    weeks: 'Visas',
    sessions: 'Séances',
    work: 'Travaux',
    notFilled: 'Non remplis',
    already: 'Déjà visées'
  },
  nothingToVisa: 'Rien à viser sur cette période',
  emptyWeeks: (count: number) =>
    count < 2 ? 'Une semaine sans séance ni travail n’est pas visée.' : `${count}\u00a0semaines sans séance ni travail ne sont pas visées.`,
  give: (count: number) => (count < 2 ? 'Apposer le visa' : `Apposer les ${count}\u00a0visas`),
  giveQuestion: (count: number) => (count < 2 ? 'Apposer ce visa\u202f?' : `Apposer ${count}\u00a0visas\u202f?`),
  giveConsequences: (sessions: number, classes: number) => [
    `${counted(sessions, 'séance est scellée', 'séances sont scellées')} telles que vous les voyez, dans ${counted(classes, 'classe', 'classes')}.`,
    'Un visa ne se retire pas et ne se modifie pas. Il porte votre nom et la date d’aujourd’hui.',
    'Ce qui change après le visa se verra, et reste possible pour les enseignants.'
  ],
  giveYes: 'Apposer',
  changeRequest: 'Modifier la demande',
  giving: 'Apposition des visas',
  givingNote: 'Gardez cette page ouverte. En cas de coupure, vous pourrez reprendre.',
  given: (count: number) => `${counted(count, 'visa apposé', 'visas apposés')}.`,
  givenPartly: (given: number, left: number) =>
    `${counted(given, 'visa apposé', 'visas apposés')}, ${counted(left, 'reste à apposer', 'restent à apposer')}. Reprenez\u00a0: rien n’est apposé deux fois.`,
  givenUnknown: 'La connexion s’est coupée. Reprenez\u00a0: ce qui est déjà apposé ne l’est pas deux fois.',
  scopeFailed: (title: string, first: string, reason: string) => `${title}, semaine du ${first}\u00a0: ${reason}`,
  resume: 'Reprendre',
  finish: 'Terminer',
  interruptedTitle: 'Un visa n’est pas terminé',
  interrupted: (day: string, count: number) =>
    `Le ${day}, l’apposition de ${counted(count, 'visa', 'visas')} a été interrompue. Reprenez\u00a0: ce qui est déjà apposé ne l’est pas deux fois.`,
  forget: 'Abandonner',
  adminVisa: 'Vous administrez ce site\u00a0: un visa apposé ici porte votre nom.',

  axis: 'Par',
  axes: { class: 'Classe', teacher: 'Enseignant', subject: 'Matière', week: 'Semaine' },
  figuresOf: 'Classes comptées',
  figuresHint: 'Rien de choisi\u00a0: toutes les classes.',
  count: 'Compter',
  counting: 'Lecture des cahiers',
  countStopped: 'Arrêté\u00a0: les chiffres ci-dessous ne comptent que les classes lues.',
  countFailed: 'Des classes n’ont pas pu être lues\u00a0: elles manquent dans les chiffres.',
  figuresTitle: (first: string, last: string) => `Remplissage du ${first} au ${last}`,
  figuresNotice:
    'Les lignes suivent l’ordre des noms, jamais celui des valeurs\u00a0: ces chiffres ne classent personne. Sous cinq cours, rien n’est affiché.',
  figureColumns: {
    lessons: 'Cours',
    filled: 'Remplis',
    share: 'Part',
    delay: 'Délai médian',
    work: 'Travaux donnés'
  },
  tooFew: 'trop peu de cours',
  percent: (value: number) => `${value}\u00a0%`,
  delays: {
    before: 'avant la fin du cours',
    hours: (count: number) => counted(count, 'heure', 'heures'),
    days: (count: number) => counted(count, 'jour', 'jours'),
    minutes: (count: number) => counted(count, 'minute', 'minutes')
  },
  nothingCounted: 'Aucun cours terminé sur cette période',
  csv: 'Télécharger en CSV',
  saved: (name: string) => `Le fichier «\u00a0${name}\u00a0» est enregistré.`,
  csvHeads: {
    what: 'Quoi',
    lessons: 'Cours',
    filled: 'Remplis',
    delay: 'Délai médian (minutes)',
    pieces: 'Travaux donnés',
    minutes: 'Minutes de travail'
  },
  figuresFile: (axis: string, first: string, last: string) => `remplissage ${axis} ${first} ${last}.csv`,
  unknownTeacher: (number: number) => `Enseignant ${number}`,
  unknownClass: (number: number) => `Classe ${number}`,
  weekOf: (day: string) => `semaine du ${day}`,

  workloadTitle: 'Travail à faire, par classe et par jour',
  workloadNotice: (limit: string) =>
    `Temps estimé par les enseignants, pour l’élève qui en a le plus\u00a0; le seuil de l’établissement est de ${limit} par jour.`,
  workloadCaption: (day: string) => `Travail à faire, semaine du ${day}`,
  weekTotal: 'Semaine',
  withoutMinutes: (count: number) =>
    count < 2 ? 'Un travail sans durée n’est pas compté.' : `${count}\u00a0travaux sans durée ne sont pas comptés.`,
  notTimed: 'Sans durée',
  above: 'au-dessus du seuil',
  noWork: 'rien',
  workloadFile: (day: string) => `charge de travail ${day}.csv`,

  archiveTitle: 'Archive d’une classe',
  archiveText:
    'Toutes les séances publiées et tous les travaux de l’année, en une page lisible sans connexion, avec les documents joints et trois tableaux CSV (séances, travaux, visas), dans un seul fichier ZIP. Les notes personnelles des enseignants et les brouillons n’y sont pas\u00a0: personne d’autre qu’eux ne peut les lire.',
  archiveOf: 'Classe à archiver',
  makeArchive: 'Préparer l’archive',
  makeCsv: 'Seulement les tableaux CSV',
  archiving: (title: string) => `Archive de ${title}`,
  archivingWeeks: (day: string) => `semaines à partir du ${day}`,
  archiveDone: (sessions: number, work: number, documents: number) =>
    `${counted(sessions, 'séance', 'séances')}, ${counted(work, 'travail', 'travaux')}, ${counted(documents, 'document', 'documents')}. Le fichier est dans vos téléchargements.`,
  archiveMissing: (count: number) =>
    count < 2
      ? 'Un élément n’a pas pu être lu et manque dans l’archive.'
      : `${count}\u00a0éléments n’ont pas pu être lus et manquent dans l’archive.`,
  archiveStopped: 'Rien n’a été enregistré.',
  archiveFailed: 'Aucun fichier n’a été enregistré\u00a0: réessayez.',
  close: 'Fermer',
  missingWeeks: (first: string, last: string, reason: string) => `Semaines du ${first} au ${last}\u00a0: ${reason}`,
  missingDocument: (path: string, reason: string) => `${path}\u00a0: ${reason}`,
  files: {
    sessions: 'séances.csv',
    homework: 'travaux.csv',
    visas: 'visas.csv',
    missing: 'MANQUANTS.txt'
  },
  archive: {
    title: (title: string, year: string) => `Cahier de textes de ${title}, ${year}`,
    otherVersion: 'Autre version',
    visa: { first: 'Du', last: 'Au', of: 'Matière', who: 'Visé par', when: 'Le', comment: 'Commentaire', state: 'Depuis', seal: 'Sceau' },
    none: 'Rien n’a été publié cette année-là.',
    session: {
      day: 'Jour',
      start: 'Début',
      end: 'Fin',
      subject: 'Matière',
      group: 'Groupe',
      teacher: 'Enseignant',
      title: 'Titre',
      text: 'Contenu'
    },
    work: {
      given: 'Donné le',
      due: 'Pour le',
      minutes: 'Minutes',
      toHandIn: 'À rendre'
    },
    yes: 'oui',
    no: 'non'
  }
};

export type DirectionStrings = typeof fr;
