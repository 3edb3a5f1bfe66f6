import { sameValue, valueOf } from '../../../../../../domain/register/changes';
import type { ImportKind, ImportPlan } from '../../../../../../domain/imports/types';
import type { Register, RegisterChange, RegisterKind } from '../../../../../../domain/register/types';

/** A change of a plan, with what was there before. */
export interface PlannedChange {
  key: string;
  change: RegisterChange;
  /** The value that an update goes over. */
  before?: RegisterChange['value'];
}

/** What a plan's changes mean to a person. */
export interface PlanLists {
  added: PlannedChange[];
  /** Updates but those of persons who leave; who changes class is here and in `moved`. */
  changed: PlannedChange[];
  moved: PlannedChange[];
  /** Persons who leave, lessons that go. */
  left: PlannedChange[];
  newClasses: PlannedChange[];
  newSubjects: PlannedChange[];
  newGroups: PlannedChange[];
  /** Guardians of pupils whose made key an identifier replaces. */
  relinked: PlannedChange[];
}

export type ListKey = keyof PlanLists;

export const LIST_KEYS: readonly ListKey[] = ['added', 'changed', 'moved', 'left', 'newClasses', 'newSubjects', 'newGroups', 'relinked'];

/** The rows of the register that a kind of file is about. */
export const ROWS_OF: Record<ImportKind, RegisterKind> = {
  classes: 'class',
  subjects: 'subject',
  staff: 'staff',
  timetable: 'slot',
  pupils: 'pupil',
  guardians: 'guardian'
};

/** What the rows of the register say, by kind and item id: made once for all changes of a plan. */
export function storedValues(register: Register): (change: RegisterChange) => RegisterChange['value'] | undefined {
  const lists: Partial<Record<RegisterKind, readonly { id: number; etag: string }[]>> = {
    class: register.classes,
    subject: register.subjects,
    group: register.groups,
    staff: register.staff,
    pupil: register.pupils,
    guardian: register.guardians,
    slot: register.slots
  };
  const known = new Map<RegisterKind, Map<number, { id: number; etag: string }>>();
  return (change) => {
    if (change.op === 'add') return undefined;
    const byId = known.get(change.kind) ?? new Map((lists[change.kind] ?? []).map((row) => [row.id, row]));
    known.set(change.kind, byId);
    const row = byId.get(change.id);
    return row && (valueOf(row) as unknown as RegisterChange['value']);
  };
}

/** The changes of a plan by what they mean, in the plan's order. */
export function planLists(kind: ImportKind, changes: readonly RegisterChange[], register: Register): PlanLists {
  const lists: PlanLists = { added: [], changed: [], moved: [], left: [], newClasses: [], newSubjects: [], newGroups: [], relinked: [] };
  const stored = storedValues(register);
  changes.forEach((change, at) => {
    const before = stored(change);
    lists[listOf(kind, change, before)].push({ key: `${at}`, change, ...(before && { before }) });
  });
  return lists;
}

function listOf(kind: ImportKind, change: RegisterChange, before: RegisterChange['value'] | undefined): ListKey {
  if (change.kind === 'move') return 'moved';
  if (change.kind !== ROWS_OF[kind]) {
    return change.kind === 'class'
      ? 'newClasses'
      : change.kind === 'subject'
        ? 'newSubjects'
        : change.kind === 'group'
          ? 'newGroups'
          : 'relinked';
  }
  if (change.op === 'add') return 'added';
  return change.op === 'remove' || leaves(change.value, before) ? 'left' : 'changed';
}

function leaves(value: object, before: object | undefined): boolean {
  const status = (row: object | undefined): unknown => (row && 'status' in row ? row.status : undefined);
  return status(value) === 'left' && status(before) === 'present';
}

/** One property of a row, before and after. */
export interface Difference {
  property: string;
  before: unknown;
  after: unknown;
}

/** The properties that an update changes, in the order of the new value. */
export function differencesOf({ change, before }: PlannedChange): Difference[] {
  if (!before) return [];
  const [was, is] = [before, change.value] as unknown as Record<string, unknown>[];
  return Object.keys(is)
    .filter((property) => !sameValue(was[property], is[property]))
    .map((property) => ({ property, before: was[property], after: is[property] }));
}

/**
 * How a plan that was made anew stands to the one that was shown: the same; what is left of it, when a part has been written since; or something
 * that the person has not seen. Rows are compared by what they say before and after, not by their versions.
 */
export function comparePlans(
  shown: { plan: ImportPlan; register: Register },
  fresh: { plan: ImportPlan; register: Register }
): 'same' | 'rest' | 'other' {
  const keysOf = ({ plan, register }: { plan: ImportPlan; register: Register }): Set<string> => {
    const stored = storedValues(register);
    return new Set(
      plan.changes.map((change) =>
        JSON.stringify([change.kind, change.op, change.op === 'add' ? 0 : change.id, change.value, stored(change) ?? null])
      )
    );
  };
  const refusals = ({ rejected }: ImportPlan): string => JSON.stringify(rejected.map(({ line, reason, field }) => [line, reason, field]));
  const [before, now] = [keysOf(shown), keysOf(fresh)];
  if (refusals(shown.plan) !== refusals(fresh.plan) || [...now].some((key) => !before.has(key))) return 'other';
  return now.size === before.size ? 'same' : 'rest';
}
