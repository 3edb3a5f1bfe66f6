/** What the gallery says in French around the components; the people are plants. */
export const fr = {
  title: 'Galerie des composants',
  lead: 'Chaque composant partagé de l’ENT, dans chacun de ses états. Le thème et la langue se changent en haut de la page.',
  contents: 'Sommaire',
  longWord: 'Anticonstitutionnellementinterminablement',
  long: 'Un libellé bien plus long que prévu, comme en donnent les établissements qui nomment tout en entier, et qui doit rester lisible à 320 pixels',

  groups: {
    buttons: 'Boutons',
    feedback: 'Messages, attente, vide',
    form: 'Champs',
    classes: 'Choix de classes',
    dates: 'Dates et semaines',
    people: 'Choix de personnes',
    files: 'Fichiers',
    progress: 'Travaux longs',
    table: 'Tableau',
    steps: 'Étapes',
    dialogs: 'Dialogues et panneau',
    grid: 'Grille des heures',
    richText: 'Texte mis en forme'
  },
  states: {
    usual: 'Ordinaire',
    empty: 'Vide',
    loading: 'En attente',
    failed: 'En erreur',
    disabled: 'Désactivé',
    many: 'En grand nombre',
    long: 'Textes longs',
    one: 'Un seul',
    several: 'Plusieurs',
    warning: 'Avec avertissement',
    narrow: 'Étroit',
    running: 'En cours',
    stopping: 'Arrêt demandé',
    unknown: 'Avant de savoir combien',
    done: 'Terminé',
    cancelled: 'Arrêté',
    select: 'Avec sélection',
    bar: 'Côte à côte',
    list: 'En liste',
    errorKinds: 'Chaque sorte d’erreur'
  },

  save: 'Enregistrer',
  remove: 'Supprimer',
  more: 'En savoir plus',
  name: 'Nom',
  nameHint: 'Comme il s’écrira sur les listes',
  nameProblem: 'Donnez un nom.',
  agree: 'Prévenir les familles',
  view: 'Affichage',
  week: 'Semaine',
  list: 'Liste',
  notice: 'La classe est ajoutée. Ses groupes restent à mettre en place.',
  warning: 'Trois élèves n’ont pas encore de compte\u00a0: ils ne verront rien pour l’instant.',
  emptyTitle: 'Aucun élève pour l’instant',
  emptyText: 'Importez la liste de votre logiciel de vie scolaire, ou ajoutez un premier élève.',
  loading: 'Chargement des élèves',

  classesLabel: 'Classes concernées',
  classesHint: 'Le message ne sera lu que par elles.',
  classesProblem: 'Choisissez au moins une classe.',
  classLabel: 'Classe',
  noClass: 'Aucune classe',
  level: (at: number) => ['6e', '5e', '4e', '3e', '2de', '1re', 'Terminale'][at % 7],
  className: (level: string, at: number) => `${level} ${at}`,

  dayLabel: 'À rendre le',
  dayHint: 'Un jour de cette année scolaire',
  dayProblem: 'Dites pour quel jour.',
  noSchool: 'Il n’y a pas cours ce jour-là.',
  closure: 'Fermeture de l’établissement',

  personLabel: 'Remplaçant',
  personsLabel: 'Inspecteurs',
  personHint:
    'Par nom ou par identifiant. Essayez «\u00a0tilleul\u00a0», «\u00a0rien\u00a0», «\u00a0panne\u00a0» ou «\u00a0attente\u00a0».',

  fileLabel: 'Fichier des élèves',
  fileHint: 'Un export CSV de votre logiciel de vie scolaire',
  fileProblem: 'Choisissez un fichier.',
  filesLabel: 'Documents de la séance',
  fileNames: {
    waiting: 'Plan de classe.pdf',
    working: 'Diaporama sur les ponts suspendus.pptx',
    unknown: 'Enregistrement.mp3',
    done: 'Énoncé du devoir maison n° 3.docx',
    failed: 'Vidéo de l’expérience, prise par la classe entière et beaucoup trop longue pour tenir sur une ligne.mp4',
    cancelled: 'Brouillon.odt'
  },
  fileFailed: 'La connexion a été coupée. Vérifiez-la, puis réessayez.',
  fileDone: '312\u00a0lignes lues',

  import: 'Importation des élèves',
  importing: 'Érable Zoé, 2de GT 3',
  keepOpen: 'Laissez cette page ouverte. Ce qui est fait reste fait.',
  imported: '312\u00a0élèves ajoutés, 4\u00a0changés de classe.',
  importStopped: '120\u00a0élèves sur\u00a0312 sont ajoutés. Relancez l’importation pour continuer.',
  importFailed: '309\u00a0élèves sont ajoutés, trois lignes ont été refusées. Corrigez-les dans le fichier, puis importez-le à nouveau.',
  importDetails: [
    'Ligne 14\u00a0: la classe 2GT9 n’existe pas.',
    'Ligne 82\u00a0: la date de naissance est illisible.',
    'Ligne 300\u00a0: ce nom est vide.'
  ],
  close: 'Fermer',
  again: 'Recommencer',

  pupils: 'Élèves',
  columns: { name: 'Nom', className: 'Classe', login: 'Compte', absences: 'Absences' },
  noAccount: 'pas encore d’accès',
  searchPupil: 'Chercher un élève',
  nobodyTitle: 'Personne ne correspond',
  nobodyText: 'Essayez avec moins de lettres.',

  firstHour: 'Première heure',
  steps: {
    school: 'Établissement',
    schoolText: 'Lycée des Tilleuls, zone C, horaires enregistrés.',
    classes: 'Classes',
    classesText: 'Importez la liste des classes, ou ajoutez-les une par une.',
    pupils: 'Élèves et responsables',
    guests: 'Accès des responsables',
    guestsText: 'Le partage avec des personnes extérieures est fermé sur ce site. Demandez à l’administrateur SharePoint de l’ouvrir.'
  },
  importClasses: 'Importer les classes',
  wizard: { file: 'Fichier', columns: 'Colonnes', preview: 'Aperçu', write: 'Importation' },

  openConfirm: 'Confirmer',
  openDanger: 'Confirmer un danger',
  openTyped: 'Confirmer par un mot',
  openConflict: 'Deux versions',
  openPanel: 'Panneau',
  confirmTitle: 'Déplacer Zoé Érable en 2de GT 3\u202f?',
  confirmWhat: [
    'Elle perd l’accès au cahier de textes de la 2de GT 1 et reçoit celui de la 2de GT 3.',
    'Ses travaux déjà rendus restent où ils sont.',
    'Ce changement peut être annulé.'
  ],
  move: 'Déplacer',
  dangerTitle: 'Archiver l’année 2026-2027\u202f?',
  dangerWhat: [
    '12\u00a0classes ne seront plus modifiables.',
    '300\u00a0élèves perdent leur accès.',
    'Rien n’est effacé, mais l’année ne peut pas être rouverte.'
  ],
  archive: 'Archiver',
  typedWord: 'archiver',
  conflictLabel: 'Contenu',
  mine: 'Rappels, puis exercices 12 et 14.',
  theirs: 'Rappels, puis exercice 12 seulement.',
  savedBy: { who: 'Mme Aubépine', when: '10\u00a0h\u00a042' },
  panelTitle: 'Zoé Érable',
  panelSubtitle: '2de GT 1',
  panelText: 'Ce qui s’ouvre à côté de la page sur un ordinateur, et par-dessus sur un téléphone.',

  lessons: [
    'Mathématiques',
    'Français',
    'Histoire-géographie',
    'Anglais',
    'Sciences économiques et sociales',
    'Éducation physique et sportive'
  ],
  room: (at: number) => `Salle ${100 + at}`,
  timetable: 'Emploi du temps',
  noLesson: 'Aucun cours ce jour-là.',
  bodyLabel: 'Contenu de la séance',
  body: '<h3>Thalès</h3><p>Rappels, puis «\u00a0<strong>figures semblables</strong>\u00a0».</p><ul><li>exercice 12</li><li>exercice 14, voir <a href="https://ecole.example/cours">le cours</a></li></ul><blockquote>Nul n’entre ici s’il n’est géomètre.</blockquote>'
};

export type GalleryStrings = typeof fr;
