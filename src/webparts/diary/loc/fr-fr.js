define([], function () {
  return {
    PaneDescription: 'Cahier de textes\u00a0: séances, travail à faire et contenu des cours.',
    ViewLabel: 'Affichage à l’ouverture',
    ViewAuto: 'Selon la personne',
    ViewLessons: 'Mes cours (enseignants)',
    ViewClass: 'Une classe (élèves et responsables)',
    ViewClasses: 'Les classes au choix',
    LayoutLabel: 'Semaine de l’enseignant',
    LayoutAuto: 'Grille, ou liste sur un écran étroit',
    LayoutList: 'Liste',
    ClassCodesLabel: 'Classes affichées',
    ClassCodesDescription:
      'Codes séparés par des virgules, par exemple 2GT1, 2GT2. Laissez vide pour toutes. Les cours d’un enseignant restent affichés en entier.',
    ClassCodesWrong: 'Ce n’est pas un code de classe\u00a0: {0}',
    CompactLabel: 'Affichage serré'
  };
});
