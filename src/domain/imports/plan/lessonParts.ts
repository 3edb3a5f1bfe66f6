import { foldText } from '../../register/names';
import type { Register } from '../../register/types';
import { classCodeOf, groupCodeOf } from '../codes';
import type { ClassBook } from './books';

export const SEPARATORS = /[,;|\n]/;
/** EDT writes a part of a class so, and a group of several classes in brackets. */
export const PART_OF_CLASS = /^<([^<>]+)> ?(.*)$/;
const NAMED_GROUP = /^\[([^[\]]+)\]$/;

/** A class as the file writes it, and the part of it that has the lesson. */
export interface LessonPart {
  className: string;
  group: string;
}

/** The classes of a cell, each with the part of it that has the lesson. */
export function partsOf(
  text: string,
  group: string,
  classes: ClassBook,
  groups: ReadonlyMap<string, LessonPart[]>
): LessonPart[] | { unknown: string } {
  if (classes.find(text)) {
    return [{ className: text, group }];
  }
  const parts = text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const places: LessonPart[] = [];
  for (const part of parts) {
    const [, ofClass, partOfClass] = PART_OF_CLASS.exec(part) ?? [];
    const [, named] = NAMED_GROUP.exec(part) ?? [];
    const ofGroup = groups.get(foldText(named ?? part)) ?? groups.get(groupCodeOf(named ?? part)) ?? [];
    if (ofClass !== undefined && classCodeOf(ofClass) !== '') {
      places.push({ className: ofClass, group: group || partOfClass });
    } else if (ofGroup.length > 0 && !classes.find(part)) {
      places.push(...ofGroup);
    } else if (named === undefined && classCodeOf(part) !== '') {
      places.push({ className: part, group });
    } else {
      return { unknown: part };
    }
  }
  return places.length > 0 ? places : { unknown: text };
}

/** The active classes of each group, by its code and by its folded title. */
export function groupParts(register: Register): Map<string, LessonPart[]> {
  const active = new Map(register.classes.filter(({ status }) => status === 'active').map(({ number, code }) => [number, code]));
  const places = new Map<string, LessonPart[]>();
  for (const { code, title, classNumber } of register.groups) {
    const className = active.get(classNumber);
    for (const text of className === undefined ? [] : new Set([code, foldText(title)])) {
      places.set(text, [...(places.get(text) ?? []), { className: className ?? '', group: code }]);
    }
  }
  return places;
}
