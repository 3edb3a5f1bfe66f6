define([], function () {
  return {
    PaneDescription: 'Breadcrumb: where this page stands.',
    RootTitleLabel: 'Name of the first level',
    RootTitleDescription: 'Leave empty to keep the title of the hub, or of the site where there is no hub.',
    HideOnHomeLabel: 'Hide on the home page of the site',
    SeparatorLabel: 'Sign between two levels',
    SeparatorDescription: 'One to three characters, for instance › or /.'
  };
});
