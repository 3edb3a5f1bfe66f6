define([], function () {
  return {
    PaneDescription: 'Checks and sets up the ENT lists of the site on which this web part stands.',
    NothingToSet: 'Nothing to set here: what may be done depends on the rights of the person who looks at the page.'
  };
});
