define([], function () {
  return {
    PaneDescription: 'Cahier de textes\u00a0: séances, travail à faire et contenu des cours.',
    SchoolGroup: 'Site de l’établissement',
    SchoolUrlLabel: 'Adresse du site de l’établissement',
    SchoolUrlDescription:
      'Laissez vide sur le site de l’établissement ou sur un site de son hub. Sinon, une adresse que la propriété entSchools du client énumère.'
  };
});
