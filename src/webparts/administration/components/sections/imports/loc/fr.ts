import type { IcsRefusal } from '../../../../../../domain/calendar/icsEvents';
import type { UnreadReason } from '../../../../../../domain/calendar/timetableIcs';
import type { TableRefusal } from '../../../../../../domain/imports/readTable';
import type { ImportKind, Table } from '../../../../../../domain/imports/types';
import type { StaffFunction } from '../../../../../../domain/register/types';
import type { Scope } from '../columns/choices';
import type { ListKey } from '../preview/planLists';
import type { WizardStep } from '../wizard/types';
import { countIn } from '../../../../../../ui/loc/counted';
import { frFields } from './frFields';
import { frOutcome } from './frOutcome';

const { counted, figure } = countIn('fr');

const years = (year: number): string => `${year}-${year + 1}`;

const things: Record<ImportKind, (count: number) => string> = {
  classes: (count) => counted(count, 'classe', 'classes'),
  subjects: (count) => counted(count, 'matière', 'matières'),
  staff: (count) => counted(count, 'personnel', 'personnels'),
  timetable: (count) => counted(count, 'cours', 'cours'),
  pupils: (count) => counted(count, 'élève', 'élèves'),
  guardians: (count) => counted(count, 'responsable', 'responsables')
};

const added = (one: string, many: string, participle: string): ((count: number) => string) => {
  return (count) => `${counted(count, one, many)} ${participle}${count < 2 ? '' : 's'}`;
};
const participle = (word: string): ((count: number) => string) => {
  return (count) => `${figure(count)}\u00a0${word}${count < 2 ? '' : 's'}`;
};

