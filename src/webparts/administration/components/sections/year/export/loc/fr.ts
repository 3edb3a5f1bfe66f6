import type { ExportWords } from '../../../../../../../domain/exports/words';

/** What is said alike in both languages is worked out beside these words. */
export type SaidInExport = Omit<ExportWords, 'language' | 'schoolYear' | 'day' | 'time'>;

/** What the files of an export say in French; the typography is that of src/ui/loc/fr.ts. Names of files are plain, as they travel. */
export const frExport: SaidInExport = {
  files: {
    classes: { name: '1-classes.csv', what: 'Les classes de l’année. L’ENT sait relire ce fichier.' },
    subjects: { name: '2-matieres.csv', what: 'Les matières. L’ENT sait relire ce fichier.' },
    staff: { name: '3-personnels.csv', what: 'Les personnels présents. L’ENT sait relire ce fichier.' },
    timetable: { name: '4-emploi-du-temps.csv', what: 'L’emploi du temps de la semaine type. L’ENT sait relire ce fichier.' },
    pupils: { name: '5-eleves.csv', what: 'Les élèves présents, avec leur classe et leurs groupes. L’ENT sait relire ce fichier.' },
    guardians: { name: '6-responsables.csv', what: 'Les responsables, avec leurs enfants. L’ENT sait relire ce fichier.' },
    groups: { name: 'groupes.csv', what: 'Les groupes d’enseignement.' },
    accesses: { name: 'acces.csv', what: 'Les accès des remplaçants et des inspecteurs, avec leur dernier jour.' },
    pastClasses: { name: 'classes-archivees.csv', what: 'Les classes des années passées.' },
    pastStaff: { name: 'personnels-partis.csv', what: 'Les personnels partis.' },
    pastPupils: { name: 'eleves-partis.csv', what: 'Les élèves partis.' },
    pastGuardians: { name: 'responsables-partis.csv', what: 'Les responsables partis.' },
    moves: { name: 'changements-de-classe.csv', what: 'Chaque changement de classe, du plus récent au plus ancien.' },
    imports: { name: 'imports.csv', what: 'Les cent derniers imports, avec ce qu’ils ont changé.' },
    school: { name: 'etablissement.json', what: 'L’établissement, ses sonneries, ses vacances, ses semaines A et B, pour un programme.' },
    summary: { name: 'resume.html', what: 'L’établissement sur une page, à lire et à imprimer avec un navigateur.' },
    calendar: { name: 'calendrier.ics', what: 'Les vacances et les jours fériés, pour un agenda.' }
  },
  folders: {
    register: 'registre',
    past: 'registre/annees-passees',
    journals: 'journaux',
    school: 'etablissement',
    classes: 'emplois-du-temps/classes',
    teachers: 'emplois-du-temps/enseignants'
  },
  timetables: {
    classes: 'Un agenda .ics par classe, sur toute l’année, sans les changements d’un jour.',
    teachers: 'Un agenda .ics par enseignant, de même.'
  },
  readMe: {
    name: 'LISEZMOI.txt',
    title: (school, day) => `${school}, enregistré le ${day}`,
    intro: [
      'Ce dossier contient le registre de l’établissement en formats ouverts.',
      'Les CSV s’ouvrent avec tous les tableurs (point-virgule, UTF-8). Ceux qui sont numérotés',
      's’importent à nouveau dans l’ENT, dans cet ordre\u00a0; importés tels quels, ils ne changent rien.'
    ],
    missing: 'Ces fichiers manquent, car leur contenu n’a pas pu être lu\u00a0:',
    notes: [
      'Ne sont pas dans ce dossier\u00a0: les séances et les devoirs des cahiers de textes, les visas, les notes et les progressions',
      'des enseignants, le travail personnel des élèves, les changements d’un jour de l’emploi du temps. Ils restent sur le site.',
      'Ce dossier contient des données personnelles d’élèves et d’adultes\u00a0: rangez-le là où',
      'seules les personnes habilitées peuvent l’ouvrir, et effacez-le quand il ne sert plus.'
    ]
  },
  headers: {
    groups: ['Code', 'Intitulé', 'Classe', 'Année scolaire'],
    accesses: ['Nature', 'Nom', 'Identifiant de connexion', 'Numéro d’enseignant', 'Dernier jour', 'État'],
    pastClasses: ['Année scolaire', 'Code', 'Intitulé', 'Niveau', 'Numéro'],
    moves: ['Jour', 'Identifiant', 'Élève', 'Classe quittée', 'Année', 'Classe rejointe', 'Année', 'Annulé'],
    imports: ['Jour', 'Contenu', 'Fichier', 'Lignes', 'Ajouts', 'Modifications', 'Départs', 'Changements de classe', 'Inchangés']
  },
  accessKinds: { substitute: 'Remplacement', inspector: 'Inspection' },
  statuses: { active: 'en cours', ended: 'terminé' },
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
  lesson: { subject: 'Matière', teacher: 'Enseignant', class: 'Classe', group: 'Groupe' },
  summary: {
    title: (school) => `${school}\u00a0: résumé`,
    madeOn: (day) => `Fait le ${day}.`,
    uai: 'UAI',
    timeZone: 'Fuseau horaire',
    schoolYear: 'Année scolaire',
    people: 'Personnes',
    staff: 'Personnels',
    pupils: 'Élèves',
    guardians: 'Responsables',
    lessons: 'Cours par semaine',
    classes: 'Classes',
    classHeaders: ['Code', 'Intitulé', 'Niveau', 'Élèves'],
    withoutClass: 'Sans classe',
    periods: 'Sonneries',
    periodHeaders: ['Créneau', 'Début', 'Fin'],
    holidays: 'Vacances',
    closures: 'Fermetures',
    rangeHeaders: ['Nom', 'Premier jour', 'Dernier jour'],
    none: 'Rien à signaler.'
  }
};
