const CLASS_CODE = /^[A-Z0-9][A-Z0-9-]{0,19}$/;

/** True for the code of a class, e.g. 2GT1: upper-case ASCII, at most 20 characters. It names SharePoint groups and folders, hence so plain. */
export function isClassCode(text: string): boolean {
  return CLASS_CODE.test(text);
}
