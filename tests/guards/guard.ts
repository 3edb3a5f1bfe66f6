/** One line of the product that a rule hangs on, and the test that must fail without it. */
export interface Guard {
  name: string;
  /** The file that holds the guard, from the root. */
  file: string;
  /** The guard's text, which stands exactly once in the file. */
  find: string;
  /** What stands in its place when the guard is taken away. */
  replace: string;
  testFile: string;
  /** A part of the test's full name, as jest's `-t` takes it (a regular expression). */
  testName: string;
}
