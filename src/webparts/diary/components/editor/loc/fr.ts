const several = (count: number, one: string, many: string): string => `${count}\u00a0${count < 2 ? one : many}`;

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
    rename: (title: string) => `Titre de «\u00a0${title}\u00a0»`,
    remove: (title: string) => `Retirer «\u00a0${title}\u00a0»`,
    document: 'Document',
    link: 'Lien'
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
      `Déjà ${minutes} de travail pour le ${day} (${several(works, 'travail', 'travaux')}, tous enseignants confondus).`,
    someWithout: (works: number) => `${several(works, 'travail', 'travaux')} sans durée indiquée.`,
    above: (total: string, threshold: string) => `Avec ce travail, des élèves auraient ${total} à faire\u00a0: l’établissement conseille ${threshold} au plus.`,
    failed: 'La charge de travail de ce jour n’a pas pu être lue.'
  }
};

export type EditorStrings = typeof fr;
