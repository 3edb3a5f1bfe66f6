import { countIn } from '../../../../../ui/loc/counted';

const { counted } = countIn('fr');

/** What the editor of a session says in French beyond its first fields; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  publishKeys: 'Ctrl + Entrée',
  draftBy: (who: string, when: string) => `Brouillon de ${who}, enregistré le ${when}. Vous pouvez le continuer.`,
  publishedBy: (who: string, when: string) => `Dernière modification\u00a0: ${who}, ${when}.`,

  links: {
    title: 'Liens et documents',
    ofHomework: 'Liens et documents du travail',
    add: 'Ajouter un lien',
    address: 'Adresse',
    addressHint: 'Par exemple https://www.education.gouv.fr',
    label: 'Titre affiché aux élèves',
    labelHint: 'Facultatif\u00a0: sans titre, l’adresse est affichée.',
    keep: 'Ajouter',
    bad: 'Une adresse commence par https:// ou mailto:, sans nom ni mot de passe.',
    twice: 'Cette adresse est déjà dans la liste.',
    tooMany: (most: number) => `Pas plus de ${most} liens et documents.`,
    remove: (title: string) => `Retirer «\u00a0${title}\u00a0»`,
    addDocument: 'Ajouter un document',
    drop: 'Documents à déposer',
    readableAtOnce: 'La classe peut lire un document dès qu’il est déposé, même avant la publication de la séance.',
    pick: 'Choisir un document déjà déposé',
    pictures: {
      attached: 'Le texte ne contient pas d’image\u00a0: ce que vous avez collé est joint ci-dessous, comme document.',
      leftOut: 'Le texte est collé sans ses images. Pour en montrer une, copiez-la seule ou joignez-la comme document.'
    },
    libraries: 'Où chercher le document',
    ofClass: 'Documents déjà déposés pour cette classe',
    otherRights: 'Cette bibliothèque a ses propres droits\u00a0: vérifiez que vos élèves peuvent l’ouvrir.',
    contents: (folder: string) => `Contenu de «\u00a0${folder}\u00a0»`,
    noLibrary: 'Aucune bibliothèque de ce site ne vous est ouverte.',
    emptyFolder: 'Ce dossier est vide.',
    back: 'Revenir',
    done: 'Fermer les documents',
    sending: (count: number) =>
      `${counted(count, 'document est', 'documents sont')} en cours d’envoi\u00a0: attendez la fin pour publier, ou annulez l’envoi.`
  },

  appearing: {
    later: (when: string) => `Les élèves et leurs responsables le verront ${when}.`,
    now: 'Les élèves et leurs responsables le verront tout de suite.',
    why: 'Droit à la déconnexion\u00a0: rien ne paraît le soir, la nuit, le week-end ni pendant les vacances.',
    urgent: 'C’est urgent\u00a0: faire paraître tout de suite'
  },

  note: {
    title: 'Note personnelle',
    hint: 'Vous seul pouvez la lire\u00a0: ni les élèves, ni les collègues, ni la direction.',
    add: 'Ajouter une note personnelle',
    saving: 'Enregistrement de la note…',
    saved: (time: string) => `Note enregistrée à ${time}`,
    unsaved: 'Note non enregistrée, gardée sur cet appareil.',
    merged: 'Une autre fenêtre avait écrit une note\u00a0: les deux textes sont réunis.',
    tooLong: 'Cette note est trop longue pour être enregistrée.',
    failed: 'La note n’est pas enregistrée. Elle reste sur cet appareil.',
    restored: 'Votre note, jamais enregistrée, a été retrouvée sur cet appareil.'
  },

  workload: {
    asking: 'Calcul de la charge de travail…',
    none: (day: string) => `Aucun autre travail pour le ${day}.`,
    already: (minutes: string, works: number, day: string) =>
      `Déjà ${minutes} de travail pour le ${day} (${counted(works, 'travail', 'travaux')}, tous enseignants confondus).`,
    someWithout: (works: number) => `${counted(works, 'travail', 'travaux')} sans durée indiquée.`,
    above: (total: string, threshold: string) =>
      `Avec ce travail, des élèves auraient ${total} à faire\u00a0: l’établissement conseille ${threshold} au plus.`,
    failed: 'La charge de travail de ce jour n’a pas pu être lue.'
  },

  actions: {
    classes: 'Donner aussi à d’autres classes',
    copy: 'Copier vers d’autres cours',
    history: 'Historique et retrait'
  },

  classes: {
    choose: 'Autres classes qui ont ce travail',
    hint: 'Chaque classe l’a à l’un de ses cours et pour un jour à elle. Le travail leur est donné tout de suite\u00a0; la séance, elle, reste à publier.',
    none: 'Vous n’avez pas d’autre classe ni d’autre groupe dans cette matière ces trois semaines.',
    titleFirst: 'Écrivez d’abord ce qu’il y a à faire.',
    givenAt: (name: string) => `${name}\u00a0: donné au cours du`,
    dueFor: (name: string) => `${name}\u00a0: pour le`,
    give: (count: number) => (count < 2 ? 'Choisissez une classe' : `Donner à ces ${count} classes ou groupes`),
    giving: 'Le travail est en train d’être donné…',
    common: 'Ce travail est donné à plusieurs classes',
    given: 'Classes qui ont ce travail',
    takenBack: 'Retiré à cette classe',
    missing: (names: string) => `Pas encore donné à\u00a0: ${names}.`,
    finish: 'Terminer',
    changeAll: 'Modifier dans toutes ces classes',
    notChanged: (count: number) =>
      count < 2
        ? 'Une classe n’a pas été modifiée\u00a0: quelqu’un y a écrit entre-temps. Réessayez.'
        : `${count} classes n’ont pas été modifiées\u00a0: quelqu’un y a écrit entre-temps. Réessayez.`,
    removeAll: 'Retirer à toutes ces classes',
    removeAllSure: 'Retirer ce travail à toutes ces classes\u202f? Leurs élèves ne le verront plus.',
    removeAllYes: 'Retirer partout',
    removedAll: 'Le travail est retiré à toutes ces classes.'
  },

  copy: {
    choose: 'Cours où copier cette séance',
    hint: 'Chaque copie est un brouillon, à relire puis à publier. Un cours déjà écrit reste tel quel.',
    none: 'Vous n’avez pas d’autre cours dans cette matière ces trois semaines.',
    withWork: 'Copier aussi le travail à faire, pour le cours suivant de chaque classe',
    copy: (count: number) => (count < 2 ? 'Copier la séance' : `Copier vers ${count} cours`),
    copying: 'Copie en cours…',
    copied: 'Copié en brouillon',
    held: 'Déjà écrit, laissé tel quel'
  },

  history: {
    nothing: 'Rien n’est encore publié pour ce cours.',
    versions: 'Versions de la séance, de la plus récente à la plus ancienne',
    versionBy: (who: string, when: string) => `${who}, ${when}`,
    current: '(version actuelle)',
    wasRemoved: '(retirée)',
    untitled: 'Sans titre',
    take: 'Reprendre ce texte',
    remove: 'Retirer la séance',
    removeSure: 'Retirer cette séance\u202f? Les élèves ne la verront plus. Le travail donné reste, et la séance pourra être rétablie.',
    removeYes: 'Retirer la séance des élèves',
    removed: 'La séance est retirée. Elle peut être rétablie depuis son historique.',
    removedSessions: 'Séances retirées de ce cours',
    removedBy: (who: string, when: string) => `Retirée par ${who}, ${when}`,
    restore: 'Rétablir',
    restored: 'La séance est rétablie\u00a0: les élèves la voient à nouveau.'
  }
};

export type EditorStrings = typeof fr;
