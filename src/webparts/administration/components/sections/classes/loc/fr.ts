import { editingFr } from '../editing/loc/fr';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted } = countIn('fr');
const both = (pupils: number, lessons: number): string =>
  [pupils > 0 ? counted(pupils, 'élève', 'élèves') : '', lessons > 0 ? counted(lessons, 'cours', 'cours') : '']
    .filter(Boolean)
    .join(' et ');

/** What « Classes et matières » says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  editing: editingFr,
  loading: 'Lecture de la fiche de l’établissement…',
  tabs: 'Classes, groupes ou matières',
  tab: { classes: 'Classes', groups: 'Groupes', subjects: 'Matières' },

  classes: {
    intro:
      'Une classe a un dossier dans chaque liste et ses propres groupes SharePoint\u00a0: élèves, enseignants, responsables, accompagnants. Les élèves y entrent par l’import, ou un par un dans «\u00a0Personnes et comptes\u00a0».',
    add: 'Ajouter une classe',
    caption: (count: number) => counted(count, 'classe cette année', 'classes cette année'),
    columns: {
      title: 'Classe',
      code: 'Code',
      level: 'Niveau',
      number: 'Numéro',
      pupils: 'Élèves',
      lessons: 'Cours par semaine',
      state: 'État',
      actions: 'Modifier',
      year: 'Année scolaire'
    },
    states: (incomplete: boolean): string => (incomplete ? 'à compléter' : 'ouverte'),
    edit: (title: string) => `Modifier ${title}`,
    editShort: 'Modifier',
    saved: (title: string) => `Classe «\u00a0${title}\u00a0» enregistrée.`,
    forGood:
      'Le code nomme les dossiers et les groupes SharePoint de la classe, et le numéro est inscrit dans chaque séance\u00a0: ni l’un ni l’autre ne change. En cas d’erreur, ajoutez une autre classe, et archivez celle-ci avec l’année.',
    emptyTitle: 'Aucune classe pour l’instant',
    empty: 'Ajoutez-les ici, ou importez l’emploi du temps\u00a0: les classes qu’il nomme vous seront proposées.',
    archived: (count: number) => counted(count, 'classe archivée', 'classes archivées'),
    archivedWhy: 'Leurs cahiers de textes restent lisibles. Elles ne reçoivent plus d’élèves ni de cours.',
    year: (year: number) => `${year}-${year + 1}`
  },

  newClass: {
    title: 'Ajouter une classe',
    forYear: (year: number) => `Année scolaire ${year}-${year + 1}`,
    name: 'Nom',
    nameHint: 'Tel que tout le monde le lit, par exemple 2de GT 1',
    code: 'Code',
    codeHint: 'Définitif. Lettres majuscules, chiffres et tirets, par exemple 2GT1',
    level: 'Niveau',
    levelHint: 'Pour ranger les classes, par exemple Seconde',
    number: 'Numéro',
    numberHint: 'Définitif. De 1 à 9999, propre à cette classe',
    said: (title: string) => `Classe «\u00a0${title}\u00a0» ajoutée.`,
    problems: {
      title: 'Donnez un nom à la classe.',
      code: 'Le code s’écrit en lettres majuscules, chiffres et tirets, vingt caractères au plus.',
      codeTaken: 'Ce code est déjà celui d’une classe de cette année.',
      number: 'Le numéro est un nombre de 1 à 9999.',
      numberTaken: 'Ce numéro est déjà celui d’une classe, peut-être archivée.',
      taken: 'Ce code ou ce numéro vient d’être pris par un autre administrateur. Choisissez-en un autre.'
    }
  },

  complete: {
    title: (count: number) => (count < 2 ? 'Une classe reste à compléter.' : `${count} classes restent à compléter.`),
    why: 'Ses groupes et ses dossiers n’existent pas encore\u00a0: personne ne peut y écrire ni la lire.',
    now: 'Compléter maintenant',
    home: 'Voir sur l’accueil',
    checking: 'Vérification du site…',
    applying: 'Création des groupes et des dossiers',
    keepOpen: 'Laissez cette page ouverte. Si elle se ferme, il suffira de recommencer\u00a0: ce qui est fait reste fait.',
    done: 'Les groupes et les dossiers sont en place.',
    failed: (count: number) => `${counted(count, 'étape a échoué', 'étapes ont échoué')}\u00a0: l’accueil dit lesquelles.`
  },

  groups: {
    intro:
      'Un groupe est une partie d’une classe, ou de plusieurs classes réunies\u00a0: demi-groupe, latinistes, option. Un cours de groupe ne concerne que ses élèves.',
    add: 'Ajouter un groupe',
    caption: (count: number) => counted(count, 'groupe', 'groupes'),
    name: 'Groupe',
    nameHint: 'Par exemple Latinistes de seconde',
    code: 'Code',
    codeHint: 'Lettres majuscules, chiffres, points et tirets\u00a0: celui de l’emploi du temps',
    codeForGood: 'L’emploi du temps, les élèves et les séances le nomment ainsi\u00a0: il ne change pas.',
    classes: 'Classes',
    classesHint: 'Toutes celles dont des élèves sont dans ce groupe',
    pupils: 'Élèves',
    lessons: 'Cours par semaine',
    actions: 'Modifier',
    edit: (title: string) => `Modifier ${title}`,
    editShort: 'Modifier',
    remove: 'Supprimer le groupe',
    removeTitle: (title: string) => `Supprimer le groupe «\u00a0${title}\u00a0»\u202f?`,
    removeUsed: (pupils: number, lessons: number) =>
      `${both(pupils, lessons)} le nomment encore\u00a0: ils garderont son code, mais il ne sera plus proposé.`,
    removeUndo: 'Vous pourrez revenir en arrière juste après.',
    leftBehind: (classes: string, pupils: number, lessons: number) =>
      `${classes}\u00a0: ${both(pupils, lessons)} nomment encore ce groupe et garderont son code.`,
    added: (title: string) => `Groupe «\u00a0${title}\u00a0» ajouté.`,
    saved: (title: string) => `Groupe «\u00a0${title}\u00a0» enregistré.`,
    removed: (title: string) => `Groupe «\u00a0${title}\u00a0» supprimé.`,
    emptyTitle: 'Aucun groupe pour l’instant',
    empty: 'S’il y a des cours en groupe, ajoutez-les ici, ou importez l’emploi du temps\u00a0: il les apporte.',
    noClass: 'Un groupe est une partie d’une classe\u00a0: ajoutez d’abord une classe.',
    problems: {
      title: 'Donnez un nom au groupe.',
      code: 'Le code s’écrit en lettres majuscules, chiffres, points et tirets, trente caractères au plus.',
      codeTaken: 'Ce code est déjà celui d’un groupe. Modifiez plutôt ce groupe-là.',
      classes: 'Choisissez au moins une classe.'
    }
  },

  subjects: {
    intro: 'Les matières que l’emploi du temps et le cahier de textes nomment. Une matière se supprime tant qu’aucun cours ne la nomme.',
    add: 'Ajouter une matière',
    caption: (count: number) => counted(count, 'matière', 'matières'),
    name: 'Matière',
    nameHint: 'Telle que tout le monde la lit, par exemple Histoire-géographie',
    code: 'Code',
    codeHint: 'Lettres majuscules, chiffres, points et tirets\u00a0: celui de l’emploi du temps',
    codeForGood: 'L’emploi du temps et les séances la nomment ainsi\u00a0: il ne change pas.',
    lessons: 'Cours par semaine',
    classes: 'Classes',
    teachers: 'Enseignants',
    unused: 'non utilisée',
    andOthers: (names: string, count: number) => `${names} et ${counted(count, 'autre', 'autres')}`,
    actions: 'Modifier',
    edit: (title: string) => `Modifier ${title}`,
    editShort: 'Modifier',
    remove: 'Supprimer la matière',
    usedWhy: (lessons: number) =>
      `${counted(lessons, 'cours par semaine la nomme', 'cours par semaine la nomment')}\u00a0: elle ne peut pas être supprimée.`,
    renameLessons: (lessons: number) =>
      lessons < 2
        ? 'Donner aussi ce nom au cours de l’emploi du temps'
        : `Donner aussi ce nom aux ${lessons}\u00a0cours de l’emploi du temps`,
    added: (title: string) => `Matière «\u00a0${title}\u00a0» ajoutée.`,
    saved: (title: string) => `Matière «\u00a0${title}\u00a0» enregistrée.`,
    removed: (title: string) => `Matière «\u00a0${title}\u00a0» supprimée.`,
    unlisted: (count: number, names: string) =>
      `${counted(count, 'matière de l’emploi du temps n’est pas', 'matières de l’emploi du temps ne sont pas')} dans cette liste\u00a0: ${names}.`,
    addUnlisted: 'Les ajouter',
    listed: (count: number) => counted(count, 'matière ajoutée.', 'matières ajoutées.'),
    emptyTitle: 'Aucune matière pour l’instant',
    empty: 'Ajoutez-les ici, ou importez l’emploi du temps\u00a0: il les apporte.',
    problems: {
      title: 'Donnez un nom à la matière.',
      code: 'Le code s’écrit en lettres majuscules, chiffres, points et tirets, trente caractères au plus.',
      codeTaken: 'Ce code est déjà celui d’une matière.'
    }
  }
};

export type ClassesStrings = typeof fr;
