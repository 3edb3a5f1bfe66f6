import * as React from 'react';
import type { ProgressionEntry } from '../../../../../domain/diary/progressions';
import { orderBetween } from '../../../../../domain/diary/progressions';
import { ConflictError } from '../../../../../lists/errors';
import type { StoredEntry, StoredProgression } from '../../../../../lists/repositories/diary/types';
import { useDeviceDraft } from '../../../../../ui/deviceDraft/useDeviceDraft';
import { useRepositories } from '../../../../../ui/root/repositories';
import { newToken } from '../../editor/saving';
import { entryFormOf, entryProblemOf, entryToSave, isKeptEntry, sameEntryForm, type EntryForm, type EntryProblem } from './entryForm';

export interface EntryFormState {
  form: EntryForm;
  edit: (change: Partial<EntryForm>) => void;
  changed: boolean;
  restored: boolean;
  deviceRefused: boolean;
  problem?: EntryProblem;
  busy: boolean;
  error: unknown;
  theirs?: StoredEntry;
  save: () => Promise<void>;
  dropRestored: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  decideLater: () => void;
}

interface Options {
  plan: StoredProgression;
  entries: readonly StoredEntry[];
  entry: StoredEntry | undefined;
  folder: string;
  onSaved: (title: string) => void;
}

/** Everything that the fields of one session of a plan do: typing, keeping on the device, saving, conflicts. */
export function useEntryForm({ plan, entries, entry, folder, onSaved }: Options): EntryFormState {
  const { progressions } = useRepositories().diaryParts;
  const device = useDeviceDraft(`entry|${entry ? entry.id : `new|${plan.id}`}`, isKeptEntry);
  // The session as it was when its panel opened: the list behind is read again meanwhile.
  const [opened] = React.useState(entry);
  const [stored, setStored] = React.useState(() => entryFormOf(opened, folder));
  const found = device.found && !sameEntryForm(device.found.value.form, stored) ? device.found.value : undefined;
  const [form, setForm] = React.useState(found?.form ?? stored);
  const [restored, setRestored] = React.useState(found !== undefined);
  const [problem, setProblem] = React.useState<EntryProblem>();
  const [state, setState] = React.useState<{ busy: boolean; error?: unknown; theirs?: StoredEntry }>({ busy: false });
  // A text that lay on the device stands on the version that it started from: saving it over a later one meets the conflict.
  const known = React.useRef(opened && found?.etag ? { ...opened, etag: found.etag } : opened);
  const token = React.useRef(found?.token ?? newToken());

  const put = (next: EntryForm, over = stored): void => {
    setForm(next);
    setProblem(undefined);
    if (sameEntryForm(next, over)) device.forget();
    else device.keep({ form: next, etag: known.current?.etag ?? '', token: token.current });
  };
  const fresh = (): ProgressionEntry => {
    const last = entries.reduce<number | undefined>((most, { order }) => (most === undefined ? order : Math.max(most, order)), undefined);
    return { progressionId: plan.id, folder, order: orderBetween(last, undefined) ?? 0, title: '', body: '', status: 'published' };
  };

  const save = async (): Promise<void> => {
    const objection = entryProblemOf(form);
    setProblem(objection);
    if (objection || state.busy) return;
    setState({ busy: true });
    try {
      if (known.current) await progressions.updateEntry(known.current, entryToSave(known.current, form));
      else await progressions.addEntries(plan.id, [entryToSave(fresh(), form)], token.current);
      device.forget();
      onSaved(form.title.trim());
    } catch (error) {
      setState(error instanceof ConflictError ? { busy: false, theirs: error.theirs as StoredEntry } : { busy: false, error });
    }
  };

  /** The person has seen the other version: what they go on with stands on it. */
  const settle = (next: EntryForm): void => {
    const over = entryFormOf(state.theirs, folder);
    known.current = state.theirs;
    setStored(over);
    setState({ busy: false });
    put(next, over);
  };

  return {
    form,
    edit: (change) => put({ ...form, ...change }),
    changed: !sameEntryForm(form, stored),
    restored,
    deviceRefused: device.refused,
    problem,
    ...state,
    error: state.error,
    save,
    dropRestored: () => {
      known.current = opened;
      setRestored(false);
      put(stored);
    },
    keepMine: () => settle(form),
    takeTheirs: () => settle(entryFormOf(state.theirs, folder)),
    decideLater: () => setState({ busy: false })
  };
}
