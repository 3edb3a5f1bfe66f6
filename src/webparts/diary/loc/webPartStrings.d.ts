declare interface IDiaryWebPartStrings {
  PaneDescription: string;
  DisplayGroup: string;
  ViewLabel: string;
  ViewAuto: string;
  ViewLessons: string;
  ViewClass: string;
  ViewClasses: string;
  LayoutLabel: string;
  LayoutAuto: string;
  LayoutList: string;
  ClassCodesLabel: string;
  ClassCodesDescription: string;
  ClassCodesWrong: string;
  CompactLabel: string;
  CompactOn: string;
  CompactOff: string;
  SchoolGroup: string;
  SchoolUrlLabel: string;
  SchoolUrlDescription: string;
}

declare module 'DiaryWebPartStrings' {
  const strings: IDiaryWebPartStrings;
  export = strings;
}
