define([], function () {
  return {
    LoadFailed: 'Cette partie de la page n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page.',
    DisplayGroup: 'Présentation',
    Yes: 'Oui',
    No: 'Non',
    SchoolGroup: 'Site de l’établissement',
    SchoolUrlLabel: 'Adresse du site de l’établissement',
    SchoolUrlDescription:
      'Laissez vide sur le site de l’établissement ou sur un site de son hub. Sinon, une adresse que la propriété entSchools du client énumère.'
  };
});
