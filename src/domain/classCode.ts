const CLASS_CODE = /^[A-Z0-9][A-Z0-9-]{0,19}$/;

/** True for the code of a class, e.g. 2GT1: upper-case ASCII, at most 20 characters. It names SharePoint groups and folders, hence so plain. */
export function isClassCode(text: string): boolean {
  return CLASS_CODE.test(text);
}

/**
 * The codes in a line that somebody typed, each once, in its order: separated by commas, semicolons or spaces, in whatever case.
 * @returns `wrong`: what no class can be called
 */
export function classCodesIn(text: string): { codes: string[]; wrong: string[] } {
  const words = text
    .toUpperCase()
    .split(/[,;\s]+/)
    .filter((word) => word !== '');
  const distinct = [...new Set(words)];
  return { codes: distinct.filter(isClassCode), wrong: distinct.filter((word) => !isClassCode(word)) };
}
