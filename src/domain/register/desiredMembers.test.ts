import fc from 'fast-check';
import type { Day, Role, SchoolClass } from '../types';
import { desiredMembers, type GroupNames } from './desiredMembers';
import { registers } from './testing/arbitraries';
import { EMPTY_REGISTER, guardian, pupil, schoolClass, stored, teacher } from './testing/registers';
import type { Register } from './types';

const TODAY = 20261123;
const names: GroupNames = {
  schoolGroup: (role) => `school ${role}`,
  classGroup: (role, { code }) => (['pupil', 'guardian', 'teacher', 'support'].includes(role) ? `${code} ${role}` : undefined)
};
const ROLES: Role[] = ['direction', 'schoolLife', 'teacher', 'pupil', 'guardian', 'inspector', 'support', 'resourceManager'];

/** The rules once more, asked the other way round: is this login in the group of this role, of this class or of the school? */
function belongs(login: string, role: Role, schoolClass_: SchoolClass | undefined, register: Register, today: Day): boolean {
  const is = (other: string): boolean => other.toLowerCase() === login;
  const inClass = (number: number): boolean => schoolClass_ === undefined || schoolClass_.number === number;
  const lessons = (teacherNumber: number): boolean =>
    schoolClass_ === undefined || register.slots.some((slot) => slot.teacherNumber === teacherNumber && inClass(slot.classNumber));
  const here = register.staff.filter(({ status, login: own }) => status === 'present' && is(own));
  const temporary = register.accesses.filter((one) => one.status === 'active' && one.untilDay >= today && is(one.login));
  switch (role) {
    case 'pupil':
      return register.pupils.some((one) => one.status === 'present' && is(one.login) && inClass(one.classNumber));
    case 'guardian':
      return register.guardians.some(
        (one) =>
          one.status === 'present' &&
          is(one.login) &&
          register.pupils.some((child) => child.status === 'present' && one.children.includes(child.key) && inClass(child.classNumber))
      );
    case 'teacher':
      return (
        here.some((one) => one.functions.includes('teacher') && (lessons(one.teacherNumber) || one.classNumbers.some(inClass))) ||
        temporary.some(
          (one) =>
            one.kind === 'substitute' &&
            one.teacherNumber > 0 &&
            (lessons(one.teacherNumber) ||
              register.staff.some((member) => member.teacherNumber === one.teacherNumber && member.classNumbers.some(inClass)))
        )
      );
    case 'support':
      return here.some((one) => one.functions.includes('support') && (schoolClass_ === undefined || one.classNumbers.some(inClass)));
    case 'inspector':
      return temporary.some(({ kind }) => kind === 'inspector');
    default:
      return here.some(({ functions }) => functions.includes(role));
  }
}

describe('who belongs to which group', () => {
  it('is what the rules say of each login and group, and no group is missing', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const { groups } = desiredMembers(register, TODAY, names);
        const everybody = [...register.staff, ...register.pupils, ...register.guardians, ...register.accesses].map(({ login }) =>
          login.toLowerCase()
        );
        const logins = new Set(everybody.filter((login) => login !== ''));
        const active = register.classes.filter(({ status }) => status === 'active');
        const expected = new Map<string, string[]>();
        for (const role of ROLES) {
          for (const one of [undefined, ...active]) {
            const group = one ? names.classGroup(role, one) : names.schoolGroup(role);
            if (group !== undefined) {
              expected.set(group, [...logins].filter((login) => belongs(login, role, one, register, TODAY)).sort());
            }
          }
        }
        expect(Object.fromEntries([...groups].map(([group, members]) => [group, [...members].sort()]))).toEqual(
          Object.fromEntries(expected)
        );
      }),
      { numRuns: 300 }
    );
  });

  it('and the teacher’s marker is read by the teacher and substitutes until their last day', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const { teacherMarkers } = desiredMembers(register, TODAY, names);
        const numbers = new Set(
          [...register.staff, ...register.accesses].map(({ teacherNumber }) => teacherNumber).filter((number) => number > 0)
        );
        for (const number of numbers) {
          const own = register.staff.filter(
            (one) => one.teacherNumber === number && one.status === 'present' && one.functions.includes('teacher')
          );
          const others = register.accesses.filter(
            (one) => one.kind === 'substitute' && one.teacherNumber === number && one.status === 'active' && one.untilDay >= TODAY
          );
          const marker = teacherMarkers.get(number);
          expect(marker !== undefined).toBe(own.length + others.length > 0);
          const logins = [...own, ...others].map(({ login }) => login.toLowerCase()).filter((login) => login !== '');
          expect([...(marker?.logins ?? [])].sort()).toEqual([...new Set(logins)].sort());
        }
        expect([...teacherMarkers.keys()].every((number) => numbers.has(number))).toBe(true);
      }),
      { numRuns: 300 }
    );
  });
});

