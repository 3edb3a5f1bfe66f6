define([], function () {
  return {
    PaneDescription: 'Class diary: lessons, homework and what was done in class.',
    SchoolGroup: 'School site',
    SchoolUrlLabel: 'Address of the school site',
    SchoolUrlDescription:
      'Leave empty on the school site, or on a site of its hub. Otherwise an address that the tenant property entSchools lists.'
  };
});
