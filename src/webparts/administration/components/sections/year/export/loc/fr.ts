import type { ExportWords } from '../../../../../../../domain/exports/words';
import { countIn } from '../../../../../../../ui/loc/counted';

const { counted, figure } = countIn('fr');

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
  lists: {
    sessions: { name: 'seances.csv', what: 'Les séances publiées des cahiers de textes, toutes années confondues, retirées comprises.' },
    homework: {
      name: 'travail-a-faire.csv',
      what: 'Le travail donné, retiré compris. Sa colonne «\u00a0Clé de la séance\u00a0» est la clé d’une séance.'
    },
    visas: { name: 'visas.csv', what: 'Les visas, avec leur commentaire et leur sceau.' },
    dayChanges: { name: 'changements-du-jour.csv', what: 'Les cours annulés, ajoutés ou modifiés un jour donné.' },
    progressions: { name: 'mes-progressions.csv', what: 'Vos progressions\u202f; celles des autres ne sont qu’à eux.' },
    progressionEntries: {
      name: 'mes-seances-de-progression.csv',
      what: 'Les séances de vos progressions. Leur colonne «\u00a0Progression\u00a0» est le numéro d’une progression.'
    },
    documents: { name: 'liste-des-documents.csv', what: 'Les documents déposés dans les cahiers de textes, avec leur place sur le site.' }
  },
  folders: {
    register: 'registre',
    past: 'registre/annees-passees',
    journals: 'journaux',
    school: 'etablissement',
    classes: 'emplois-du-temps/classes',
    teachers: 'emplois-du-temps/enseignants',
    lists: 'cahiers-de-textes',
    documents: 'documents'
  },
  timetables: {
    classes: 'Un agenda .ics par classe, sur toute l’année, sans les changements d’un jour.',
    teachers: 'Un agenda .ics par enseignant, de même.'
  },
  readMe: {
    name: 'LISEZMOI.txt',
    title: (school, day) => `${school}, enregistré le ${day}`,
    intro: [
      'Ce dossier contient ce que l’établissement a dans l’ENT, en formats ouverts\u00a0: le registre, les emplois du temps,',
      'les cahiers de textes.',
      'Les CSV s’ouvrent avec tous les tableurs (point-virgule, UTF-8). Ceux qui sont numérotés',
      's’importent à nouveau dans l’ENT, dans cet ordre\u202f; importés tels quels, ils ne changent rien.',
      'Les heures «\u00a0Créé le\u00a0» et «\u00a0Modifié le\u00a0» sont en temps universel (UTC).',
      'Une apostrophe devant un texte qui commence par =, +, - ou @ empêche un tableur de l’exécuter.'
    ],
    missing: 'Ces fichiers manquent, car leur contenu n’a pas pu être lu\u00a0:',
    documents: {
      in: (files) => `${counted(files, 'document', 'documents')}, rangés par année et par classe comme sur le site.`,
      left: 'Les documents eux-mêmes ne sont pas dans ce dossier, à votre demande.',
      tooLarge: (megabytes, limit) =>
        `Les documents eux-mêmes ne sont pas dans ce dossier\u00a0: ils pèsent ${figure(megabytes)}\u00a0Mo, et une archive n’en prend que ${figure(limit)}. Téléchargez-les depuis la bibliothèque «\u00a0ENT · Documents du cahier de textes\u00a0» du site, ou synchronisez-la avec OneDrive.`,
      missing: 'Ces documents manquent, car ils n’ont pas pu être lus\u00a0:'
    },
    notes: [
      'Ne sont pas dans ce dossier, car ils ne sont qu’à ceux qui les écrivent\u00a0: les notes personnelles et les progressions des',
      'autres enseignants, ce que les élèves ont coché et leur travail personnel. Ni les brouillons, que seuls',
      'les enseignants de la classe voient. Ils restent sur le site.',
      'Ce dossier contient des données personnelles d’élèves et d’adultes\u00a0: rangez-le là où',
      'seules les personnes habilitées peuvent l’ouvrir, et effacez-le quand il ne sert plus.'
    ]
  },
  columns: {
    id: 'Numéro',
    title: 'Intitulé',
    class: 'Classe',
    schoolYear: 'Année scolaire',
    html: (title) => `${title} (HTML)`,
    created: 'Créé le',
    author: 'Créé par',
    modified: 'Modifié le',
    editor: 'Modifié par',
    file: { path: 'Place sur le site', bytes: 'Octets', inZip: 'Dans ce dossier' }
  },
  choices: { published: 'publié', removed: 'retiré', cancelled: 'annulé', added: 'ajouté', changed: 'modifié' },
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
