define([], function () {
  return {
    PaneDescription: 'Vérifie et met en place les listes ENT du site sur lequel se trouve ce composant.',
    NothingToSet: 'Rien à régler ici\u00a0: ce qui est possible dépend des droits de la personne qui consulte la page.'
  };
});
