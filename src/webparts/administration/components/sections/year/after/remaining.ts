import { makeDay } from '../../../../../../domain/days';
import type { Register } from '../../../../../../domain/register/types';
import type { School } from '../../../../../../domain/types';
import type { SectionKey } from '../../../shell/sections';

export type AfterKey = 'groups' | 'calendar' | 'timetable' | 'pupils';

export interface AfterStep {
  key: AfterKey;
  section: Extract<SectionKey, 'home' | 'school' | 'imports'>;
  done: boolean;
  /** What its sentence counts. */
  count: number;
}

/**
 * What a school still has to do once a change of year, or a return, is written.
 * @param differences between the groups and the register; undefined while nobody knows
 */
export function afterSteps({ classes, slots, pupils }: Register, school: School, differences: number | undefined): AfterStep[] {
  const active = new Set(classes.filter(({ status }) => status === 'active').map(({ number }) => number));
  const lessons = slots.filter(({ classNumber }) => active.has(classNumber)).length;
  const present = pupils.filter(({ status }) => status === 'present');
  const unplaced = present.filter(({ classNumber }) => !active.has(classNumber)).length;
  const [first, last] = [makeDay(school.schoolYear, 9, 1), makeDay(school.schoolYear + 1, 7, 31)];
  return [
    { key: 'groups', section: 'home', done: differences === 0, count: differences ?? 0 },
    {
      key: 'calendar',
      section: 'school',
      // Summer holidays begin in the year that ends, and say nothing of the next.
      done: school.holidays.some((range) => range.first >= first && range.first <= last),
      count: 0
    },
    { key: 'timetable', section: 'imports', done: lessons > 0, count: lessons },
    { key: 'pupils', section: 'imports', done: present.length > 0 && unplaced === 0, count: unplaced }
  ];
}
