import { isOwnerNumber } from '../../numberedWeek';
import { levelOf } from '../../register/classLevel';
import { nextClassNumber } from '../../register/classNumber';
import { compareText, foldText } from '../../register/names';
import type { Register, Subject, TeachingGroup } from '../../register/types';
import type { SchoolClass } from '../../types';
import { classCodeOf, groupCodeOf, subjectCodeOf } from '../codes';

/** Where the words of a file are looked up, and what has to be added for them. Additions depend on the words, not on their order. */

/** Values by a text of theirs; a text that two share tells nothing. */
class UniqueTexts<T> {
  private readonly _values = new Map<string, T | undefined>();

  public put(text: string, value: T): void {
    this._values.set(text, this._values.has(text) ? undefined : value);
  }

  public get(text: string): T | undefined {
    return this._values.get(text);
  }
}

export interface ClassBook {
  /** The active class of a code or a title, written any way; undefined when none or several could be meant. */
  find: (text: string) => SchoolClass | undefined;
  /** Classes that the texts name and nobody has, with the next free numbers. */
  added: SchoolClass[];
}

/** Active classes only: what is archived keeps its number but takes nobody any more. */
export function classBook(register: Pick<Register, 'classes'>, schoolYear: number, newTexts: readonly string[] = []): ClassBook {
  const byCode = new UniqueTexts<SchoolClass>();
  const byTitle = new UniqueTexts<SchoolClass>();
  const byLooseCode = new UniqueTexts<SchoolClass>();
  const loose = (code: string): string => code.replace(/-/g, '');
  const put = (schoolClass: SchoolClass): void => {
    byCode.put(schoolClass.code, schoolClass);
    byTitle.put(foldText(schoolClass.title), schoolClass);
    byLooseCode.put(loose(schoolClass.code), schoolClass);
  };
  const find = (text: string): SchoolClass | undefined => {
    const code = classCodeOf(text);
    return (
      byCode.get(text.trim().toUpperCase()) ??
      byTitle.get(foldText(text)) ??
      (code === '' ? undefined : (byCode.get(code) ?? byLooseCode.get(loose(code))))
    );
  };
  register.classes.filter(({ status }) => status === 'active').forEach(put);

  const added: SchoolClass[] = [];
  const firstNumber = nextClassNumber(register);
  const wanted = [...new Set(newTexts)].map((text) => ({ text, code: classCodeOf(text) }));
  wanted.sort((a, b) => compareText(a.code, b.code) || compareText(a.text, b.text));
  for (const { text, code } of wanted) {
    const number = firstNumber + added.length;
    if (code !== '' && !find(text) && isOwnerNumber(number)) {
      const schoolClass: SchoolClass = { number, code, title: text, level: levelOf(code, text), schoolYear, status: 'active' };
      put(schoolClass);
      added.push(schoolClass);
    }
  }
  return { find, added };
}

/** The code that a file itself gives to a title, for its rows that have the title alone; the first by name where it gives several. */
export function codesByTitle(rows: readonly { code: string; codeSaid: boolean; title: string }[]): (title: string) => string | undefined {
  const codes = new Map<string, string>();
  for (const { code, codeSaid, title } of rows) {
    const before = codes.get(foldText(title));
    if (codeSaid && title !== '' && (before === undefined || compareText(code, before) < 0)) {
      codes.set(foldText(title), code);
    }
  }
  return (title) => codes.get(foldText(title));
}

export interface SubjectBook {
  find: (text: string) => Subject | undefined;
  added: Subject[];
}

/** A subject is found by its code, then by its title; each wanted code that nobody has is added. */
export function subjectBook(register: Pick<Register, 'subjects'>, wanted: readonly Subject[] = []): SubjectBook {
  const byCode = new Map<string, Subject>(register.subjects.map((subject) => [subject.code, subject]));
  const byTitle = new UniqueTexts<Subject>();
  register.subjects.forEach((subject) => byTitle.put(foldText(subject.title), subject));
  const added: Subject[] = [];
  const find = (text: string): Subject | undefined => byCode.get(subjectCodeOf(text)) ?? byTitle.get(foldText(text));
  for (const { code, title } of [...wanted].sort((a, b) => compareText(a.code, b.code) || compareText(a.title, b.title))) {
    if (code !== '' && !byCode.has(code)) {
      const subject = { code, title };
      byCode.set(code, subject);
      byTitle.put(foldText(title), subject);
      added.push(subject);
    }
  }
  return { find, added };
}

/** The groups that classes need and have not: one row a code and class, sorted. */
export function missingGroups(
  register: Pick<Register, 'groups'>,
  wanted: readonly { text: string; classNumber: number }[],
  schoolYear: number
): TeachingGroup[] {
  const known = new Set(register.groups.map(({ code, classNumber }) => `${classNumber}|${code}`));
  const missing: TeachingGroup[] = [];
  const sorted = wanted.map(({ text, classNumber }) => ({ code: groupCodeOf(text), title: text, classNumber, schoolYear }));
  sorted.sort((a, b) => a.classNumber - b.classNumber || compareText(a.code, b.code) || compareText(a.title, b.title));
  for (const group of sorted) {
    const key = `${group.classNumber}|${group.code}`;
    if (group.code !== '' && group.classNumber !== 0 && !known.has(key)) {
      known.add(key);
      missing.push(group);
    }
  }
  return missing;
}