describe('by example', () => {
  const register: Register = {
    ...EMPTY_REGISTER,
    classes: [
      stored(1, schoolClass(1, '2GT1')),
      stored(2, schoolClass(2, '2GT2')),
      stored(3, schoolClass(3, '2GT1', { status: 'archived', schoolYear: 2025 }))
    ],
    pupils: [
      stored(11, pupil('1', 'Tilleul', 'Léa', { login: 'Lea@Ecole.example', classNumber: 1 })),
      stored(12, pupil('2', 'Orme', 'Max', { login: 'max@ecole.example', status: 'left' }))
    ],
    guardians: [
      stored(21, guardian('a', 'Aubépine', 'Anne', { login: 'anne@ecole.example', children: ['1', '2'] })),
      stored(22, guardian('b', 'Orme', 'Paul', { login: 'paul@ecole.example', children: ['2'] }))
    ],
    staff: [
      stored(31, teacher(1, 'Aubépine', 'Anne', { login: 'anne@ecole.example', title: 'Mme Aubépine', classNumbers: [3] })),
      stored(32, teacher(2, 'Basalte', 'Yann', { login: 'yann@ecole.example', title: 'M. Basalte', status: 'left' }))
    ],
    slots: [1, 2].map((teacherNumber) => ({
      id: 40 + teacherNumber,
      etag: '',
      classNumber: 2,
      teacherNumber,
      teacherName: '',
      weekday: 1,
      periodId: 'M1',
      subjectCode: 'EPS',
      subject: 'EPS',
      group: '',
      room: '',
      parity: ''
    })),
    accesses: [
      stored(51, { kind: 'substitute', login: 'zoe@ecole.example', name: 'Zoé Mica', teacherNumber: 2, untilDay: TODAY, status: 'active' }),
      stored(52, { kind: 'inspector', login: 'ia@ecole.example', name: 'IA-IPR', teacherNumber: 0, untilDay: TODAY - 1, status: 'active' })
    ]
  };
  const membersOf = (group: string): string[] =>
    [...(desiredMembers(register, TODAY, names).groups.get(group) ?? ['no such group'])].sort();

  it.each([
    ['school pupil', ['lea@ecole.example']],
    ['2GT1 pupil', ['lea@ecole.example']],
    // The parent of somebody who left is no guardian any more; a teacher may be one.
    ['school guardian', ['anne@ecole.example']],
    ['2GT1 guardian', ['anne@ecole.example']],
    ['2GT2 guardian', []],
    // A substitute replaces even who has left, up to the last day; a class that is archived opens nothing.
    ['school teacher', ['anne@ecole.example', 'zoe@ecole.example']],
    ['2GT2 teacher', ['anne@ecole.example', 'zoe@ecole.example']],
    ['2GT1 teacher', []],
    ['school inspector', []]
  ])('%s', (group, members) => expect(membersOf(group)).toEqual(members));

  it('the substitute reads the marker of who is replaced, under that name', () =>
    expect(desiredMembers(register, TODAY, names).teacherMarkers.get(2)).toEqual({
      title: 'M. Basalte',
      logins: new Set(['zoe@ecole.example'])
    }));
});
