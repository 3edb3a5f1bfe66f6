import type { EntErrorKind } from '../../../../lists/errors';
import { countIn } from '../../../../ui/loc/counted';

const { counted } = countIn('fr');

const quoted = (title: string): string => `«\u00a0${title}\u00a0»`;

/** What the class diary says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  diary: 'Cahier de textes',
  loading: 'Chargement du cahier de textes…',

  notSetUpTitle: 'Le cahier de textes n’est pas encore en place',
  notSetUp: 'L’administrateur de ce site doit d’abord mettre en place l’espace numérique de l’établissement.',
  notSetUpAdmin:
    'Ajoutez le composant «\u00a0Administration ENT\u00a0» à une page de ce site, puis choisissez «\u00a0Mettre en place\u00a0».',
  noAccessTitle: 'Pas encore d’accès',
  noAccess: (school: string) =>
    `Votre compte n’est rattaché à aucune classe ni à aucun rôle de l’établissement «\u00a0${school}\u00a0». Demandez au secrétariat ou à la vie scolaire de vous y ajouter.`,
  otherClassesTitle: 'Cette page montre d’autres classes',
  otherClasses: (codes: string) =>
    `Cette page ne montre que\u00a0: ${codes}. Aucune de ces classes n’est la vôtre. Ouvrez le cahier de textes depuis le site de l’établissement.`,
  noRoleTitle: 'Rien à afficher pour l’instant',
  noRole: 'Votre compte est connu, mais aucune classe ne vous est ouverte. Demandez à la vie scolaire.',

  viewSwitch: 'Affichage',
  lookAs: 'Voir comme',
  lookAsNotice:
    'Vous administrez ce site\u00a0: vous voyez le cahier de textes comme la personne choisie, et ce que vous écrivez porte votre nom.',
  progressions: 'Progressions',
  seeShift: 'Voir le décalage',
  toShift: (count: number) =>
    count < 2
      ? 'Cette semaine, 1\u00a0séance de la progression est à décaler.'
      : `Cette semaine, ${count}\u00a0séances de la progression sont à décaler.`,
  leftDrafts: (count: number) =>
    count < 2
      ? 'Une séance posée est restée en brouillon après son cours\u00a0: publiez-la, ou décalez la suite.'
      : `${count}\u00a0séances posées sont restées en brouillon après leur cours\u00a0: publiez-les, ou décalez la suite.`,
  myLessons: 'Mes cours',
  myClasses: 'Mes classes',
  allClasses: 'Toutes les classes',
  teacherView: (name: string) => `Cours de ${name}`,
  roles: {
    direction: 'Direction',
    schoolLife: 'Vie scolaire',
    inspector: 'Inspection',
    teacher: 'Enseignants',
    support: 'Accompagnement',
    pupil: 'Élèves',
    guardian: 'Responsables'
  },
  accompaniedClasses: 'Classes accompagnées',
  roleInClass: (role: string, className: string) => `${role}, ${className}`,
  workloadShow: 'Charge de travail de mes classes',
  workloadHide: 'Masquer la charge de travail',
  chooseClass: 'Classe',
  noClasses: 'Aucune classe n’est ouverte pour cette année scolaire.',

  weekGrid: 'Mes cours de la semaine',
  layoutGrid: 'Grille',
  layoutList: 'Liste',
  layout: 'Présentation',
  emptyDay: 'Pas de cours ce jour-là.',
  noTimetableTitle: 'Aucun cours à votre emploi du temps',
  noTimetable: 'L’emploi du temps ne contient aucun cours à votre nom. Signalez-le à la direction, qui l’importe.',
  unplaced: (count: number) =>
    count < 2
      ? 'Un cours se tient à une heure que la grille horaire ne connaît plus\u00a0: signalez-le à la direction.'
      : `${count} cours se tiennent à des heures que la grille horaire ne connaît plus\u00a0: signalez-le à la direction.`,
  states: { empty: 'À écrire', toFill: 'À remplir', draft: 'Brouillon', published: 'Publiée', changed: 'Publiée, modifiée en brouillon' },
  offTimetable: 'Hors emploi du temps',
  writeOffTimetable: 'Séance hors emploi du temps',
  atMoment: (day: string, time: string) => `${day} à ${time}`,
  appears: (when: string) => `paraît ${when}`,
  noted: 'Note personnelle',
  room: (room: string) => `salle\u00a0${room}`,
  group: (group: string) => `groupe ${group}`,
  changes: {
    ofDay: 'Changements d’emploi du temps',
    cancelled: 'annulé',
    added: 'cours ajouté',
    insteadOf: (teacher: string) => (teacher ? `remplacement de ${teacher}` : 'remplacement'),
    replacedBy: (teacher: string) => `remplacé par ${teacher}`,
    room: (room: string, planned: string) => (planned ? `salle\u00a0${room} au lieu de ${planned}` : `salle\u00a0${room}`),
    noted: 'à savoir'
  },
  writtenBy: (name: string) => `par ${name}`,
  homeworkCount: (count: number) => (count < 2 ? 'Travail donné' : `${count} travaux donnés`),
  otherVersionsCount: (count: number) => `${counted(count, 'autre version', 'autres versions')}`,

  sessionTitle: 'Titre de la séance',
  sessionBody: 'Contenu de la séance',
  homework: 'Travail à faire',
  homeworkTitle: 'Ce qu’il y a à faire',
  homeworkDetails: 'Précisions',
  addDetails: 'Ajouter des précisions',
  dueDay: 'Pour le',
  dueSuggestions: 'Prochains cours avec cette classe',
  otherDay: 'Autre date',
  otherDayLabel: 'Autre date à choisir',
  minutes: 'Temps estimé',
  minutesUnknown: 'Non précisé',
  toHandIn: 'À rendre',
  anotherHomework: 'Donner un autre travail',
  otherHomework: 'Autres travaux donnés à cette séance',
  editHomework: 'Modifier',
  removeHomework: 'Retirer ce travail',
  removeHomeworkSure: 'Retirer ce travail\u202f? Les élèves ne le verront plus.',
  removeHomeworkYes: 'Retirer',
  removedHomework: 'Le travail est retiré.',

  saveDraft: 'Enregistrer le brouillon',
  discardDraft: 'Abandonner le brouillon',
  discardDraftSure: 'Abandonner ce brouillon\u202f? Ce qui n’est pas publié sera perdu.',
  discardDraftYes: 'Abandonner',
  discardedDraft: 'Le brouillon est abandonné.',
  publish: 'Publier',
  publishChanges: 'Mettre à jour',
  saving: 'Enregistrement…',
  checking: 'La réponse s’est perdue. Vérification…',
  draftSaved: (time: string) => `Brouillon enregistré à ${time}`,
  published: (time: string) => `Séance publiée à ${time}`,
  publishedFor: (time: string, when: string) => `Séance publiée à ${time}, elle paraîtra ${when}`,
  unsaved: 'Modifications non enregistrées, gardées sur cet appareil.',
  deviceRefused: 'Cet appareil ne garde pas le texte\u00a0: enregistrez avant de fermer.',
  restored: (day: string, time: string) => `Votre texte du ${day} à ${time}, jamais enregistré, a été retrouvé sur cet appareil.`,
  restoredDrop: 'Repartir de la version enregistrée',
  staysYours: 'N’en dit rien\u00a0: votre version reste, quel que soit votre choix.',
  failedLate: (lesson: string) =>
    `L’enregistrement de la séance «\u00a0${lesson}\u00a0» n’a pas abouti. Votre texte est gardé sur cet appareil\u00a0: rouvrez la séance pour réessayer.`,
  failedLateLost: (lesson: string) =>
    `L’enregistrement de la séance «\u00a0${lesson}\u00a0» n’a pas abouti, et cet appareil n’a pas pu garder votre texte.`,
  keptOnDevice: 'Votre texte reste sur cet appareil.',
  problems: {
    nothing: 'Écrivez au moins un titre, un contenu ou un travail à faire.',
    homeworkTitle: 'Indiquez ce qu’il y a à faire, ou retirez le travail.',
    dueDay: 'Choisissez un jour qui suit la séance.',
    tooLong: 'Le texte est trop long pour être enregistré. Raccourcissez-le ou partagez-le en deux séances.'
  },
  saveErrors: {
    denied:
      'Vous n’avez pas le droit d’écrire dans le cahier de cette classe. Votre texte reste sur cet appareil\u00a0; demandez l’accès à la direction.',
    sessionExpired: 'Votre session a expiré. Rechargez la page pour vous reconnecter\u00a0: votre texte reste sur cet appareil.',
    offline: 'Vous êtes hors ligne. Votre texte reste sur cet appareil\u00a0; réessayez une fois la connexion revenue.',
    unknownOutcome: 'Nous ne savons pas encore si tout est enregistré. Votre texte reste sur cet appareil\u00a0: vérifiez à nouveau.'
  } as Partial<Record<EntErrorKind, string>>,
  checkAgain: 'Vérifier à nouveau',

  otherVersionsTitle: 'Autres versions de cette séance',
  otherVersionsNotice:
    'Deux personnes ont écrit cette séance au même moment. Les élèves voient la première\u00a0; voici les autres, rien n’est perdu.',
  versionBy: (who: string, when: string) => `${who}, ${when}`,

  tabUpcoming: 'Travail à faire',
  tabPast: 'Séances',
  sections: 'Rubriques',
  subjectFilter: 'Matière',
  allSubjects: 'Toutes les matières',
  nothingDueTitle: 'Rien à faire',
  nothingDue: (until: string) => `Aucun travail n’est donné d’ici au ${until}.`,
  nothingDueInSubject: 'Aucun travail dans cette matière.',
  later: 'Voir plus loin',
  givenOn: (day: string) => `donné le ${day}`,
  dueOn: (day: string) => `pour le ${day}`,
  dayWork: (minutes: string) => `${minutes} de travail estimé`,
  noSessionTitle: 'Aucune séance cette semaine',
  noSession: 'Rien n’est encore publié pour cette semaine. Choisissez une autre semaine.',
  noSessionInSubject: 'Aucune séance dans cette matière cette semaine.',
  lessonOf: (day: string) => `séance du ${day}`,

  reader: {
    done: 'Fait',
    doneWork: (title: string) => `Fait\u00a0: ${title}`,
    progress: (done: number, total: number) => `${done}\u00a0sur\u00a0${total} ${done < 2 ? 'fait' : 'faits'}`,
    changedSince: (title: string) => `Le travail ${quoted(title)} a changé depuis que vous l’aviez coché\u00a0: il est de nouveau à faire.`,
    changedSinceSeveral: (quotedTitles: string) =>
      `Ces travaux ont changé depuis que vous les aviez cochés, ils sont de nouveau à faire\u00a0: ${quotedTitles}.`,
    quoted,
    understood: 'J’ai compris',
    changedMark: 'modifié depuis',
    ticksKept: 'Vos coches restent sur cet appareil jusqu’à ce qu’elles soient enregistrées.',
    urgent: 'Urgent',
    appears: (day: string, time: string) => `visible des élèves et des familles le ${day} à ${time}`,
    links: 'Liens et documents',
    ownMark: 'personnel, vu de vous seul',
    ownAdd: 'Ajouter un travail personnel',
    ownEdit: 'Modifier',
    ownEditOf: (title: string) => `Modifier ${quoted(title)}`,
    ownRemove: 'Retirer',
    ownRemoveOf: (title: string) => `Retirer ${quoted(title)}`,
    ownDone: {
      added: (title: string) => `Travail ajouté\u00a0: ${quoted(title)}.`,
      changed: (title: string) => `Travail modifié\u00a0: ${quoted(title)}.`,
      removed: (title: string) => `Travail retiré\u00a0: ${quoted(title)}.`
    },
    undo: 'Annuler',
    print: 'Imprimer',
    printTitle: (school: string, className: string) => `${school}, ${className}`,
    givenTitle: (day: string) => `Travail donné le ${day}`,
    givenAhead: 'Travail de cette séance',
    nothingWritten: 'Rien n’est écrit pour ce cours.',
    family: 'Famille',
    childIn: 'Enfant en',
    childHint:
      'Vous lisez le cahier de la classe. Les coches «\u00a0fait\u00a0» et le travail personnel de votre enfant ne sont vus que de lui.',
    childrenHint:
      'Un bouton par classe où vous avez un enfant\u00a0: deux enfants d’une même classe ont le même cahier. Leurs coches «\u00a0fait\u00a0» et leur travail personnel ne sont vus que d’eux.'
  }
};

export type DiaryStrings = typeof fr;
