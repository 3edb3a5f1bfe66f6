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
export function partsOf(text: string, group: string, classes: ClassBook, groups: GroupBook): LessonPart[] | { unknown: string } {
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
    const ofGroup = groups.find(named ?? part);
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

/** The classes of each teaching group. */
export interface GroupBook {
  find: (text: string) => LessonPart[];
  /** True when the class did not have the group yet. Whole classes are none. */
  add: (part: LessonPart) => boolean;
}

export function groupBook(register: Register, classes: ClassBook): GroupBook {
  const parts = new Map<string, Map<string, LessonPart>>();
  const add = (part: LessonPart, text: string): boolean => {
    const code = classes.find(part.className)?.code ?? classCodeOf(part.className);
    const ofGroup = parts.get(text) ?? new Map<string, LessonPart>();
    const isNew = text !== '' && code !== '' && !ofGroup.has(code);
    if (isNew) {
      parts.set(text, ofGroup.set(code, part));
    }
    return isNew;
  };
  const active = new Map(register.classes.filter(({ status }) => status === 'active').map(({ number, code }) => [number, code]));
  for (const { code, title, classNumber } of register.groups) {
    const part = { className: active.get(classNumber) ?? '', group: code };
    add(part, code);
    add(part, foldText(title));
  }
  return {
    find: (text) => [...(parts.get(groupCodeOf(text)) ?? parts.get(foldText(text)) ?? []).values()],
    add: (part) => add({ ...part, group: groupCodeOf(part.group) }, groupCodeOf(part.group))
  };
}
