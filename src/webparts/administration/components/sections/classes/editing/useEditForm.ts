import * as React from 'react';
import type { RegisterChange } from '../../../../../../domain/register/types';
import type { Edits } from './useEdits';

/** How one thing (a class, a group, a lesson) is edited. `B`: the rows it is stored as, none for something new; `F`: its fields. */
export interface EditTask<B, F> {
  /** The rows as they were when the person began. */
  base: B;
  formOf: (base: B) => F;
  /** True when there are no rows: it is new, or somebody removed it meanwhile. */
  isNone: (base: B) => boolean;
  /** The rows as they are known now. */
  latest: (form: F) => B;
  /** What makes rows that say what the fields say. */
  changes: (form: F, base: B) => RegisterChange[];
}

export interface EditForm<B, F> {
  form: F;
  edit: (change: Partial<F>) => void;
  /** True when the fields say something else than what is stored. */
  dirty: boolean;
  /** True when nothing is stored yet: saving adds. */
  isNew: boolean;
  /** Somebody removed it meanwhile: saving would add it again. */
  gone: boolean;
  /** Somebody else changed it before it could be removed: the fields show what is stored now. */
  changed: boolean;
  /** Somebody else has the code or the number. */
  taken: boolean;
  /** What another administrator stored meanwhile. */
  conflict: F | undefined;
  /** True once it is stored; never rejects. */
  submit: (said: string) => Promise<boolean>;
  /** Removes what is stored; true once it is gone, also when somebody else removed it first. Never rejects. */
  remove: (changes: readonly RegisterChange[], said: string) => Promise<boolean>;
  keepMine: (said: string) => Promise<boolean>;
  takeTheirs: () => void;
  decideLater: () => void;
  /** The rows that the fields are compared with. */
  base: B;
}

/** The fields of one thing: they stay whatever becomes of the save, and a conflict shows what the other administrator stored. */
export function useEditForm<B, F extends object>(task: EditTask<B, F>, edits: Edits): EditForm<B, F> {
  const [base, setBase] = React.useState(task.base);
  const [form, setForm] = React.useState(() => task.formOf(task.base));
  const [conflict, setConflict] = React.useState<B>();
  const [gone, setGone] = React.useState(false);
  const [changed, setChanged] = React.useState(false);
  const [taken, setTaken] = React.useState(false);

  const write = async (over: B, said: string): Promise<boolean> => {
    setTaken(false);
    const changes = task.changes(form, over);
    if (changes.length === 0) return true;
    const outcome = await edits.save(changes, said);
    if (outcome === 'saved') return true;
    const latest = task.latest(form);
    // Two administrators who enter the same do not disagree.
    if (outcome === 'conflict' && task.changes(form, latest).length === 0) return true;
    if (outcome === 'conflict' && task.isNone(latest)) {
      setBase(latest);
      setGone(true);
    } else if (outcome === 'conflict') {
      setConflict(latest);
    } else {
      setTaken(outcome === 'taken');
      // Some of it may be stored.
      setBase(latest);
    }
    return false;
  };

  const remove = async (changes: readonly RegisterChange[], said: string): Promise<boolean> => {
    const outcome = await edits.save(changes, said);
    if (outcome === 'saved') return true;
    const latest = task.latest(form);
    if (task.isNone(latest)) return true;
    setBase(latest);
    if (outcome === 'conflict') {
      setForm(task.formOf(latest));
      setChanged(true);
    }
    return false;
  };

  return {
    form,
    edit: (change) => {
      setForm((now) => ({ ...now, ...change }));
      setChanged(false);
      setTaken(false);
    },
    dirty: JSON.stringify(form) !== JSON.stringify(task.formOf(base)),
    isNew: task.isNone(base),
    gone,
    changed,
    taken,
    conflict: conflict === undefined ? undefined : task.formOf(conflict),
    submit: (said) => write(base, said),
    remove,
    keepMine: (said) => {
      const over = conflict ?? base;
      setBase(over);
      setConflict(undefined);
      return write(over, said);
    },
    takeTheirs: () => {
      if (conflict === undefined) return;
      setBase(conflict);
      setForm(task.formOf(conflict));
      setConflict(undefined);
    },
    decideLater: () => setConflict(undefined),
    base
  };
}
