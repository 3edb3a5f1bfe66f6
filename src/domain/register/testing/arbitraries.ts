import fc from 'fast-check';
import { DEFAULT_PERIODS } from '../../bellSchedule';
import type { Weekday } from '../../types';
import { compareText, nameKey, wordsOf } from '../names';
import type { Register, StaffFunction, TemporaryAccess } from '../types';
import { guardian, pupil, schoolClass, stored, teacher, teachingGroup } from './registers';

/** Registers as imports and screens leave them: keys, numbers, accounts and names of a kind are each held once, references lead somewhere. */

const NAME_PARTS = [
  'Aubépine',
  'D’Orme',
  'Œillet',
  "O'If",
  '=Fougère',
  '+Lilas',
  '@Silex',
  '-Mica',
  'Ax;Bx',
  'Le "Grand"',
  'ليلى',
  'Zoé😀',
  'Van der Saule',
  'ÉRABLE'
];
const oddName = fc.tuple(fc.constantFrom(...NAME_PARTS), fc.integer({ min: 1, max: 30 })).map(([part, number]) => `${part} ${number}`);
const oddKey = fc
  .tuple(fc.constantFrom('', '=', '-', '+1', 'A/', 'B,'), fc.integer({ min: 1, max: 999 }))
  .map(([start, number]) => `${start}${number}`);
/** Some of them are those that files of tests name. */
const key = fc.oneof(fc.constantFrom('1', '2', 'a1', '~ORME.ZOE', '~IF.MAX'), oddKey);
const lastNames = fc.oneof(fc.constantFrom('Orme', 'If'), oddName);
const firstNames = fc.oneof(fc.constantFrom('Zoé', 'Max'), oddName);
const present = fc.constantFrom('present', 'present', 'present', 'left' as const);
const functions = fc
  .subarray<StaffFunction>(['direction', 'resourceManager', 'schoolLife', 'support', 'teacher'], { minLength: 1 })
  .map((list) => [...list].sort());

interface Identity {
  key: string;
  lastName: string;
  firstName: string;
  login: string;
  status: 'present' | 'left';
}

const people = (kind: string, most: number): fc.Arbitrary<Identity[]> =>
  fc
    .uniqueArray(fc.record({ key, lastName: lastNames, firstName: firstNames, hasLogin: fc.boolean(), status: present }), {
      maxLength: most,
      selector: (person) => person.key,
      comparator: (a, b) => a.toUpperCase() === b.toUpperCase()
    })
    .map((list) => {
      const names = new Set<string>();
      return list
        .filter((person) => wordsOf(person.lastName).length > 0 && names.size < names.add(nameKey(person.lastName, person.firstName)).size)
        .map(({ hasLogin, ...person }, index) => ({ ...person, login: hasLogin ? `${kind}${index}@ecole.example` : '' }));
    });

const CODES = ['6A', '6B', '5-C', '2GT1', 'TG2'];

export const registers: fc.Arbitrary<Register> = fc
  .record({
    classes: fc.subarray(CODES, { minLength: 1 }),
    titles: fc.boolean(),
    subjects: fc.subarray(['MATHS', 'LV-B', 'EPS'], { minLength: 1 }),
    groups: fc.subarray(['LATIN', 'GR.1', 'LV_B'], { minLength: 1 }),
    staff: people('staff', 8),
    functions: fc.array(functions, { minLength: 8, maxLength: 8 }),
    pupils: people('pupil', 12),
    guardians: people('guardian', 8),
    picks: fc.array(fc.nat({ max: 999 }), { minLength: 60, maxLength: 60 }),
    accesses: fc.array(
      fc.record({
        kind: fc.constantFrom('substitute', 'inspector' as const),
        number: fc.nat({ max: 9 }),
        until: fc.integer({ min: 20261121, max: 20261125 }),
        status: fc.constantFrom('active', 'ended' as const)
      }),
      { maxLength: 4 }
    )
  })
  .map((parts): Register => {
    const pick = <T>(place: number, from: readonly T[]): T | undefined => from[parts.picks[place % parts.picks.length] % (from.length + 1)];
    const some = <T>(place: number, from: readonly T[]): T[] =>
      from.filter((_, index) => (parts.picks[(place + index) % parts.picks.length] & 1) === 1);
    const classes = parts.classes.map((code, index) =>
      stored(
        index + 1,
        schoolClass(index + 1, code, { title: parts.titles ? `Classe ${index} ; "${code}"` : code, level: index % 2 ? 'Sixième' : '' })
      )
    );
    classes.push(stored(90, schoolClass(90, '6A', { status: 'archived', schoolYear: 2025 })));
    const active = classes.filter(({ status }) => status === 'active').map(({ number }) => number);
    const groups = active.flatMap((number) => parts.groups.map((code) => teachingGroup(code, number)));
    const subjects = parts.subjects.map((code) => ({ code, title: `Matière ${code}` }));
    const staff = parts.staff.map(({ lastName, firstName, ...person }, index) => {
      const teaches = parts.functions[index].includes('teacher');
      return teacher(teaches ? index + 1 : 0, lastName, firstName, {
        ...person,
        functions: parts.functions[index],
        classNumbers: some(index, active)
      });
    });
    const teachers = staff.filter(({ teacherNumber }) => teacherNumber > 0);
    const pupils = parts.pupils.map(({ key: pupilKey, lastName, firstName, ...person }, index) =>
      pupil(pupilKey, lastName, firstName, {
        ...person,
        classNumber: person.status === 'left' ? 0 : (pick(index, active) ?? 0),
        groups: some(index + 20, parts.groups).sort(compareText)
      })
    );
    const guardians = parts.guardians.map(({ key: guardianKey, lastName, firstName, ...person }, index) =>
      guardian(guardianKey, lastName, firstName, {
        ...person,
        children: some(index + 30, pupils)
          .map((child) => child.key)
          .sort(compareText)
      })
    );
    const slots = new Map(
      parts.picks.flatMap((seed, index) => {
        const who = teachers[seed % (teachers.length || 1)];
        const subject = subjects[(seed >> 1) % subjects.length];
        const slot = {
          classNumber: active[(seed >> 2) % active.length],
          teacherNumber: who?.teacherNumber ?? 0,
          teacherName: who?.title ?? '',
          weekday: ((seed % 5) + 1) as Weekday,
          periodId: DEFAULT_PERIODS[index % DEFAULT_PERIODS.length].id,
          subjectCode: subject.code,
          subject: subject.title,
          group: pick(index, parts.groups) ?? '',
          room: seed % 3 ? `Salle ${seed % 7}` : '',
          parity: (['', 'A', 'B'] as const)[seed % 3]
        };
        const { classNumber, teacherNumber, weekday, periodId, subjectCode, group, parity } = slot;
        return who ? [[[classNumber, teacherNumber, weekday, periodId, subjectCode, group, parity].join('|'), slot] as const] : [];
      })
    );
    const accesses = parts.accesses.map(({ kind, number, until, status }, index): TemporaryAccess => ({
      kind,
      login: `Temp${index}@ecole.example`,
      name: `Temp ${index}`,
      teacherNumber: kind === 'inspector' ? 0 : number,
      untilDay: until,
      status
    }));
    let id = 100;
    const store = <T extends object>(rows: readonly T[]): (T & { id: number; etag: string })[] => rows.map((row) => stored(id++, row));
    return {
      classes,
      subjects: store(subjects),
      groups: store(groups),
      staff: store(staff),
      pupils: store(pupils),
      guardians: store(guardians),
      slots: store([...slots.values()]) as Register['slots'],
      accesses: store(accesses)
    };
  });
