import type { Register } from '../../../../domain/register/types';
import type { Day, School } from '../../../../domain/types';
import type { SectionKey } from '../shell/sections';

export type FirstHourKey = 'school' | 'holidays' | 'staff' | 'timetable' | 'pupils' | 'guardians' | 'accounts';

export interface FirstHourStep {
  key: FirstHourKey;
  section: SectionKey;
  done: boolean;
  /** True for the first that is not done. */
  current: boolean;
  /** What its sentence counts. */
  count: number;
}

/** The steps of a school's first hour, in order, each done or not by what the school's lists say. */
export function stepsOf(school: School, register: Register, today: Day): FirstHourStep[] {
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
    { key: 'accounts', section: 'people', done: everybody.length > 0 && withoutAccount === 0, count: withoutAccount }
  ];
  const first = steps.find(({ done }) => !done);
  return steps.map((step) => ({ ...step, current: step === first }));
}
