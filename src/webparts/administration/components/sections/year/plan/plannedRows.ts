import { CLASS_GROUPS, classGroup } from '../../../../../../lists/definitions/groups';
import { proposedTitle } from '../../../../../../domain/register/yearClasses';
import type { YearTransition } from '../../../../../../domain/register/yearTransition';
import type { Register } from '../../../../../../domain/register/types';

/** A class of the year that begins. */
export interface NewClass {
  code: string;
  title: string;
  /** Its name can still be chosen. */
  state: 'created' | 'reopened' | 'there';
  /** Classes whose pupils come here. */
  from: string[];
  pupils: number;
}

/** Every class that pupils go into, with whence they come. */
export function newClassesOf({ fates, stages }: YearTransition, register: Register, toYear: number): NewClass[] {
  const changed = stages.prepare.flatMap((change) => (change.kind === 'class' ? [change] : []));
  const found = new Map<string, NewClass>();
  for (const { promotion, schoolClass, pupils } of fates) {
    if (promotion.to === 'class') {
      const { code } = promotion;
      const change = changed.find(({ value }) => value.code === code);
      const known = register.classes.find((one) => one.code === code && one.schoolYear >= toYear);
      const title = change?.value.title ?? known?.title ?? proposedTitle(register, code);
      const state = change === undefined ? 'there' : change.op === 'add' ? 'created' : 'reopened';
      const before = found.get(code) ?? { code, title, state, from: [], pupils: 0 };
      found.set(code, { ...before, from: [...before.from, schoolClass.title], pupils: before.pupils + pupils });
    }
  }
  return [...found.values()];
}

export interface PupilMove {
  key: string;
  name: string;
  /** Title of the class that is left. */
  from: string;
  /** Title of the class that is joined; empty for none. */
  to: string;
  leaves: boolean;
}

/** Every pupil whom the change moves. */
export function pupilMovesOf({ stages }: YearTransition, register: Register): PupilMove[] {
  const titles = new Map(register.classes.map(({ number, title }) => [number, title]));
  for (const change of stages.prepare) {
    if (change.kind === 'class') titles.set(change.value.number, change.value.title);
  }
  const before = new Map(register.pupils.map(({ id, classNumber }) => [id, classNumber]));
  return stages.follow.flatMap((change): PupilMove[] => {
    if (change.kind !== 'pupil' || change.op !== 'update') return [];
    const { key, firstName, lastName, classNumber, status } = change.value;
    return [
      {
        key,
        name: `${firstName} ${lastName}`.trim(),
        from: titles.get(before.get(change.id) ?? 0) ?? '',
        to: titles.get(classNumber) ?? '',
        leaves: status === 'left'
      }
    ];
  });
}

/** The groups that take the year into their name: those of each class that is archived. */
export function renamedGroupsOf({ stages }: YearTransition): { before: string; after: string }[] {
  return stages.archive.flatMap((change) => {
    if (change.kind !== 'class') return [];
    return CLASS_GROUPS.map((group) => ({
      before: classGroup(group, { ...change.value, status: 'active' }).name,
      after: classGroup(group, change.value).name
    }));
  });
}

/** True when nothing is left but the school's own year. */
export function isOnlyLast({ stages }: YearTransition): boolean {
  return Object.values(stages).every((changes) => changes.length === 0);
}