/** What the imports say in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  ...frFields,
  ...frOutcome,
  figure,
  things,
  schoolYearValue: years,
  loadingTools: 'Préparation de la lecture des fichiers…',

  kinds: {
    classes: 'Classes',
    subjects: 'Matières',
    staff: 'Personnels',
    timetable: 'Emploi du temps',
    pupils: 'Élèves',
    guardians: 'Responsables'
  } as Record<ImportKind, string>,

  start: {
    intro:
      'Chaque fichier vient de votre logiciel de vie scolaire, au format CSV. Importez-les dans cet ordre\u00a0: chacun nomme ce que contiennent les précédents. Rien n’est écrit avant que vous ayez vu ce qui changera.',
    cards: 'Ce qui s’importe',
    needs: {
      classes: 'Facultatif\u00a0: l’emploi du temps et les élèves ajoutent les classes qu’ils nomment. Un code ou un intitulé par classe.',
      subjects: 'Facultatif\u00a0: l’emploi du temps ajoute les matières qu’il nomme. Un code ou un intitulé par matière.',
      staff: 'Nom et prénom\u00a0; si possible fonction, identifiant et compte. Sans fonction, chacun est enseignant.',
      timetable:
        'Classe, enseignant, matière, jour, et le créneau ou l’heure. Le fichier .ics d’un enseignant ou d’une classe convient aussi. Vérifiez d’abord les sonneries de l’établissement.',
      pupils: 'Nom, prénom et classe\u00a0; si possible l’identifiant (INE), qui évite toute confusion.',
      guardians: 'Nom, prénom et enfants de chacun, par identifiant ou par nom.'
    } as Record<ImportKind, string>,
    none: {
      classes: 'Aucune classe pour l’instant.',
      subjects: 'Aucune matière pour l’instant.',
      staff: 'Aucun personnel pour l’instant.',
      timetable: 'Aucun cours pour l’instant.',
      pupils: 'Aucun élève pour l’instant.',
      guardians: 'Aucun responsable pour l’instant.'
    } as Record<ImportKind, string>,
    here: (thing: string) => `${thing} dans l’ENT.`,
    last: (day: string) => `Dernier import\u00a0: ${day}.`,
    never: 'Jamais importé depuis un fichier.',
    waitsFor: {
      staff: 'Importez d’abord les personnels\u00a0: les cours nomment leurs enseignants.',
      pupils: 'Importez d’abord les élèves\u00a0: les responsables nomment leurs enfants.'
    } as Partial<Record<ImportKind, string>>,
    import: 'Importer',
    importOf: {
      classes: 'Importer les classes',
      subjects: 'Importer les matières',
      staff: 'Importer les personnels',
      timetable: 'Importer l’emploi du temps',
      pupils: 'Importer les élèves',
      guardians: 'Importer les responsables'
    } as Record<ImportKind, string>,
    model: 'Modèle CSV',
    modelOf: {
      classes: 'Modèle CSV des classes',
      subjects: 'Modèle CSV des matières',
      staff: 'Modèle CSV des personnels',
      timetable: 'Modèle CSV de l’emploi du temps',
      pupils: 'Modèle CSV des élèves',
      guardians: 'Modèle CSV des responsables'
    } as Record<ImportKind, string>,
    modelName: {
      classes: 'modele-classes.csv',
      subjects: 'modele-matieres.csv',
      staff: 'modele-personnels.csv',
      timetable: 'modele-emploi-du-temps.csv',
      pupils: 'modele-eleves.csv',
      guardians: 'modele-responsables.csv'
    } as Record<ImportKind, string>,
    modelFailed: 'Le modèle n’a pas pu être préparé. Vérifiez la connexion, puis réessayez.',
    next: 'À faire maintenant'
  },

  history: {
    title: 'Derniers imports',
    empty: 'Rien n’a encore été importé. Les imports confirmés apparaîtront ici, avec leur date et leur auteur.',
    day: 'Date',
    kind: 'Contenu',
    file: 'Fichier',
    result: 'Bilan',
    by: 'Par',
    nothing: 'rien de nouveau'
  },

  summary: {
    added: {
      classes: added('classe', 'classes', 'ajoutée'),
      subjects: added('matière', 'matières', 'ajoutée'),
      staff: added('personnel', 'personnels', 'ajouté'),
      timetable: added('cours', 'cours', 'ajouté'),
      pupils: added('élève', 'élèves', 'ajouté'),
      guardians: added('responsable', 'responsables', 'ajouté')
    } as Record<ImportKind, (count: number) => string>,
    changed: {
      classes: participle('modifiée'),
      subjects: participle('modifiée'),
      staff: participle('modifié'),
      timetable: participle('modifié'),
      pupils: participle('modifié'),
      guardians: participle('modifié')
    } as Record<ImportKind, (count: number) => string>,
    moved: (count: number) => `dont ${counted(count, 'changement de classe', 'changements de classe')}`,
    left: {
      classes: participle('partie'),
      subjects: participle('partie'),
      staff: participle('parti'),
      timetable: participle('retiré'),
      pupils: participle('parti'),
      guardians: participle('parti')
    } as Record<ImportKind, (count: number) => string>
  },

  wizard: {
    label: 'Étapes de l’import',
    steps: { file: 'Fichier', columns: 'Colonnes', preview: 'Aperçu', run: 'Import', result: 'Résultat' } as Record<WizardStep, string>,
    otherKind: 'Choisir autre chose à importer',
    leaveTitle: 'Quitter l’import\u202f?',
    leaveReading: 'Rien n’a été écrit\u00a0: pour importer ce fichier, il faudra le choisir à nouveau.',
    leaveRunning: 'L’import s’arrête après le lot en cours. Ce qui est écrit reste écrit.',
    leaveAgain: 'Refaire le même import le termine, sans rien doubler.',
    leave: 'Quitter',
    stay: 'Rester ici'
  },

  file: {
    title: {
      classes: 'Le fichier des classes',
      subjects: 'Le fichier des matières',
      staff: 'Le fichier des personnels',
      timetable: 'Le fichier de l’emploi du temps',
      pupils: 'Le fichier des élèves',
      guardians: 'Le fichier des responsables'
    } as Record<ImportKind, string>,
    label: 'Fichier à importer',
    hint: 'CSV ou TXT, avec les titres des colonnes sur la première ligne. L’encodage et le séparateur sont reconnus. Le fichier est lu sur cet appareil.',
    hintTimetable:
      'CSV ou TXT, avec les titres des colonnes sur la première ligne, ou le calendrier .ics d’un enseignant ou d’une classe. Le fichier est lu sur cet appareil.',
    reading: (name: string) => `Lecture de ${name}…`,
    refused: (name: string, why: string) => `${name}\u00a0: ${why}`,
    refusedTitle: (name: string) => `${name} n’a pas pu être lu.`,
    refusals: {
      spreadsheet:
        'C’est un classeur de tableur. Ouvrez-le, choisissez «\u00a0Fichier\u00a0», «\u00a0Enregistrer sous…\u00a0», le type «\u00a0CSV\u00a0», puis déposez le fichier obtenu.',
      notText: 'Ce n’est pas un fichier CSV. Dans votre logiciel, choisissez l’export au format CSV ou texte.',
      calendarElsewhere: 'C’est un calendrier\u00a0: il s’importe avec «\u00a0Emploi du temps\u00a0». Ici, déposez un fichier CSV.',
      noRows: 'Le fichier n’a que sa ligne de titres\u00a0: il n’y a rien à importer. Vérifiez l’export.',
      noLessons:
        'Ce calendrier ne contient aucun cours hebdomadaire. Exportez au moins deux semaines de cours, sans les journées entières.',
      unreadable:
        'Le navigateur n’a pas pu lire le fichier. S’il est ouvert ailleurs, fermez-le\u00a0; vérifiez la connexion, puis réessayez.'
    },
    tableRefusals: {
      tooManyBytes: (limit: string) =>
        `Le fichier est trop lourd\u00a0: ${limit}\u00a0Mo au plus. Exportez moins de colonnes, ou en plusieurs fois.`,
      tooManyRows: (limit: string) => `Le fichier a trop de lignes\u00a0: ${limit} au plus. Exportez-le en plusieurs fois.`,
      tooManyColumns: (limit: string) => `Le fichier a trop de colonnes\u00a0: ${limit} au plus. Exportez seulement celles qui servent.`,
      empty: () => 'Le fichier est vide\u00a0: ni titres, ni lignes.',
      quotes: (line: string) =>
        `À la ligne ${line}, un guillemet n’est pas fermé\u00a0: la suite ne peut pas être lue. Corrigez cette ligne, ou refaites l’export.`
    } as Record<TableRefusal['reason'], (what: string) => string>,
    calendarRefusals: {
      tooLarge: 'Ce calendrier est trop gros. Exportez une période plus courte.',
      notCalendar: 'Ce fichier n’est pas un calendrier, malgré son nom.',
      broken: 'Ce calendrier est abîmé. Refaites l’export.',
      truncated: 'Ce calendrier s’arrête au milieu. Téléchargez-le à nouveau.',
      noEvents: 'Ce calendrier est vide.',
      tooManyEvents: 'Ce calendrier contient trop d’événements. Exportez une période plus courte.'
    } as Record<IcsRefusal['reason'], string>
  },

  columns: {
    title: 'Les colonnes du fichier',
    recognised: (name: string, rows: number, encoding: string, delimiter: string) =>
      `${name}\u00a0: ${counted(rows, 'ligne', 'lignes')}, encodage ${encoding}, séparateur ${delimiter}.`,
    encodings: { 'utf-8': 'UTF-8', 'utf-16': 'UTF-16', 'windows-1252': 'Windows-1252' } as Record<Table['encoding'], string>,
    delimiters: { ';': 'point-virgule', ',': 'virgule', '\t': 'tabulation', '|': 'barre verticale' } as Record<string, string>,
    otherDelimiter: (delimiter: string) => `«\u00a0${delimiter}\u00a0»`,
    rememberedFrom: (day: string) => `Les colonnes sont celles de votre import du ${day}, où qu’elles soient dans ce fichier. Vérifiez.`,
    guessed: 'Les colonnes ont été reconnues d’après leurs titres. Vérifiez.',
    noneFound:
      'Aucun titre n’a été reconnu. La première ligne du fichier doit porter les titres des colonnes\u00a0; si elle les porte, choisissez-les ci-dessous.',
    sample: 'Premières lignes du fichier',
    sampleHint: 'Si les accents sont faux ou si tout tient dans une colonne, refaites l’export.',
    mapping: 'Où lire chaque information',
    requiredField: (field: string) => `${field} (obligatoire)`,
    notRead: 'Ne pas lire',
    example: (value: string) => `Exemple\u00a0: ${value}`,
    moreFields: (count: number) => counted(count, 'autre information possible', 'autres informations possibles'),
    loginMeans: 'L’adresse de connexion à Microsoft 365, pas l’adresse personnelle. Sans elle, l’ENT cherchera le compte d’après le nom.',
    missing: (field: string) => `Choisissez la colonne où lire\u00a0: ${field}.`,
    missingOneOf: (fields: string) => `Choisissez au moins une de ces colonnes\u00a0: ${fields}.`,
    options: 'Comment comprendre ce fichier',
    complete: {
      staff: 'Ce fichier contient tous les personnels',
      pupils: 'Ce fichier contient tous les élèves',
      guardians: 'Ce fichier contient tous les responsables'
    } as Partial<Record<ImportKind, string>>,
    completeMeans: {
      staff: 'Qui n’y figure pas sera marqué parti et perdra ses accès. Ce qu’il a écrit reste.',
      pupils: 'Qui n’y figure pas sera marqué parti et perdra ses accès. Ses travaux restent, et il revient avec un import qui le nomme.',
      guardians: 'Qui n’y figure pas sera marqué parti et perdra ses accès. Les enfants de chacun deviennent exactement ceux du fichier.'
    } as Partial<Record<ImportKind, string>>,
    incompleteMeans: 'Sans cela, personne ne part\u00a0: le fichier ajoute et met à jour.',
    schoolYear: 'Année scolaire des classes et groupes ajoutés',
    schoolYearHint: 'Celle de l’établissement, sauf si vous préparez la rentrée.',
    scope: 'Cours remplacés',
    scopeHint: 'Les cours que le fichier ne contient plus sont retirés, dans cette limite.',
    scopes: {
      auto: 'Selon le fichier\u00a0: ceux des enseignants ou des classes qu’il nomme',
      classes: 'Ceux des classes que le fichier nomme',
      teachers: 'Ceux des enseignants que le fichier nomme',
      all: 'Tous\u00a0: le fichier contient tout l’emploi du temps'
    } as Record<Scope, string>,
    toPreview: 'Voir ce qui changera',
    otherFile: 'Choisir un autre fichier'
  },

  calendar: {
    title: 'Les cours du calendrier',
    recognised: (name: string, slots: number, dates: string) =>
      `${name}\u00a0: ${counted(slots, 'cours hebdomadaire trouvé', 'cours hebdomadaires trouvés')}${dates}.`,
    dates: (first: string, last: string) => `, du ${first} au ${last}`,
    teacher: 'Enseignant de ces cours',
    teacherHint: (count: number) => `${counted(count, 'cours ne dit pas qui l’assure', 'cours ne disent pas qui les assure')}.`,
    className: 'Classe de ces cours',
    classHint: (count: number) => `${counted(count, 'cours ne nomme pas de classe', 'cours ne nomment pas de classe')}.`,
    nobody: 'Aucun\u00a0: ces cours seront refusés',
    seen: 'Cours vus rarement',
    seenHint: 'Un cours vu quelques semaines seulement est souvent un contrôle, une réunion ou un remplacement.',
    seenChoices: {
      50: 'Garder ceux qui ont lieu au moins une semaine sur deux',
      25: 'Garder ceux qui ont lieu au moins une semaine sur quatre',
      0: 'Garder tous les cours'
    } as Record<number, string>,
    left: (count: number) => counted(count, 'cours laissé de côté', 'cours laissés de côté'),
    list: 'Cours gardés',
    when: 'Jour et heure',
    what: 'Cours',
    weeks: 'Semaines',
    seenIn: (seen: number, possible: number) => `${seen} sur ${possible}`,
    unread: (count: number) => counted(count, 'événement non lu', 'événements non lus'),
    unreadOne: (line: number, title: string, reason: string) => `Ligne ${line}, ${title}\u00a0: ${reason}`,
    unreadMore: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
    hours: (weekday: string, start: string, end: string) => `${weekday}, ${start} à ${end}`,
    none: 'Aucun cours n’est gardé.',
    untitled: 'sans titre',
    unreadReasons: {
      broken: 'une de ses lignes est illisible',
      noStart: 'il n’a pas de début',
      wholeDay: 'il dure toute la journée',
      noEnd: 'il n’a pas de fin',
      tooLong: 'il est trop long pour un cours',
      noSubject: 'il ne dit pas la matière',
      cancelled: 'il est annulé',
      recurrence: 'il ne se répète pas par semaines'
    } as Record<UnreadReason, string>
  },

  preview: {
    title: 'Ce qui changera',
    planning: 'Comparaison du fichier avec l’ENT…',
    nothingYet: 'Rien n’est encore écrit.',
    nothing: 'Ce fichier n’apporte rien de nouveau\u00a0: l’ENT dit déjà la même chose.',
    nothingTaken: 'Aucune ligne ne peut être prise. Corrigez le fichier d’après les raisons ci-dessous, ou revenez aux colonnes.',
    figures: 'En chiffres',
    changedMeanwhile:
      'L’ENT a changé depuis cet aperçu, par vous ou par un autre administrateur. Voici l’aperçu refait\u00a0: relisez-le, puis confirmez.',
    tiles: {
      added: 'à ajouter',
      changed: 'à modifier',
      moved: 'changent de classe',
      left: 'partent',
      lessonsLeft: 'à retirer',
      unchanged: 'sans changement',
      rejected: (count: number): string => (count < 2 ? 'ligne refusée' : 'lignes refusées')
    },
    lists: {
      added: (count: number) => counted(count, 'ajout', 'ajouts'),
      changed: (count: number) => counted(count, 'modification', 'modifications'),
      moved: (count: number) => counted(count, 'changement de classe', 'changements de classe'),
      left: (count: number) => counted(count, 'départ', 'départs'),
      newClasses: (count: number) => counted(count, 'nouvelle classe', 'nouvelles classes'),
      newSubjects: (count: number) => counted(count, 'nouvelle matière', 'nouvelles matières'),
      newGroups: (count: number) => counted(count, 'nouveau groupe', 'nouveaux groupes'),
      relinked: (count: number) =>
        counted(
          count,
          'responsable à relier au nouvel identifiant de son enfant',
          'responsables à relier au nouvel identifiant de leur enfant'
        )
    } as Record<ListKey, (count: number) => string>,
    lessonsLeft: (count: number) => counted(count, 'cours à retirer', 'cours à retirer'),
    search: 'Chercher dans cette liste',
    notFound: 'Rien ne correspond dans cette liste.',
    name: 'Quoi',
    detail: 'Détail',
    change: (property: string, before: string, after: string) => `${property}\u00a0: ${before} → ${after}`,
    fromTo: (from: string, to: string) => `${from} → ${to}`,
    rejected: (count: number) => counted(count, 'ligne refusée', 'lignes refusées'),
    rejectedMeans: 'Elles ne seront pas prises\u00a0; les autres le seront. Qui figure sur une ligne refusée ne part pas pour cela.',
    line: 'Ligne',
    /** Of a calendar's lesson: its place in the list. */
    lesson: 'Cours',
    field: 'Colonne',
    fieldIn: (field: string, header: string) => `${field} («\u00a0${header}\u00a0»)`,
    value: 'Valeur',
    reason: 'Raison',
    download: 'Télécharger les lignes refusées',
    downloadName: 'lignes-refusees.csv',
    warnings: 'À vérifier',
    manyLeavers: {
      staff: (count: number, of: number) =>
        `${figure(count)} personnels sur ${figure(of)} partiraient. Le fichier est-il bien complet\u202f?`,
      pupils: (count: number, of: number) => `${figure(count)} élèves sur ${figure(of)} partiraient. Le fichier est-il bien complet\u202f?`,
      guardians: (count: number, of: number) =>
        `${figure(count)} responsables sur ${figure(of)} partiraient. Le fichier est-il bien complet\u202f?`
    } as Partial<Record<ImportKind, (count: number, of: number) => string>>,
    leaversTick: (count: number) => `Oui, ${counted(count, 'personne part', 'personnes partent')}`,
    leaversTickFirst: 'Confirmez d’abord les départs, ou décochez «\u00a0ce fichier contient tous…\u00a0» à l’étape précédente.',
    homonyms: (count: number) =>
      `${counted(count, 'nom est porté', 'noms sont portés')} par plusieurs personnes. Vérifiez qu’elles sont bien différentes.`,
    emptyClasses: (codes: string) => `Plus aucun élève dans\u00a0: ${codes}.`,
    daysOff: (count: number, days: string) =>
      `${counted(count, 'cours a lieu', 'cours ont lieu')} un jour sans cours (${days}). Si l’établissement est ouvert ce jour-là, cochez-le dans «\u00a0Établissement\u00a0»\u00a0; sinon, corrigez le fichier.`,
    teacherTwice: (count: number) => `${counted(count, 'fois', 'fois')}, un enseignant aurait deux cours à la même heure.`,
    confirm: 'Importer…',
    backToColumns: 'Revenir aux colonnes',
    backToLessons: 'Revenir aux cours'
  },

  functions: {
    direction: 'Direction',
    schoolLife: 'Vie scolaire',
    teacher: 'Enseignant',
    support: 'AESH',
    resourceManager: 'Gestionnaire de ressources'
  } as Record<StaffFunction, string>,
  noClass: 'sans classe',
  empty: '(vide)',
  present: 'présent',
  gone: 'parti',
  account: (login: string) => `compte ${login}`,
  groupsOf: (groups: string, several: boolean) => `${several ? 'groupes' : 'groupe'} ${groups}`,
  childrenOf: (children: string) => `enfants\u00a0: ${children}`,
  inRoom: (room: string) => `salle\u00a0${room}`,
  week: (parity: string) => `semaine\u00a0${parity}`
};

export type ImportsStrings = typeof fr;
