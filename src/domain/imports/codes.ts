import { isClassCode } from '../classCode';
import { foldText } from '../register/names';
import { isSubjectCode } from '../sessionKey';

/** Codes made from what exports write: upper-case ASCII, the same for the same words whatever their case, accents and spaces. */

/** « 6ème », « 1ère », « 1re », « 2nde », « 2de », « Terminale » as an export's codes begin. « 3E » stays: it is as well the class E of the level 3. */
const ORDINALS: readonly [RegExp, string][] = [
  [/^([1-6])(?:eme|ere|re|nde|de)\b/, '$1'],
  [/^([1-6]) (?:eme|ere|re|nde|de)\b/, '$1'],
  [/^sixieme\b/, '6'],
  [/^cinquieme\b/, '5'],
  [/^quatrieme\b/, '4'],
  [/^troisieme\b/, '3'],
  [/^seconde\b/, '2'],
  [/^premiere\b/, '1'],
  [/^(?:terminale|term|tle)\b/, 't']
];

/**
 * The code of a class from its code or its title, or an empty text when nothing of it can stand in one: « 6 A » and « 6ème A » → 6A,
 * « 2nde 3 » → 2-3, « CM1/CM2 » → CM1-CM2. A code stays as it is.
 */
export function classCodeOf(text: string): string {
  const upper = text.trim().toUpperCase();
  if (isClassCode(upper)) {
    return upper;
  }
  const plain = ORDINALS.reduce((name, [ordinal, digit]) => name.replace(ordinal, digit), foldText(text).replace(/°/g, ' '));
  const code = trimmedTo(
    plain
      .toUpperCase()
      .replace(/(\d)\s+(?=\d)/g, '$1-')
      .replace(/\s+/g, '')
      .replace(/[^A-Z0-9]+/g, '-'),
    20
  );
  return isClassCode(code) ? code : '';
}

/** The code of a subject from its code or its title, e.g. « Hist.-géo » → HIST.-GEO, « LV 2 » → LV-2; empty when nothing of it can stand in one. */
export function subjectCodeOf(text: string): string {
  const code = trimmedTo(
    foldText(text)
      .toUpperCase()
      .replace(/[^A-Z0-9_.-]+/g, '-'),
    30
  );
  return isSubjectCode(code) ? code : '';
}

/** The code of a teaching group, e.g. « 2GT1 gr.1 » → 2GT1-GR.1; empty when nothing of it can stand in one. */
export function groupCodeOf(text: string): string {
  return trimmedTo(
    foldText(text)
      .toUpperCase()
      .replace(/[^A-Z0-9_.-]+/g, '-'),
    30
  );
}

function trimmedTo(code: string, length: number): string {
  return code
    .replace(/^[-_.]+/, '')
    .slice(0, length)
    .replace(/-+$/, '');
}
