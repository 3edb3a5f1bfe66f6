define([], function () {
  return {
    LoadFailed: 'Cette partie de la page n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page.'
  };
});
