import { compareText } from '../../register/names';
import type { Register, RegisterValues } from '../../register/types';
import { weekdayWord } from '../hours';
import type { ImportWarning } from '../types';
import type { ClassBook } from './books';
import type { ImportOptions } from './options';

type Slot = RegisterValues['slot'];

/** Teachers who would be in two rooms, or teach two subjects, at once. Several classes in one room are one lesson. */
export function teachersTwice(slots: readonly Slot[], classes: ClassBook, register: Register, options: ImportOptions): ImportWarning[] {
  const codes = new Map([...register.classes, ...classes.added].map(({ number, code }) => [number, code]));
  const byHour = new Map<string, Slot[]>();
  for (const slot of slots) {
    const hour = `${slot.teacherNumber}|${slot.weekday}|${slot.periodId}`;
    byHour.set(hour, [...(byHour.get(hour) ?? []), slot]);
  }
  const clash = (a: Slot, b: Slot): boolean =>
    (a.parity === '' || b.parity === '' || a.parity === b.parity) &&
    (a.subjectCode !== b.subjectCode || (a.room !== '' && b.room !== '' && a.room !== b.room));
  const details = [...byHour.values()]
    .filter((together) => together.some((a) => together.some((b) => clash(a, b))))
    .map((together) => {
      const [{ teacherName, weekday, periodId }] = together;
      const day = options.weekdayName?.(weekday) ?? weekdayWord(weekday);
      const named = [...new Set(together.map(({ classNumber }) => codes.get(classNumber) ?? `${classNumber}`))].sort(compareText);
      return `${teacherName}, ${day} ${periodId} (${named.join(', ')})`;
    })
    .sort(compareText);
  return details.length > 0 ? [{ kind: 'teacherTwice', details }] : [];
}
