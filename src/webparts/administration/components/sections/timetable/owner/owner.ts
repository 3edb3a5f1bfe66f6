import { compareLevels } from '../../../../../../domain/register/classLevel';
import type { Register } from '../../../../../../domain/register/types';
import type { SchoolClass, TimetableSlot } from '../../../../../../domain/types';

/** Whose timetable is looked at. */
export type Owner = { kind: 'class'; number: number } | { kind: 'teacher'; number: number };

export interface Teacher {
  number: number;
  /** As the timetable writes it, e.g. « Mme Aubépine ». */
  name: string;
}

/** The active classes, by level and title. */
export function activeClasses(register: Register): SchoolClass[] {
  return register.classes
    .filter(({ status }) => status === 'active')
    .sort((a, b) => compareLevels(a.level, b.level) || a.title.localeCompare(b.title, 'fr', { numeric: true }));
}

/** Who teaches: the staff who are here and have a number, and those whom lessons name although the staff does not (any more). By last name. */
export function teachersOf(register: Register): Teacher[] {
  const names = new Map<number, { name: string; order: string }>();
  for (const { teacherNumber, teacherName } of register.slots) names.set(teacherNumber, { name: teacherName, order: teacherName });
  for (const { teacherNumber, title, lastName, firstName, functions, status } of register.staff) {
    const taught = names.has(teacherNumber);
    const teaches = status === 'present' && functions.includes('teacher');
    if (teacherNumber > 0 && (teaches || taught)) names.set(teacherNumber, { name: title, order: `${lastName} ${firstName}` });
  }
  return [...names]
    .sort(([, a], [, b]) => a.order.localeCompare(b.order, 'fr'))
    .map(([number, { name }]) => ({ number, name: name || `${number}` }));
}

/** The lessons of the active classes. */
export function activeSlots(register: Register): Register['slots'] {
  const active = new Set(register.classes.filter(({ status }) => status === 'active').map(({ number }) => number));
  return register.slots.filter(({ classNumber }) => active.has(classNumber));
}

/** Rooms that lessons name, sorted: proposed where one is typed. */
export function roomsOf(register: Register): string[] {
  return [...new Set(register.slots.map(({ room }) => room))].filter(Boolean).sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
}

export function isOf(owner: Owner, slot: Pick<TimetableSlot, 'classNumber' | 'teacherNumber'>): boolean {
  return owner.kind === 'class' ? slot.classNumber === owner.number : slot.teacherNumber === owner.number;
}
