import type { SchoolClass } from '../types';
import { foldText } from './names';

/** Where a class goes at the end of the year: into a class of a new code, out of the school, or nowhere that a rule could tell. */
export type Promotion = { to: 'class'; code: string } | { to: 'leave' } | { to: 'undecided' };

/** How a code begins, level by level; longest first, so that 2NDE is not read as 2. The rest of the code is kept. */
const STEPS: readonly [string, string | undefined][] = [
  ['6EME', '5EME'],
  ['5EME', '4EME'],
  ['4EME', '3EME'],
  ['3EME', undefined],
  ['2NDE', '1ERE'],
  ['2DE', '1RE'],
  ['1ERE', 'TLE'],
  ['1RE', 'TLE'],
  ['TLE', undefined],
  ['TPS', 'PS'],
  ['PS', 'MS'],
  ['MS', 'GS'],
  ['GS', 'CP'],
  ['CP', 'CE1'],
  ['CE1', 'CE2'],
  ['CE2', 'CM1'],
  ['CM1', 'CM2'],
  ['CM2', undefined],
  ['6', '5'],
  ['5', '4'],
  ['4', '3'],
  ['3', undefined],
  ['2', '1'],
  ['1', 'T'],
  ['T', undefined]
];

/** Levels whose pupils leave: the end of collège (3e), of lycée (terminale), of primary school. */
const LAST_LEVELS = ['troisieme', '3e', '3eme', 'terminale', 'tle', 'term', 'cm2'];

/**
 * What the levels of French schools propose for a class: 6 → 5 → 4 → 3, 2 → 1 → T, CP → CE1 → … with the rest of the code kept (2GT1 → 1GT1); who
 * is in 3e, terminale or CM2 leaves. A class of several levels, or whose code begins with none, is for a person to decide.
 */
export function proposePromotion({ code, level }: Pick<SchoolClass, 'code' | 'level'>): Promotion {
  // 10A or CM1-CM2 tell no level.
  const step = STEPS.find(([start]) => code.startsWith(start) && !/^\d\d/.test(code) && !/^C[EMP]\d?-C/.test(code));
  if (step?.[1] !== undefined) {
    return { to: 'class', code: step[1] + code.slice(step[0].length) };
  }
  return step || LAST_LEVELS.includes(foldText(level)) ? { to: 'leave' } : { to: 'undecided' };
}
