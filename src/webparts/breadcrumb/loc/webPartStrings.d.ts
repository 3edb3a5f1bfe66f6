declare interface IBreadcrumbWebPartStrings {
  PaneDescription: string;
  AppearanceGroup: string;
  RootTitleLabel: string;
  RootTitleDescription: string;
  HideOnHomeLabel: string;
  Yes: string;
  No: string;
  SeparatorLabel: string;
  SeparatorDescription: string;
}

declare module 'BreadcrumbWebPartStrings' {
  const strings: IBreadcrumbWebPartStrings;
  export = strings;
}
