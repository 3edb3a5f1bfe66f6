import type { ListKey } from '../../../../../../domain/exports/words';
import type { ImportKind } from '../../../../../../domain/imports/types';
import type { EntErrorKind } from '../../../../../../lists/errors';
import type { YearStage } from '../../../../../../lists/repositories/yearTransition';
import { frPlan } from './frPlan';
import { countIn } from '../../../../../../ui/loc/counted';

const { counted } = countIn('fr');

/** What the screen « Exporter, changer d’année » says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  label: (first: number) => `${first}-${first + 1}`,
  plan: frPlan,
  zip: {
    title: 'Tout enregistrer',
    text: 'Un seul fichier ZIP, en formats ouverts\u00a0: le registre en CSV que l’ENT sait relire, les emplois du temps et le calendrier en .ics, l’établissement en JSON et sur une page à imprimer, les journaux\u202f; les séances, le travail donné, les visas et les changements du jour de toutes les années\u202f; et un LISEZMOI qui dit ce qu’est chaque fichier.',
    notIn:
      'Il ne contient ni ce que chacun écrit pour soi (notes personnelles, progressions des autres enseignants, travail coché ou ajouté par les élèves), ni les brouillons\u00a0: cela reste sur le site. Il contient des données personnelles\u00a0: rangez-le en lieu sûr.',
    withDocuments: 'Avec les documents déposés dans les cahiers de textes',
    save: 'Tout enregistrer',
    again: 'Enregistrer à nouveau',
    working: 'Préparation du fichier',
    keepOpen: 'Un établissement de plusieurs années demande quelques minutes. Laissez cette page ouverte.',
    reading: 'lecture du registre',
    writing: 'écriture des fichiers',
    lists: {
      sessions: 'lecture des séances',
      homework: 'lecture du travail donné',
      visas: 'lecture des visas',
      dayChanges: 'lecture des changements du jour',
      progressions: 'lecture de vos progressions',
      progressionEntries: 'lecture de vos progressions',
      documents: 'lecture de la liste des documents'
    } as Record<ListKey, string>,
    document: (name: string) => `lecture de ${name}`,
    done: (name: string, files: number, size: string) => `${name} est enregistré\u00a0: ${counted(files, 'fichier', 'fichiers')}, ${size}.`,
    missing: 'Ces fichiers manquent, car leur contenu n’a pas pu être lu. Le LISEZMOI le dit aussi\u00a0:',
    missingDocuments: (count: number) =>
      count < 2
        ? 'Un document n’a pas pu être lu. Le LISEZMOI dit lequel.'
        : `${counted(count, 'document', 'documents')} n’ont pas pu être lus. Le LISEZMOI dit lesquels.`,
    tooLarge: (size: string, limit: string) =>
      `Les documents n’y sont pas\u00a0: ils pèsent ${size}, et le fichier n’en prend que ${limit}. Téléchargez-les depuis la bibliothèque «\u00a0ENT · Documents du cahier de textes\u00a0» du site.`,
    stopped: 'Arrêté\u00a0: rien n’a été enregistré.'
  },
  exportTitle: 'Un seul fichier à la fois',
  exportText:
    'Un fichier CSV par sorte, lisible par tous les tableurs. L’ENT sait le relire\u00a0: importé tel quel, il ne change rien. Chaque emploi du temps s’exporte en .ics depuis son écran.',
  kinds: {
    classes: 'Classes',
    subjects: 'Matières',
    staff: 'Personnels',
    timetable: 'Emploi du temps',
    pupils: 'Élèves',
    guardians: 'Responsables'
  } as Record<ImportKind, string>,
  fileNames: {
    classes: 'classes',
    subjects: 'matieres',
    staff: 'personnels',
    timetable: 'emploi du temps',
    pupils: 'eleves',
    guardians: 'responsables'
  } as Record<ImportKind, string>,
  rows: (count: number) => (count === 0 ? 'Rien à exporter' : counted(count, 'ligne', 'lignes')),
  save: 'Enregistrer',
  saveKind: (kind: string) => `Enregistrer le fichier\u00a0: ${kind}`,
  saved: (name: string) => `${name} est enregistré.`,

  standing: {
    title: 'Changer d’année scolaire',
    now: (label: string, classes: number, pupils: number) =>
      `Année ${label} en cours\u00a0: ${counted(classes, 'classe', 'classes')}, ${counted(pupils, 'élève', 'élèves')}.`,
    why: (next: string) =>
      `En fin d’année, ou à la rentrée, le passage à ${next} archive les classes, place leurs élèves dans les suivantes et vide l’emploi du temps. Les cahiers de textes de l’année restent lisibles par ceux qui les lisaient. Vous verrez tout avant que quoi que ce soit ne soit écrit, et vous pourrez revenir en arrière tant que la nouvelle année n’a pas commencé.`,
    nothing: 'Il n’y a pas encore de classe\u00a0: il n’y a rien à faire passer.',
    prepare: (next: string) => `Préparer le passage à ${next}`,
    betweenTitle: (label: string) => `Le passage à ${label} n’est pas terminé`,
    between: (waiting: number) =>
      waiting === 0
        ? 'Un passage, ou un retour, a été interrompu. Aucun élève n’attend, mais il reste des étapes. Vous pouvez terminer, ou revenir en arrière\u00a0: ce qui est fait reste fait, et n’est pas refait.'
        : `Un passage, ou un retour, a été interrompu\u00a0: ${counted(waiting, 'élève est encore dans une classe archivée', 'élèves sont encore dans une classe archivée')}. Vous pouvez terminer, ou revenir en arrière\u00a0: ce qui est fait reste fait, et n’est pas refait.`,
    finish: (label: string) => `Terminer le passage à ${label}`
  },

  run: {
    begin: (label: string) => `Passage à l’année ${label}`,
    back: (label: string) => `Retour à l’année ${label}`,
    stages: {
      begin: {
        prepare: 'Créer les classes, mettre fin aux accès temporaires',
        archive: 'Archiver les classes de l’année qui finit',
        groups: 'Donner leur année aux groupes des classes archivées',
        moves: 'Noter les changements de classe',
        follow: 'Placer les élèves, retirer l’ancien emploi du temps',
        site: 'Préparer les groupes et les dossiers des nouvelles classes',
        year: 'Ouvrir la nouvelle année'
      },
      back: {
        year: 'Rouvrir l’année d’avant',
        close: 'Archiver les nouvelles classes',
        reopen: 'Rouvrir les classes d’avant',
        groups: 'Rendre leur nom aux groupes',
        pupils: 'Remettre les élèves dans leur classe'
      }
    } as Record<'begin' | 'back', Partial<Record<YearStage, string>>>,
    reading: 'relecture du registre',
    keepOpen: 'Laissez cette page ouverte. Si elle se ferme, revenez ici\u00a0: le travail reprend où il en était.',
    leaveTitle: 'Quitter cet écran\u202f?',
    leave: [
      'Le travail s’arrête après l’étape en cours. Ce qui est fait reste fait.',
      'Vous pourrez le reprendre ici, ou revenir en arrière.'
    ],
    leaveConfirm: 'Arrêter et quitter',
    leaveCancel: 'Rester'
  },

  result: {
    doneBegin: (label: string) => `L’année ${label} est ouverte`,
    doneBack: (label: string) => `L’année ${label} est rétablie`,
    stopped: 'Arrêté à votre demande',
    failed: 'Le travail n’est pas allé au bout',
    changed: 'Rien n’a été écrit',
    changedWhy:
      'Le registre a changé depuis que l’aperçu vous a été montré, par exemple parce que quelqu’un d’autre travaille en ce moment. Regardez l’aperçu à jour, puis confirmez à nouveau.',
    at: (stage: string) => `Étape en cours\u00a0: ${stage}. Ce qui est fait reste fait, et n’est pas refait quand vous reprenez.`,
    left: (count: number) =>
      `${counted(count, 'élément du site reste', 'éléments du site restent')} à compléter\u00a0: l’accueil le propose.`,
    failures: (count: number) => counted(count, 'refus', 'refus'),
    failedOne: (name: string, why: string) => `${name}\u00a0: ${why}`,
    why: {
      conflict: 'quelqu’un l’a modifié entre-temps',
      denied: 'SharePoint a refusé',
      invalid: 'SharePoint n’accepte pas une de ses valeurs',
      busy: 'SharePoint demande d’attendre',
      offline: 'le réseau a coupé',
      unknownOutcome: 'la réponse s’est perdue'
    } as Partial<Record<EntErrorKind, string>>,
    otherWhy: 'imprévu, le détail est dans la console du navigateur',
    lesson: (subject: string) => `un cours de ${subject}`,
    resume: 'Reprendre',
    again: 'Voir l’aperçu à jour',
    close: 'Fermer'
  },

  after: {
    title: 'Ce qui reste à faire pour la rentrée',
    backTitle: 'Ce qui reste à faire',
    groups: 'Reporter les changements dans les groupes',
    groupsChecking: 'Comparaison des groupes avec le registre…',
    groupsTodo: (count: number) =>
      `${counted(count, 'entrée ou sortie', 'entrées ou sorties')} à reporter. Tant que ce n’est pas fait, les personnes concernées voient l’ENT comme avant.`,
    groupsUnknown: 'La comparaison n’a pas abouti\u00a0: l’accueil la refait.',
    groupsDone: 'Chacun est dans les groupes de ses classes.',
    calendar: 'Charger les vacances de la nouvelle année',
    calendarTodo: 'Déposez le fichier .ics de votre zone, et vérifiez la première semaine A.',
    calendarDone: 'Des vacances de cette année sont connues.',
    timetable: 'Importer l’emploi du temps',
    timetableTodo: 'Les personnels d’abord, s’il y a des arrivées et des départs.',
    timetableBack:
      'Les cours retirés sont dans la corbeille du site pendant 93\u00a0jours\u00a0: restaurez-les, ou importez l’emploi du temps.',
    timetableDone: (count: number) => `${counted(count, 'cours', 'cours')} par semaine.`,
    pupils: 'Importer les élèves et leurs responsables',
    pupilsTodo: (count: number) => `${counted(count, 'élève est', 'élèves sont')} sans classe.`,
    pupilsNone: 'Il n’y a pas encore d’élève.',
    pupilsDone: 'Chaque élève a une classe.',
    go: { home: 'Aller à l’accueil', school: 'Ouvrir la fiche', imports: 'Importer' }
  },

  back: {
    title: (label: string) => `Revenir à l’année ${label}`,
    can: (label: string) =>
      `Possible tant que rien n’appartient à la nouvelle année. Les classes de ${label} sont rouvertes, celles d’après sont archivées, et les élèves retrouvent leur classe.`,
    cannot: 'Ce n’est plus possible, car la nouvelle année a commencé\u00a0:',
    lessons: (count: number) => `${counted(count, 'cours', 'cours')} dans le nouvel emploi du temps\u202f;`,
    newcomers: (count: number) => `${counted(count, 'élève venu d’ailleurs', 'élèves venus d’ailleurs')} dans une nouvelle classe\u202f;`,
    staff: (count: number) => `${counted(count, 'personnel relié', 'personnels reliés')} à une nouvelle classe.`,
    cannotWhy: 'Retirez-les d’abord, si vous voulez vraiment revenir en arrière.',
    reopened: (count: number) => `${counted(count, 'classe rouverte', 'classes rouvertes')}.`,
    closed: (count: number) => `${counted(count, 'nouvelle classe archivée', 'nouvelles classes archivées')}.`,
    pupils: (count: number) =>
      `${counted(count, 'élève retrouve sa classe', 'élèves retrouvent leur classe')} d’avant, y compris ceux que ce passage avait fait partir.`,
    notBack:
      'Ne reviennent pas d’eux-mêmes\u00a0: les cours de l’emploi du temps (dans la corbeille du site), les groupes des élèves, les classes notées à la main pour des personnels, les accès temporaires.',
    start: (label: string) => `Revenir à ${label}`,
    ask: (label: string) => `Revenir à l’année ${label}\u202f?`
  }
};

export type YearStrings = typeof fr;
