declare interface IEntWebPartStrings {
  LoadFailed: string;
  DisplayGroup: string;
  Yes: string;
  No: string;
  SchoolGroup: string;
  SchoolUrlLabel: string;
  SchoolUrlDescription: string;
}

declare module 'EntWebPartStrings' {
  const strings: IEntWebPartStrings;
  export = strings;
}
