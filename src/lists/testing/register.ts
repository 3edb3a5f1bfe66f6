import type { DayChange } from '../../domain/calendar/types';
import type {
  Guardian,
  Pupil,
  RegisterChange,
  RegisterKind,
  RegisterValues,
  StaffMember,
  TemporaryAccess
} from '../../domain/register/types';
import type { SchoolClass, TimetableSlot, Weekday } from '../../domain/types';
import type { ListDefinition } from '../definitions/types';
import { listOf } from '../sp/listOf';
import { pageAfter } from '../sp/paging';
import { who, type TestSchool } from './school';

/** Rows of a register, as many as a test wants: each made from its number alone. */

const PLANTS = ['AUBÉPINE', 'BRUYÈRE', 'CÈDRE', 'DAPHNÉ', 'ÉRABLE', 'FOUGÈRE', 'GENÊT', 'HOUX', 'IF', 'JONQUILLE', 'L’HORTENSIA', 'MÉLÈZE'];
const MINERALS = ['Agate', 'Béryl', 'Corail', 'Diorite', 'Émeraude', 'Feldspath', 'Granit', 'Hématite', 'Iolite', 'Jaspe', 'Kyanite'];

function named(number: number): { lastName: string; firstName: string; status: 'present' } {
  return { lastName: PLANTS[number % PLANTS.length], firstName: MINERALS[number % MINERALS.length], status: 'present' };
}

export function classOfNumber(number: number): SchoolClass {
  return { number, code: `C${number}`, title: `Classe ${number}`, level: 'Seconde', schoolYear: 2026, status: 'active' };
}

export function pupilOfNumber(number: number, change: Partial<Pupil> = {}): Pupil {
  return {
    key: `INE${number}`,
    ...named(number),
    login: number % 5 === 0 ? '' : `eleve${number}@ecole.example`,
    classNumber: (number % 2) + 1,
    groups: number % 3 === 0 ? ['LATIN', 'LV2-ESP'] : [],
    ...change
  };
}

export function guardianOfNumber(number: number): Guardian {
  return { key: `R${number}`, ...named(number), login: '', children: [`INE${number}`, `INE${number + 1}`].sort() };
}

export function staffOfNumber(number: number): StaffMember {
  return {
    key: `P${number}`,
    ...named(number),
    login: `prof${number}@ecole.example`,
    title: `Mme ${named(number).lastName}`,
    functions: ['teacher'],
    teacherNumber: number,
    classNumbers: number % 2 === 0 ? [1, 2] : []
  };
}

/** 25 slots a class: five weekdays of five periods. */
export function slotOfNumber(number: number, change: Partial<Omit<TimetableSlot, 'id'>> = {}): Omit<TimetableSlot, 'id'> {
  const inWeek = number % 25;
  const teacher = staffOfNumber((number % 180) + 1);
  return {
    classNumber: Math.floor(number / 25) + 1,
    teacherNumber: teacher.teacherNumber,
    teacherName: teacher.title,
    weekday: (Math.floor(inWeek / 5) + 1) as Weekday,
    periodId: `M${(inWeek % 5) + 1}`,
    subjectCode: 'MATHS',
    subject: 'Mathématiques',
    group: '',
    room: `${100 + (number % 40)}`,
    parity: '',
    ...change
  };
}

export const substitute: TemporaryAccess = {
  kind: 'substitute',
  login: 'iris.lavande@ecole.example',
  name: 'Mme Lavande',
  teacherNumber: 1,
  untilDay: 20261218,
  status: 'active'
};

export const cancelled: DayChange = {
  day: 20261123,
  periodId: 'M1',
  classNumber: 1,
  group: '',
  subjectCode: 'MATHS',
  teacherNumber: 1,
  kind: 'cancelled',
  room: '',
  subject: 'Mathématiques',
  teacherName: 'Mme Aubépine',
  note: 'Mme Aubépine est absente.'
};

export function adding<K extends RegisterKind>(kind: K, values: readonly RegisterValues[K][]): RegisterChange[] {
  return values.map((value) => ({ kind, op: 'add', value }) as RegisterChange);
}

export function numbers(count: number, from = 1): number[] {
  return Array.from({ length: count }, (_value, index) => from + index);
}

/** Every item of a list with its token and ETag, as SharePoint holds it. */
export async function storedRows(
  school: Pick<TestSchool, 'as'>,
  list: Pick<ListDefinition, 'name'>
): Promise<{ Id: number; EntToken: string | null; 'odata.etag': string }[]> {
  const sp = school.as(who.admin);
  const found: { Id: number; EntToken: string | null; 'odata.etag': string }[] = [];
  for (let more = true; more;) {
    const items = listOf(sp, list).items.select('Id', 'EntToken');
    const page = await pageAfter<(typeof found)[number]>(items, found.at(-1)?.Id ?? 0, 5000);
    found.push(...page.rows);
    more = page.more;
  }
  return found;
}

/** Rows of the register without what storing them adds. */
export function plain<T extends { id: number; etag: string }>(rows: readonly T[]): object[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id' && name !== 'etag')));
}
