import type { SchoolClass } from '../../src/domain/types';
import type { SchoolScale } from './scale';

const NAMED: readonly [code: string, title: string, level: string][] = [
  ['2GT1', 'Seconde 1', 'Seconde'],
  ['2GT2', 'Seconde 2', 'Seconde'],
  ['1G3', 'Première générale 3', 'Première'],
  ['2GT3', 'Seconde 3', 'Seconde'],
  ['2GT4', 'Seconde 4', 'Seconde'],
  ['1G1', 'Première générale 1', 'Première'],
  ['1G2', 'Première générale 2', 'Première'],
  ['1STMG1', 'Première STMG 1', 'Première'],
  ['TG1', 'Terminale générale 1', 'Terminale'],
  ['TG2', 'Terminale générale 2', 'Terminale'],
  ['TG3', 'Terminale générale 3', 'Terminale'],
  ['TSTMG1', 'Terminale STMG 1', 'Terminale']
];
const LEVELS: readonly [prefix: string, level: string][] = [
  ['2GT', 'Seconde'],
  ['1G', 'Première'],
  ['TG', 'Terminale']
];

/** The classes of the demonstration school, numbered from 1: three a team. */
export function classesOf({ teams }: SchoolScale, schoolYear: number): SchoolClass[] {
  return Array.from({ length: teams * 3 }, (_, at) => {
    const [prefix, otherLevel] = LEVELS[at % 3];
    const [code, title, level] = NAMED[at] ?? [`${prefix}${at + 1}`, `${otherLevel} ${at + 1}`, otherLevel];
    return { number: at + 1, code, title, level, schoolYear, status: 'active' as const };
  });
}
