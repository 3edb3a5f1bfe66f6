import type { SchoolClass, TimetableSlot } from '../../../../../domain/types';
import type { Choice } from './OneOf';

const byLabel = (a: Choice, b: Choice): number => a.label.localeCompare(b.label, 'fr', { numeric: true });

/** Classes by level, in the order given. */
export function classChoices(classes: readonly SchoolClass[]): Choice[] {
  return classes.map(({ number, title, level }) => ({ value: `${number}`, label: title, group: level }));
}

/** Everybody who teaches by the timetable, by family name. */
export function teacherChoices(slots: readonly TimetableSlot[]): Choice[] {
  const names = new Map(slots.map(({ teacherNumber, teacherName }) => [teacherNumber, teacherName]));
  const family = ({ label }: Choice): string => label.replace(/^(?:M\.|Mme|Mlle)\s+/, '');
  return [...names]
    .map(([number, label]) => ({ value: `${number}`, label }))
    .sort((a, b) => family(a).localeCompare(family(b), 'fr') || a.label.localeCompare(b.label, 'fr'));
}

/** The subjects of the timetable, by name. */
export function subjectChoices(slots: readonly Pick<TimetableSlot, 'subjectCode' | 'subject'>[]): Choice[] {
  const names = new Map(slots.map(({ subjectCode, subject }) => [subjectCode, subject]));
  return [...names].map(([value, label]) => ({ value, label })).sort(byLabel);
}
