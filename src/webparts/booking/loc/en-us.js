define([], function () {
  return {
    PaneDescription: 'Resource booking: rooms and equipment of the school.',
    ViewLabel: 'View when it opens',
    ViewAuto: 'The usual one',
    ViewDay: 'One category, one day',
    ViewWeek: 'One resource, one week',
    ViewMine: 'My bookings',
    CategoryLabel: 'Category shown first',
    CategoryDescription: 'Its name, such as “Rooms”. Leave empty for the first one. A kiosk shows only this one.',
    KioskLabel: 'Kiosk: the whole screen, nothing to click'
  };
});
