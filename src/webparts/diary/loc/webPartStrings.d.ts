declare interface IDiaryWebPartStrings {
  PaneDescription: string;
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
}

declare module 'DiaryWebPartStrings' {
  const strings: IDiaryWebPartStrings;
  export = strings;
}
