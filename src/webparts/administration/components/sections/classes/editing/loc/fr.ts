/** What editing says in French, whatever is edited. */
export const editingFr = {
  add: 'Ajouter',
  save: 'Enregistrer',
  cancel: 'Fermer sans enregistrer',
  saving: 'Enregistrement',
  keepOpen: 'Laissez cette page ouverte jusqu’à la fin.',
  gone: 'Quelqu’un d’autre l’a supprimé entre-temps. Ce que vous avez saisi est intact\u00a0: «\u00a0Ajouter\u00a0» le crée à nouveau.',
  changed: 'Quelqu’un d’autre l’a modifié entre-temps\u00a0: rien n’est supprimé. Voici ce qui est enregistré maintenant.',
  leaveTitle: 'Fermer sans enregistrer\u202f?',
  leaveConsequence: 'Ce que vous avez saisi ici sera perdu.',
  leave: 'Fermer',
  stay: 'Continuer',
  undo: 'Revenir en arrière',
  undone: 'C’est comme avant.',
  undoRefused: 'Quelqu’un d’autre a modifié cela entre-temps\u00a0: ce n’est pas revenu en arrière. Vérifiez ci-dessous.'
};

export type EditingStrings = typeof editingFr;
