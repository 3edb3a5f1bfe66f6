import { foldText } from './names';

const LEVELS: readonly [RegExp, string][] = [
  [/^(?:tps|ps|ms|gs)(?![a-z])/, 'Maternelle'],
  [/^cp(?![a-z])/, 'CP'],
  [/^ce1/, 'CE1'],
  [/^ce2/, 'CE2'],
  [/^cm1/, 'CM1'],
  [/^cm2/, 'CM2'],
  [/^(?:6(?!\d)|sixieme)/, 'Sixième'],
  [/^(?:5(?!\d)|cinquieme)/, 'Cinquième'],
  [/^(?:4(?!\d)|quatrieme)/, 'Quatrième'],
  [/^(?:3(?!\d)|troisieme)/, 'Troisième'],
  [/^(?:2(?!\d)|seconde)/, 'Seconde'],
  [/^(?:1(?!\d)|premiere)/, 'Première'],
  [/^(?:t(?![ap-s])|terminale)/, 'Terminale']
];

/** Levels in the order of a school life; others after them, by name. */
export function compareLevels(a: string, b: string): number {
  const rank = (level: string): number => {
    const at = LEVELS.findIndex(([, name]) => name === level);
    return at < 0 ? LEVELS.length : at;
  };
  return rank(a) - rank(b) || a.localeCompare(b, 'fr', { numeric: true });
}

/** The level that a class's code or title begins with, in French as the schools write it, e.g. 2GT1 → Seconde; empty when it tells none. */
export function levelOf(code: string, title: string = ''): string {
  for (const text of [foldText(code), foldText(title)]) {
    const level = LEVELS.find(([pattern]) => pattern.test(text));
    if (level) {
      return level[1];
    }
  }
  return '';
}
