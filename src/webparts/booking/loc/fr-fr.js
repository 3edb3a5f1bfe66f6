define([], function () {
  return {
    PaneDescription: 'Réservation de ressources\u00a0: salles et matériel de l’établissement.',
    ViewLabel: 'Affichage à l’ouverture',
    ViewAuto: 'Habituel',
    ViewDay: 'Une catégorie, un jour',
    ViewWeek: 'Une ressource, une semaine',
    ViewMine: 'Mes réservations',
    CategoryLabel: 'Catégorie affichée d’abord',
    CategoryDescription: 'Son nom, par exemple «\u00a0Salles\u00a0». Laissez vide pour la première. Une borne ne montre qu’elle.',
    KioskLabel: 'Borne\u00a0: plein écran, sans rien à cliquer'
  };
});
