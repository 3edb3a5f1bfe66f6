declare interface IDiaryWebPartStrings {
  PaneDescription: string;
  SchoolGroup: string;
  SchoolUrlLabel: string;
  SchoolUrlDescription: string;
}

declare module 'DiaryWebPartStrings' {
  const strings: IDiaryWebPartStrings;
  export = strings;
}
