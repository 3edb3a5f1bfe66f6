import type { ExportKey, ExportWords } from '../words';

const names: Record<ExportKey, string> = {
  classes: '1-classes.csv',
  subjects: '2-matieres.csv',
  staff: '3-personnels.csv',
  timetable: '4-emploi-du-temps.csv',
  pupils: '5-eleves.csv',
  guardians: '6-responsables.csv',
  groups: 'groupes.csv',
  accesses: 'acces.csv',
  pastClasses: 'classes-archivees.csv',
  pastStaff: 'personnels-partis.csv',
  pastPupils: 'eleves-partis.csv',
  pastGuardians: 'responsables-partis.csv',
  moves: 'changements.csv',
  imports: 'imports.csv',
  school: 'etablissement.json',
  summary: 'resume.html',
  calendar: 'calendrier.ics'
};

/** Words for tests of the export, each recognisable. */
export const words: ExportWords = {
  language: 'fr',
  files: Object.fromEntries(Object.entries(names).map(([key, name]) => [key, { name, what: `Ce qu’est ${key}.` }])) as ExportWords['files'],
  lists: {
    sessions: { name: 'seances.csv', what: 'Les séances.' },
    homework: { name: 'travail.csv', what: 'Le travail.' },
    visas: { name: 'visas.csv', what: 'Les visas.' },
    dayChanges: { name: 'jours.csv', what: 'Les changements.' },
    progressions: { name: 'plans.csv', what: 'Mes plans.' },
    progressionEntries: { name: 'plans-seances.csv', what: 'Leurs séances.' },
    documents: { name: 'documents.csv', what: 'Les fichiers.' }
  },
  folders: {
    register: 'registre',
    past: 'registre/passe',
    journals: 'journaux',
    school: 'etablissement',
    classes: 'emplois-du-temps/classes',
    teachers: 'emplois-du-temps/enseignants',
    lists: 'cahiers',
    documents: 'documents'
  },
  timetables: { classes: 'Un par classe.', teachers: 'Un par enseignant.' },
  readMe: {
    name: 'LISEZMOI.txt',
    title: (school, day) => `${school}, ${day}`,
    intro: ['Début.'],
    missing: 'Manquent :',
    documents: {
      in: (files) => `${files} documents.`,
      left: 'Sans documents.',
      tooLarge: (megabytes, limit) => `${megabytes} Mo, ${limit} au plus.`,
      missing: 'Documents manquants :'
    },
    notes: ['Fin.']
  },
  columns: {
    id: 'Numéro',
    title: 'Intitulé',
    class: 'Classe',
    schoolYear: 'Année',
    html: (title) => `${title} (HTML)`,
    created: 'Créé',
    author: 'Par',
    modified: 'Changé',
    editor: 'Par',
    file: { path: 'Place', bytes: 'Octets', inZip: 'Ici' }
  },
  choices: { published: 'publié', removed: 'retiré', cancelled: 'annulé', added: 'ajouté', changed: 'modifié' },
  headers: {
    groups: ['Code', 'Intitulé', 'Classe', 'Année'],
    accesses: ['Nature', 'Nom', 'Login', 'Enseignant', 'Dernier jour', 'État'],
    pastClasses: ['Année', 'Code', 'Intitulé', 'Niveau', 'Numéro'],
    moves: ['Jour', 'Identifiant', 'Élève', 'De', 'Année', 'Vers', 'Année', 'Annulé'],
    imports: ['Jour', 'Contenu', 'Fichier', 'Lignes', 'Ajouts', 'Changements', 'Départs', 'Changements de classe', 'Inchangés']
  },
  accessKinds: { substitute: 'Remplaçant', inspector: 'Inspecteur' },
  statuses: { active: 'en cours', ended: 'fini' },
  kinds: {
    classes: 'Classes',
    subjects: 'Matières',
    staff: 'Personnels',
    timetable: 'Emploi du temps',
    pupils: 'Élèves',
    guardians: 'Responsables'
  },
  yes: 'oui',
  no: 'non',
  schoolYear: (first) => `${first}-${first + 1}`,
  day: (day) => `le ${day}`,
  time: (minutes) => `${minutes} min`,
  lesson: { subject: 'Matière', teacher: 'Enseignant', class: 'Classe', group: 'Groupe' },
  summary: {
    title: (school) => `L’école ${school}`,
    madeOn: (day) => `Fait ${day}`,
    uai: 'UAI',
    timeZone: 'Fuseau',
    schoolYear: 'Année',
    people: 'Personnes',
    staff: 'Personnels',
    pupils: 'Élèves',
    guardians: 'Responsables',
    lessons: 'Cours',
    classes: 'Classes',
    classHeaders: ['Code', 'Intitulé', 'Niveau', 'Élèves'],
    withoutClass: 'Sans classe',
    periods: 'Horaires',
    periodHeaders: ['Créneau', 'Début', 'Fin'],
    holidays: 'Vacances',
    closures: 'Fermetures',
    rangeHeaders: ['Nom', 'Premier jour', 'Dernier jour'],
    none: 'Rien.'
  }
};
