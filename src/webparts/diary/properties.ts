/** What the page stores of a class diary web part. */
export interface DiaryProperties {
  /** Address of the school site when it is neither this site nor its hub; empty otherwise. */
  schoolUrl: string;
}
