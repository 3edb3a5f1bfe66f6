/** How names and words are compared: what people type alike must be found alike. */

/**
 * Lower case without accents; ligatures, typographic apostrophes and dashes made plain, every run of white space one space.
 * « Œillet d’Inès » → `oeillet d'ines`. Letters of other scripts stay.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a text, folded: letters and digits only. « Anne-Lise d’Aubépine » → anne, lise, d, aubepine. */
export function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** One text for names that are written differently but are one: words joined, e.g. `aubepine|anne lise`. */
export function nameKey(lastName: string, firstName: string): string {
  return `${wordsOf(lastName).join(' ')}|${wordsOf(firstName).join(' ')}`;
}

const MADE = '~';

/**
 * The key of a person whose export has no identifier, made from the name alone, e.g. `~AUBEPINE.ANNE-LISE`. Two persons of one name would share
 * it: imports refuse them.
 */
export function madeKey(lastName: string, firstName: string): string {
  const part = (text: string): string => wordsOf(text).join('-').toUpperCase();
  return `${MADE}${part(lastName)}.${part(firstName)}`;
}

function accents(text: string): number {
  return text.normalize('NFD').length - text.normalize('NFD').replace(/\p{M}/gu, '').length;
}

/**
 * Which spelling of one name to keep. Exports often write AUBEPINE where somebody took the care to write Aubépine: the one with more accents,
 * then the one that is not all capitals; what is stored when they are as good. Different names: what was read.
 */
export function betterSpelling(stored: string, read: string): string {
  if (read === '' || wordsOf(stored).join(' ') !== wordsOf(read).join(' ')) {
    return read === '' ? stored : read;
  }
  const gain = accents(read) - accents(stored) || Number(stored === stored.toUpperCase()) - Number(read === read.toUpperCase());
  return gain > 0 ? read : stored;
}

/** AUBEPINE → Aubepine, JEAN-PIERRE D'AUBE → Jean-Pierre D'Aube; a name that has small letters stays as it is. */
export function withoutCapitals(name: string): string {
  return name === name.toUpperCase() ? name.toLowerCase().replace(/(^|[^\p{L}\p{M}])(\p{L})/gu, (all: string) => all.toUpperCase()) : name;
}

/** Code-unit order: the same on every machine, unlike a locale's. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
