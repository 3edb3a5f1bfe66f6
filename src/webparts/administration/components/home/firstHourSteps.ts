import type { Register } from '../../../../domain/register/types';
import type { Day, School } from '../../../../domain/types';
import type { SectionKey } from '../shell/sections';

export type FirstHourKey = 'school' | 'holidays' | 'staff' | 'timetable' | 'pupils' | 'guardians' | 'accounts' | 'groups';

export interface FirstHourStep {
  key: FirstHourKey;
  /** Where it is done. */
  section: SectionKey;
  done: boolean;
  /** True for the first that is not done, and for the last as soon as only people without an account are left. */
  current: boolean;
  /** What its sentence counts. */
  count: number;
}

/**
 * The steps of a school's first hour, in order, each done or not by what the school's lists say.
 * @param waiting how many changes the groups wait for; undefined while nobody knows
 */
export function stepsOf(school: School, register: Register, today: Day, waiting: number | undefined): FirstHourStep[] {
  const { staff, pupils, guardians, slots } = register;
  const present = <T extends { status: string }>(people: readonly T[]): T[] => people.filter(({ status }) => status === 'present');
  const everybody = [...present(staff), ...present(pupils), ...present(guardians)];
  const withoutAccount = everybody.filter(({ login }) => login === '').length;
  const coming = school.holidays.filter(({ last }) => last >= today).length;
  const steps: Omit<FirstHourStep, 'current'>[] = [
    { key: 'school', section: 'school', done: school.uai !== '' && school.zone !== undefined, count: 0 },
    { key: 'holidays', section: 'school', done: coming > 0, count: coming },
    { key: 'staff', section: 'imports', done: present(staff).length > 0, count: present(staff).length },
    { key: 'timetable', section: 'imports', done: slots.length > 0, count: slots.length },
    { key: 'pupils', section: 'imports', done: present(pupils).length > 0, count: present(pupils).length },
    { key: 'guardians', section: 'imports', done: present(guardians).length > 0, count: present(guardians).length },
    { key: 'accounts', section: 'people', done: everybody.length > 0 && withoutAccount === 0, count: withoutAccount },
    { key: 'groups', section: 'home', done: everybody.some(({ login }) => login !== '') && waiting === 0, count: waiting ?? 0 }
  ];
  const [first, second] = steps.filter(({ done }) => !done);
  return steps.map((step) => ({ ...step, current: step === first || (step === second && first.key === 'accounts') }));
}

/** True when the school can be used: people who have no account yet never keep the first hour from ending. */
export function isOver(steps: readonly FirstHourStep[]): boolean {
  return steps.every(({ key, done }) => done || key === 'accounts');
}
