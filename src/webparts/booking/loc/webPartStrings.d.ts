declare interface IBookingWebPartStrings {
  PaneDescription: string;
  ViewLabel: string;
  ViewAuto: string;
  ViewDay: string;
  ViewWeek: string;
  ViewMine: string;
  CategoryLabel: string;
  CategoryDescription: string;
  KioskLabel: string;
}

declare module 'BookingWebPartStrings' {
  const strings: IBookingWebPartStrings;
  export = strings;
}
