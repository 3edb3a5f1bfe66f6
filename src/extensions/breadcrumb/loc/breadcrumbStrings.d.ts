declare interface IBreadcrumbStrings {
  Label: string;
}

declare module 'BreadcrumbStrings' {
  const strings: IBreadcrumbStrings;
  export = strings;
}
