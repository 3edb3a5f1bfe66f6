import type { DayChange } from '../../../../../../domain/calendar/types';
import { weekIndexOf } from '../../../../../../domain/days';
import type { Register, RegisterChange, Stored } from '../../../../../../domain/register/types';
import { EntError, type EntErrorKind } from '../../../../../../lists/errors';
import type { ApplyReport, DayChangesAsked } from '../../../../../../lists/repositories/register';
import type { GivenServices } from '../../../testing/renderSection';

type Row = Stored<object>;
type Lists = Record<'class' | 'subject' | 'group' | 'slot' | 'change', Row[]>;

/**
 * A register in memory, for the faults and the timing that a server cannot be asked for. It keeps the promises that the repository's types
 * make: ETags, unique keys, the order of changes. The real thing is tested over HTTP and in the browser.
 */
export class MemoryRegister {
  /** What was written, one entry a call of apply(). */
  public readonly written: RegisterChange[][] = [];
  /** What happens to the next calls of apply(), first one first: every change fails so. */
  public faults: EntErrorKind[] = [];
  private held: Promise<void> = Promise.resolve();
  private readonly lists: Lists;
  private ids = 1000;

  public constructor(
    private readonly register: Register,
    changes: readonly Stored<DayChange>[] = []
  ) {
    const { classes, subjects, groups, slots } = register;
    this.lists = { class: [...classes], subject: [...subjects], group: [...groups], slot: [...slots], change: [...changes] };
  }

  /** What every screen would read now. */
  public now(): Register {
    const { class: classes, subject: subjects, group: groups, slot: slots } = this.lists;
    return { ...this.register, classes, subjects, groups, slots } as unknown as Register;
  }

  public dayChanges(): Stored<DayChange>[] {
    return [...(this.lists.change as Stored<DayChange>[])].sort((a, b) => a.id - b.id);
  }

  /** Another administrator changes a row, or removes it. */
  public meanwhile(kind: keyof Lists, id: number, change: object | 'removed'): void {
    const rows = this.lists[kind];
    this.lists[kind] =
      change === 'removed'
        ? rows.filter((row) => row.id !== id)
        : rows.map((row) => (row.id === id ? { ...row, ...change, etag: `${row.etag}*` } : row));
  }

  /** Holds the writes back until the returned function is called. */
  public hold(): () => void {
    let release: () => void = () => undefined;
    this.held = new Promise((resolve) => (release = resolve));
    return release;
  }

  public services(more: GivenServices['register'] = {}): GivenServices['register'] {
    return {
      load: async () => this.now(),
      apply: (changes) => this.apply(changes),
      dayChanges: async (asked) => this.of([asked]),
      dayChangesOfAll: async (asked) => this.of(asked),
      ...more
    };
  }

  private of(asked: readonly DayChangesAsked[]): Stored<DayChange>[] {
    return this.dayChanges().filter((change) =>
      asked.some((one) => {
        if (weekIndexOf(change.day) !== one.week) return false;
        if ('classNumber' in one) return change.classNumber === one.classNumber;
        return [change.teacherNumber, change.replacedBy?.teacherNumber].includes(one.teacherNumber);
      })
    );
  }

  private async apply(changes: readonly RegisterChange[]): Promise<ApplyReport> {
    await this.held;
    this.written.push([...changes]);
    const fault = this.faults.shift();
    const report: ApplyReport = { done: [], failed: [], notSent: [], cancelled: false, requests: 1, waitedMs: 0 };
    for (const change of changes) {
      const id = fault ? undefined : this.store(change);
      if (id === undefined) report.failed.push({ change, error: new EntError(fault ?? 'conflict', 'test') });
      else report.done.push({ change, id });
    }
    return report;
  }

  /** The id of the row; undefined when somebody else wrote it, or holds its key. */
  private store(change: RegisterChange): number | undefined {
    const kind = change.kind as keyof Lists;
    const rows = this.lists[kind];
    if (change.op === 'add') {
      const key = keyOf(change);
      if (key && rows.some((row) => keyOf({ ...change, value: row } as unknown as RegisterChange) === key)) return undefined;
      const id = ++this.ids;
      this.lists[kind] = [...rows, { ...change.value, id, etag: `"${id}"` }];
      return id;
    }
    if (!rows.some((row) => row.id === change.id && row.etag === change.etag)) return undefined;
    const without = rows.filter((row) => row.id !== change.id);
    this.lists[kind] = change.op === 'remove' ? without : [...without, { ...change.value, id: change.id, etag: `${change.etag}+` }];
    return change.id;
  }
}

function keyOf(change: RegisterChange): string | undefined {
  switch (change.kind) {
    case 'class':
      return `${change.value.number}`;
    case 'subject':
      return change.value.code;
    case 'group':
      return `${change.value.classNumber}|${change.value.code}`;
    default:
      return undefined;
  }
}
