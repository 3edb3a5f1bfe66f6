define([], function () {
  return {
    PaneDescription: 'Fil d’Ariane\u00a0: où se trouve cette page.',
    RootTitleLabel: 'Nom du premier niveau',
    RootTitleDescription: 'Laissez vide pour garder le titre du hub, ou du site sans hub.',
    HideOnHomeLabel: 'Masquer sur la page d’accueil du site',
    SeparatorLabel: 'Signe entre deux niveaux',
    SeparatorDescription: 'Un à trois caractères, par exemple › ou /.'
  };
});
