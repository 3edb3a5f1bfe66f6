import type { OrphanReason } from '../../../../../../domain/calendar/dayChanges';
import type { TimetableSlot } from '../../../../../../domain/types';
import { editingFr } from '../../classes/editing/loc/fr';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted } = countIn('fr');

/** A lesson that stands in the way, as its sentence names it. */
export type ClashingLesson = Pick<TimetableSlot, 'teacherName' | 'subject' | 'room' | 'group'> & { className: string };

const named = ({ subject, className, room, group }: ClashingLesson): string =>
  [subject, className, group && `groupe ${group}`, room && `salle\u00a0${room}`].filter(Boolean).join(', ');

/** What « Emploi du temps » says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  editing: editingFr,
  loading: 'Lecture de la fiche de l’établissement…',
  tabs: 'Semaine type ou changements du jour',
  tab: { week: 'Semaine type', day: 'Changements du jour' },
  noClassTitle: 'Pas encore de classe',
  noClass:
    'Un cours se donne à une classe. Importez l’emploi du temps de votre logiciel\u00a0: il apporte les classes, les matières et les cours. Ou ajoutez une classe à la main.',
  toImports: 'Importer',
  toClasses: 'Ajouter une classe',

  owner: {
    label: 'Emploi du temps d’une classe ou d’un enseignant',
    class: 'Une classe',
    teacher: 'Un enseignant',
    chooseClass: 'Classe',
    chooseTeacher: 'Enseignant'
  },

  fields: {
    chooseTeacher: 'Choisissez un enseignant',
    room: 'Salle',
    note: 'Un mot pour tout le monde',
    noteHint: 'Facultatif. Une phrase, lue par la classe, les responsables et les enseignants'
  },

  week: {
    intro:
      'Choisissez une case vide pour y ajouter un cours, un cours pour le modifier, le copier ou le supprimer. Tout le monde voit le changement aussitôt.',
    label: 'Semaine type',
    parity: 'Semaines montrées',
    parities: { all: 'Toutes', A: 'Semaine A', B: 'Semaine B' } as Record<'all' | 'A' | 'B', string>,
    parityOf: (parity: 'A' | 'B') => `semaine\u00a0${parity}`,
    group: (group: string) => `groupe ${group}`,
    room: (room: string) => `salle\u00a0${room}`,
    addAt: (moment: string) => `Ajouter un cours, ${moment}`,
    emptyDay: 'Aucune heure de cours ce jour-là.',
    noBells: 'L’établissement n’a pas encore de jours ou d’heures de cours\u00a0: indiquez-les dans «\u00a0Établissement\u00a0».',
    unplaced: (count: number) => counted(count, 'cours sans créneau connu', 'cours sans créneau connu'),
    unplacedWhy:
      'Leur heure n’est pas, ou plus, parmi les sonneries de ce jour\u00a0: personne ne les voit dans son emploi du temps. Choisissez-en un pour lui donner un créneau.'
  },

  lesson: {
    add: 'Ajouter un cours',
    edit: 'Modifier le cours',
    copyTitle: 'Copier le cours vers un autre créneau',
    weekday: 'Jour',
    period: 'Créneau',
    choosePeriod: 'Choisissez un créneau',
    parity: 'Semaines',
    parities: { '': 'Toutes les semaines', A: 'Semaines A seulement', B: 'Semaines B seulement' } as Record<'' | 'A' | 'B', string>,
    classes: 'Classes',
    classesHint: 'Plusieurs, si elles ont ce cours ensemble',
    subject: 'Matière',
    chooseSubject: 'Choisissez une matière',
    noSubject: 'Aucune matière encore\u00a0: ajoutez-les dans «\u00a0Classes et matières\u00a0».',
    teacher: 'Enseignant',
    noTeacher: 'Aucun enseignant encore\u00a0: importez les personnels, ou ajoutez-les dans «\u00a0Personnes et comptes\u00a0».',
    group: 'Groupe',
    groupHint: 'Les groupes s’ajoutent dans «\u00a0Classes et matières\u00a0».',
    wholeClass: 'Classe entière',
    copy: 'Copier',
    beside: 'Autre cours à la même heure',
    remove: 'Supprimer',
    added: (lesson: string) => `Cours ajouté\u00a0: ${lesson}.`,
    saved: (lesson: string) => `Cours enregistré\u00a0: ${lesson}.`,
    removed: (lesson: string) => `Cours supprimé\u00a0: ${lesson}.`,
    problems: {
      period: 'Choisissez un créneau de ce jour-là.',
      classes: 'Choisissez au moins une classe.',
      subject: 'Choisissez une matière.',
      teacher: 'Choisissez un enseignant.',
      isThere: 'Ce même cours est déjà à cette heure. Choisissez un autre créneau.'
    }
  },

  clashes: {
    title: 'À cette heure\u00a0:',
    teacher: (lesson: ClashingLesson) => `${lesson.teacherName || 'l’enseignant'} a déjà cours (${named(lesson)}).`,
    room: (lesson: ClashingLesson) => `la salle ${lesson.room} est prise (${named({ ...lesson, room: '' })}, ${lesson.teacherName}).`,
    class: (lesson: ClashingLesson) => `${lesson.className} a déjà cours (${named({ ...lesson, className: '' })}, ${lesson.teacherName}).`
  },

  states: {
    cancelled: 'annulé',
    added: 'cours ajouté',
    replacedBy: (teacher: string) => `remplacé par ${teacher}`,
    room: (room: string) => `salle\u00a0${room}`,
    roomInstead: (room: string, planned: string) => (planned ? `salle\u00a0${room} au lieu de ${planned}` : `salle\u00a0${room}`),
    noted: 'à savoir'
  },

  day: {
    intro:
      'Un cours annulé, déplacé dans une autre salle, confié à un remplaçant, ou ajouté. La classe, ses responsables, l’enseignant, son remplaçant, la direction et la vie scolaire le voient aussitôt dans le cahier de textes\u00a0; l’emploi du temps lui-même ne change pas.',
    loading: 'Lecture des changements…',
    date: 'Jour',
    title: (day: string) => `Cours du ${day}`,
    off: (why: string) => `Il n’y a pas cours ce jour-là\u00a0: ${why}. Un cours peut y être ajouté.`,
    weekend: 'l’établissement n’enseigne pas ce jour de la semaine',
    emptyTitle: 'Aucun cours ce jour-là',
    empty: 'L’emploi du temps n’en contient pas pour cette classe ou cet enseignant. Vous pouvez en ajouter un.',
    open: (lesson: string) => `Annuler ou modifier\u00a0: ${lesson}`,
    openShort: 'Annuler ou modifier',
    editAdded: (lesson: string) => `Modifier ou supprimer\u00a0: ${lesson}`,
    editAddedShort: 'Modifier ou supprimer',
    restore: (lesson: string) => `Rétablir comme prévu\u00a0: ${lesson}`,
    restoreShort: 'Rétablir comme prévu'
  },

  change: {
    title: (subject: string) => `${subject}, ce jour-là`,
    what: 'Ce cours',
    kinds: { cancelled: 'est annulé', changed: 'a lieu autrement' } as Record<'cancelled' | 'changed', string>,
    classes: 'Classes concernées',
    classesHint: 'Elles ont ce cours ensemble',
    roomPlanned: (room: string) => `Vide\u00a0: comme prévu, salle ${room}`,
    roomNone: 'L’emploi du temps n’en indique pas',
    replacedBy: 'Remplaçant',
    nobody: (teacher: string) => (teacher ? `Personne\u00a0: ${teacher}, comme prévu` : 'Personne'),
    replacedHint: 'Le cours paraît aussi dans sa semaine',
    restore: 'Rétablir comme prévu',
    restored: 'C’est rétabli\u00a0: comme à l’emploi du temps.',
    cancelled: (subject: string, moment: string) => `Annulé\u00a0: ${subject}, ${moment}.`,
    changed: (subject: string, moment: string) => `Changement enregistré\u00a0: ${subject}, ${moment}.`,
    problems: {
      classes: 'Choisissez au moins une classe.',
      nothing: 'Dites ce qui change\u00a0: une autre salle, un remplaçant ou un mot.'
    }
  },

  added: {
    title: 'Ajouter un cours ce jour-là',
    edit: 'Cours ajouté ce jour-là',
    saved: (lesson: string) => `Cours ajouté\u00a0: ${lesson}.`,
    remove: 'Supprimer ce cours',
    removed: (lesson: string) => `Cours ajouté retiré\u00a0: ${lesson}.`
  },

  cancelDay: {
    open: (teacher: string) => `Annuler tous les cours de ${teacher} ce jour-là`,
    title: (teacher: string, day: string) => `Annuler tous les cours de ${teacher}, ${day}\u202f?`,
    lessons: (count: number) => `${counted(count, 'cours est annulé', 'cours sont annulés')} ce jour-là.`,
    seenBy: (classes: string) => `Le voient aussitôt\u00a0: ${classes}, avec leurs responsables.`,
    undo: 'Vous pourrez revenir en arrière juste après, ou rétablir chaque cours.',
    confirm: 'Annuler ces cours',
    said: (count: number, day: string) => `${counted(count, 'cours annulé', 'cours annulés')}, ${day}.`
  },

  coming: {
    title: 'Changements à venir, dans tout l’établissement',
    day: 'Jour',
    period: 'Créneau',
    class: 'Classe',
    lesson: 'Cours',
    what: 'Changement',
    actions: 'Que faire',
    show: (lesson: string) => `Voir ce jour\u00a0: ${lesson}`,
    showShort: 'Voir ce jour',
    remove: (lesson: string) => `Retirer le changement\u00a0: ${lesson}`,
    removeShort: 'Retirer',
    removed: 'Changement retiré.',
    emptyTitle: 'Aucun changement prévu',
    empty: (until: string) => `D’ici au ${until}, tout se passe comme à l’emploi du temps.`,
    orphans: {
      noLesson: 'Sans effet\u00a0: ce cours n’est plus à l’emploi du temps.',
      dayOff: 'Sans effet\u00a0: il n’y a pas cours ce jour-là.',
      alreadyThere: 'Sans effet\u00a0: ce cours est déjà à l’emploi du temps.',
      unknownPeriod: 'Sans effet\u00a0: ce créneau n’existe pas ce jour-là.'
    } as Record<OrphanReason, string>
  },

  export: {
    title: (whose: string) => `Emporter l’emploi du temps\u00a0: ${whose}`,
    why: 'Un fichier .ics de tous les cours, changements compris, pour un agenda\u00a0: Outlook, Google, téléphone.',
    days: 'Du premier au dernier jour de cours',
    button: 'Exporter (.ics)',
    noHolidays: 'Les vacances ne sont pas encore connues\u00a0: le fichier aurait des cours pendant les vacances.',
    done: (file: string, lessons: number) => `${file} est prêt\u00a0: ${counted(lessons, 'cours', 'cours')}.`,
    lines: { subject: 'Matière', teacher: 'Enseignant', class: 'Classe', group: 'Groupe' }
  }
};

export type TimetableStrings = typeof fr;
