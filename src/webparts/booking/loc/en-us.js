define([], function () {
  return {
    PaneDescription: 'Resource booking: rooms and equipment of the school.',
    DisplayGroup: 'Display',
    ViewLabel: 'View when it opens',
    ViewAuto: 'The usual one',
    ViewDay: 'One category, one day',
    ViewWeek: 'One resource, one week',
    ViewMine: 'My bookings',
    CategoryLabel: 'Category shown first',
    CategoryDescription: 'Its name, such as “Rooms”. Leave empty for the first one. A kiosk shows only this one.',
    KioskLabel: 'Kiosk: the whole screen, nothing to click',
    KioskOn: 'Yes',
    KioskOff: 'No',
    SchoolGroup: 'School site',
    SchoolUrlLabel: 'Address of the school site',
    SchoolUrlDescription:
      'Leave empty on the school site, or on a site of its hub. Otherwise an address that the tenant property entSchools lists.'
  };
});
