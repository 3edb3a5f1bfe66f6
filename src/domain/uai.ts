/** Without I, O and Q: 23 letters, one for each remainder. */
const KEY_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** A school's code as somebody typed it. */
export interface ReadUai {
  /** Seven digits and a letter, upper-case and without spaces. */
  uai: string;
  /** The letter that the digits call for. */
  expected: string;
}

/**
 * The key letter of a UAI (« unité administrative immatriculée », the ministry's register of schools): the number that the seven digits
 * make, modulo 23, in the alphabet without I, O and Q.
 * @throws RangeError when the text is not seven digits
 */
export function uaiKeyLetter(digits: string): string {
  if (!/^\d{7}$/.test(digits)) {
    throw new RangeError(`not the digits of a UAI: ${digits}`);
  }
  return KEY_LETTERS[Number(digits) % KEY_LETTERS.length];
}

/** The UAI that a text says, whatever its case and spaces; undefined when it is not seven digits and a letter. Its letter may be wrong. */
export function readUai(text: string): ReadUai | undefined {
  const uai = text.replace(/\s/g, '').toUpperCase();
  return /^\d{7}[A-Z]$/.test(uai) ? { uai, expected: uaiKeyLetter(uai.slice(0, 7)) } : undefined;
}
