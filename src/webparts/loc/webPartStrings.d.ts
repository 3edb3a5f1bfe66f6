declare interface IEntWebPartStrings {
  LoadFailed: string;
}

declare module 'EntWebPartStrings' {
  const strings: IEntWebPartStrings;
  export = strings;
}
