declare interface IAdministrationWebPartStrings {
  PaneDescription: string;
  NothingToSet: string;
}

declare module 'AdministrationWebPartStrings' {
  const strings: IAdministrationWebPartStrings;
  export = strings;
}
