import { matchesSearch } from '../../domain/searchText';
import type { SchoolClass } from '../../domain/types';

export type PickedClass = Pick<SchoolClass, 'number' | 'code' | 'title' | 'level'>;

export interface LevelOfClasses {
  /** Empty for the classes that have none. */
  level: string;
  classes: PickedClass[];
}

/** Classes by level, both in the order in which the list first names them; those without a level last. */
export function byLevel(classes: readonly PickedClass[]): LevelOfClasses[] {
  const levels = new Map<string, PickedClass[]>();
  for (const each of classes) levels.set(each.level, [...(levels.get(each.level) ?? []), each]);
  return [...levels].map(([level, own]) => ({ level, classes: own })).sort((a, b) => Number(a.level === '') - Number(b.level === ''));
}

/** The levels that hold a class found by title, code or level, with only the classes found. */
export function searchLevels(levels: readonly LevelOfClasses[], sought: string): LevelOfClasses[] {
  return levels
    .map(({ level, classes }) => ({
      level,
      classes: classes.filter(({ title, code }) => matchesSearch(`${title} ${code} ${level}`, sought))
    }))
    .filter(({ classes }) => classes.length > 0);
}

/** One chosen thing to show: a whole level of several classes, or one class. `numbers` are the classes that it stands for. */
export interface Choice {
  key: string;
  level?: string;
  title: string;
  numbers: number[];
}

/** What is chosen, whole levels taken together; a chosen class that the list does not know comes last, without a title. */
export function choicesOf(levels: readonly LevelOfClasses[], selected: ReadonlySet<number>): Choice[] {
  const known = new Set<number>();
  const choices = levels.flatMap(({ level, classes }): Choice[] => {
    const own = classes.filter(({ number }) => selected.has(number));
    own.forEach(({ number }) => known.add(number));
    if (level !== '' && own.length === classes.length && own.length > 1) {
      return [{ key: `level ${level}`, level, title: level, numbers: own.map(({ number }) => number) }];
    }
    return own.map(({ number, title }) => ({ key: `class ${number}`, title, numbers: [number] }));
  });
  const unknown = [...selected].filter((number) => !known.has(number));
  return [...choices, ...unknown.map((number) => ({ key: `class ${number}`, title: '', numbers: [number] }))];
}

/** The chosen numbers in the order of the list, those that the list does not know last: what `onChange` gives. */
export function inListOrder(classes: readonly PickedClass[], selected: ReadonlySet<number>): number[] {
  const listed = classes.map(({ number }) => number);
  return [...listed.filter((number) => selected.has(number)), ...[...selected].filter((number) => !listed.includes(number))];
}
