declare interface IBookingWebPartStrings {
  PaneDescription: string;
  DisplayGroup: string;
  ViewLabel: string;
  ViewAuto: string;
  ViewDay: string;
  ViewWeek: string;
  ViewMine: string;
  CategoryLabel: string;
  CategoryDescription: string;
  KioskLabel: string;
  KioskOn: string;
  KioskOff: string;
  SchoolGroup: string;
  SchoolUrlLabel: string;
  SchoolUrlDescription: string;
}

declare module 'BookingWebPartStrings' {
  const strings: IBookingWebPartStrings;
  export = strings;
}
