/** How big the demonstration school is. A team is three classes and the teachers who share them. */
export interface SchoolScale {
  teams: number;
  pupilsPerClass: number;
  /** Weeks of diary before this one; this one and the next follow. */
  weeksBefore: number;
}

/** Twelve classes, thirty teachers, three hundred pupils, eight weeks of diary. */
export const DEMONSTRATION: SchoolScale = { teams: 4, pupilsPerClass: 25, weeksBefore: 6 };

/** Three classes and four weeks: enough for a test, made in a few seconds. */
export const SMALL: SchoolScale = { teams: 1, pupilsPerClass: 20, weeksBefore: 2 };
