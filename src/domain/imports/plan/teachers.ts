import { foldText, wordsOf } from '../../register/names';
import type { Register } from '../../register/types';
import { civilityOf } from '../kinds/staff';

export interface Teacher {
  number: number;
  /** As the timetable calls them. */
  name: string;
}

/** `several`: the text fits more than one teacher, and guessing would give one the lessons of the other. */
export type TeacherSearch = { teachers: Teacher[] } | { teachers?: undefined; fault: 'none' | 'several'; text: string };

export interface TeacherBook {
  /**
   * The teachers that a cell names, several when it lists them: by number, by the name in the timetable (« Mme Aubépine »), by both names in either
   * order, by last name and initial, by last name alone. `firstNames` is the other column of an export that has two.
   */
  find: (text: string, firstNames?: string) => TeacherSearch;
}

/** The ways to write a teacher's name, surest first; a text is looked up in one after the other. */
type Tier = Map<string, Set<Teacher>>;

export function teacherBook(register: Pick<Register, 'staff' | 'slots'>): TeacherBook {
  const byNumber = new Map<number, Teacher>();
  const tiers: Tier[] = [new Map(), new Map(), new Map(), new Map()];
  const put = (tier: Tier, text: string, teacher: Teacher): void => {
    tier.set(text, (tier.get(text) ?? new Set<Teacher>()).add(teacher));
  };
  const teaching = register.staff.filter(({ teacherNumber }) => teacherNumber > 0);
  // Who left may still stand in a timetable that has not been done anew, unless somebody present bears the name.
  for (const member of [...teaching].sort((a, b) => Number(a.status === 'left') - Number(b.status === 'left'))) {
    const teacher = { number: member.teacherNumber, name: member.title };
    const [last, first] = [wordsOf(member.lastName), wordsOf(member.firstName)].map((words) => words.join(''));
    const initials = wordsOf(member.firstName).map((word) => word[0]);
    const forms: [Tier, string][] = [
      [tiers[0], foldText(member.title)],
      [tiers[1], last + first],
      [tiers[1], first + last],
      [tiers[2], `${last} ${initials[0] ?? ''}`],
      [tiers[2], `${last} ${initials.join('')}`],
      [tiers[3], last]
    ];
    for (const [tier, text] of forms) {
      if (member.status === 'present' || !tier.has(text)) {
        put(tier, text, teacher);
      }
    }
    byNumber.set(teacher.number, byNumber.get(teacher.number) ?? teacher);
  }
  // A timetable may be older than the list of staff.
  for (const { teacherNumber, teacherName } of register.slots) {
    if (!byNumber.has(teacherNumber)) {
      byNumber.set(teacherNumber, { number: teacherNumber, name: teacherName });
      put(tiers[0], foldText(teacherName), { number: teacherNumber, name: teacherName });
    }
  }

  const findOne = (text: string): TeacherSearch => {
    const number = /^\d{1,4}$/.test(text) ? byNumber.get(Number(text)) : undefined;
    if (number) {
      return { teachers: [number] };
    }
    const [civility, words] = splitCivility(text);
    const queries = [foldText(text), words.join(''), initialForm(words), words.join('')];
    for (const [index, tier] of tiers.entries()) {
      const all = distinct(tier.get(queries[index]) ?? []);
      const ofCivility = all.filter(({ name }) => civility === '' || ['', civility].includes(splitCivility(name)[0]));
      if (ofCivility.length > 0) {
        return ofCivility.length === 1 ? { teachers: ofCivility } : { fault: 'several', text };
      }
    }
    return { fault: 'none', text };
  };

  return {
    find: (text, firstNames = '') => {
      const whole = findOne(`${text} ${firstNames}`.trim());
      const parts = split(text);
      if (whole.teachers || parts.length < 2) {
        return whole;
      }
      const firsts = split(firstNames);
      const searches = parts.map((part, index) => findOne(firsts.length === parts.length ? `${part} ${firsts[index]}` : part));
      const fault = searches.find((search) => !search.teachers);
      return fault ?? { teachers: distinct(searches.flatMap(({ teachers }) => teachers ?? [])) };
    }
  };
}

function split(text: string): string[] {
  return text
    .split(/[,;/|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function distinct(teachers: Iterable<Teacher>): Teacher[] {
  return [...new Map([...teachers].map((teacher) => [teacher.number, teacher])).values()];
}

function splitCivility(text: string): [string, string[]] {
  const [first = '', ...rest] = foldText(text).split(' ');
  const civility = rest.length > 0 ? civilityOf(first) : '';
  return [civility, wordsOf(civility === '' ? text : rest.join(' '))];
}

/** `aubepine a` for « Aubépine A. » and « A. Aubépine »; a text that nothing matches when there is no initial. */
function initialForm(words: string[]): string {
  const isInitial = (word: string): boolean => word.length === 1;
  const initials = words.filter(isInitial).join('');
  const last = words.filter((word) => !isInitial(word)).join('');
  return initials === '' ? '' : `${last} ${initials}`;
}
