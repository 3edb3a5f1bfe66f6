import { addRow, updateRow, valueOf } from '../../../../../../domain/register/changes';
import { compareText } from '../../../../../../domain/register/names';
import type { Register, RegisterChange, Stored, Subject } from '../../../../../../domain/register/types';
import type { TimetableSlot } from '../../../../../../domain/types';

/** A subject as the screen lists it, with where it is used in the timetable. */
export interface SubjectRow {
  subject: Stored<Subject>;
  /** Weekly lessons. */
  lessons: number;
  /** Numbers of the active classes that have it, by title. */
  classes: number[];
  /** Names of those who teach it, sorted. */
  teachers: string[];
}

/** The subjects by title. */
export function subjectRows(register: Register): SubjectRow[] {
  const byCode = new Map<string, TimetableSlot[]>();
  for (const slot of register.slots) {
    const known = byCode.get(slot.subjectCode);
    if (known) known.push(slot);
    else byCode.set(slot.subjectCode, [slot]);
  }
  const active = register.classes
    .filter(({ status }) => status === 'active')
    .sort((a, b) => a.title.localeCompare(b.title, 'fr', { numeric: true }));
  return register.subjects
    .map((subject): SubjectRow => {
      const slots = byCode.get(subject.code) ?? [];
      const numbers = new Set(slots.map(({ classNumber }) => classNumber));
      return {
        subject,
        lessons: slots.length,
        classes: active.filter(({ number }) => numbers.has(number)).map(({ number }) => number),
        teachers: [...new Set(slots.map(({ teacherName }) => teacherName))].sort((a, b) => a.localeCompare(b, 'fr'))
      };
    })
    .sort((a, b) => a.subject.title.localeCompare(b.subject.title, 'fr') || compareText(a.subject.code, b.subject.code));
}

/** Subjects that lessons name and that the list lacks, with the name that the lessons have. Sorted by code. */
export function unlistedSubjects({ slots, subjects }: Register): Subject[] {
  const known = new Set(subjects.map(({ code }) => code));
  const found = new Map(
    slots.filter(({ subjectCode }) => !known.has(subjectCode)).map(({ subjectCode, subject }) => [subjectCode, subject])
  );
  return [...found].map(([code, title]) => ({ code, title })).sort((a, b) => compareText(a.code, b.code));
}

export interface SubjectForm extends Subject {
  /** The lessons of the timetable, which bear the name too, are given it. */
  renameLessons: boolean;
}

/** What makes a subject, and the lessons that bear its name, say what the fields say. */
export function subjectChanges(form: SubjectForm, stored: Stored<Subject> | undefined, slots: Register['slots']): RegisterChange[] {
  const title = form.title.trim();
  if (!stored) return [addRow('subject', { code: form.code, title })];
  if (stored.title === title) return [];
  const lessons = form.renameLessons ? slots.filter((slot) => slot.subjectCode === stored.code && slot.subject !== title) : [];
  return [
    updateRow('subject', stored, { ...valueOf(stored), title }),
    ...lessons.map((slot) => updateRow('slot', slot, { ...valueOf(slot), subject: title }))
  ];
}
