define([], function () {
  return {
    LoadFailed: 'This part of the page could not be loaded. Check your connection, then reload the page.',
    DisplayGroup: 'Display',
    Yes: 'Yes',
    No: 'No',
    SchoolGroup: 'School site',
    SchoolUrlLabel: 'Address of the school site',
    SchoolUrlDescription:
      'Leave empty on the school site, or on a site of its hub. Otherwise an address that the tenant property entSchools lists.'
  };
});
