/** What the page stores of a class diary web part. A page of an older version lacks the later ones. */
export interface DiaryProperties {
  /** Address of the school site when it is neither this site nor its hub; empty otherwise. */
  schoolUrl: string;
  /** Which view opens first for someone who has several. */
  view?: string;
  /** How a teacher's week is laid out at first. */
  layout?: string;
  /** Codes of the classes that this page shows, e.g. `2GT1, 2GT2`; empty for all. */
  classCodes?: string;
  /** Less room around each session. */
  compact?: boolean;
}
