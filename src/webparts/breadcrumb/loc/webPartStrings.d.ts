declare interface IBreadcrumbWebPartStrings {
  PaneDescription: string;
  RootTitleLabel: string;
  RootTitleDescription: string;
  HideOnHomeLabel: string;
  SeparatorLabel: string;
  SeparatorDescription: string;
}

declare module 'BreadcrumbWebPartStrings' {
  const strings: IBreadcrumbWebPartStrings;
  export = strings;
}
