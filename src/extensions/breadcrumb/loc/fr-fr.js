define([], function () {
  return { Label: 'Fil d’Ariane' };
});
