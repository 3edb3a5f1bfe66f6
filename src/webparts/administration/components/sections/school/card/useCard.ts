import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { ConflictError } from '../../../../../../lists/errors';
import type { StoredSchool } from '../../../../../../lists/repositories/administration';
import { useDeviceDraft } from '../../../../../../ui/deviceDraft/useDeviceDraft';
import { useIdentity } from '../../../../../../ui/root/identity';
import { useQueryKeys } from '../../../../../../ui/root/repositories';
import { forgetSession } from '../../../../../../ui/root/sessionCache';
import { useServices } from '../../../shell/services';
import { useSchoolKey } from '../../../shell/useSchool';
import { isRecord, sameForm, type Card, type CardSpec, type SaveState } from './types';

/** A form and the stored version that it was begun from. */
interface Begun<T> {
  base: T;
  form: T;
}

/** Two administrators who save other parts of the school at the same moment need not know of each other; this often in a row they do. */
const ATTEMPTS = 3;

/**
 * Edits and saves one part of the school. The whole school is one item with one ETag: when somebody changed another part meanwhile, the
 * save goes on from their version; when they changed this one, the person chooses.
 */
export function useCard<T>(spec: CardSpec<T>, stored: StoredSchool): Card<T> {
  const { administration } = useServices();
  const { now } = useIdentity();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const schoolKey = useSchoolKey();
  const accepts = React.useCallback(
    (value: unknown): value is Begun<T> => isRecord(value) && spec.accepts(value.base) && spec.accepts(value.form),
    [spec]
  );
  const draft = useDeviceDraft(`school-${spec.key}`, accepts);
  const fresh = React.useMemo(() => spec.pick(stored.school), [spec, stored.school]);
  const [begun, setBegun] = React.useState(() => draft.found?.value ?? { base: fresh, form: fresh });
  const [state, setState] = React.useState<SaveState<T>>({ kind: 'idle' });

  // Untouched, the form shows what is stored, whoever changed it; so it does when what was typed is now stored.
  const dirty = !sameForm(begun.form, begun.base) && !sameForm(begun.form, fresh);
  const form = dirty ? begun.form : fresh;
  const base = dirty ? begun.base : fresh;

  const latest = React.useRef(form);
  latest.current = form;
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
    },
    []
  );

  const begin = (next: Begun<T>): void => {
    setBegun(next);
    if (sameForm(next.form, next.base)) draft.forget();
    else draft.keep(next);
  };
  const isOver = !dirty && !sameForm(begun.form, begun.base);
  React.useEffect(() => {
    if (!isOver) return;
    setBegun({ base: fresh, form: fresh });
    draft.forget();
  }, [isOver, fresh, draft]);

  /** @param from what `mine` was begun from: as long as the school still says it, nobody is gone over */
  const write = async (mine: T, from: T, first: StoredSchool): Promise<void> => {
    let known = first;
    for (let attempt = 1; ; attempt++) {
      if (!sameForm(spec.pick(known.school), from)) {
        show({ kind: 'conflict', mine, theirs: spec.pick(known.school), stored: known });
        return;
      }
      try {
        const saved = await administration.updateSchool(spec.changes(mine), known.etag);
        queries.setQueryData(schoolKey, saved);
        const base = spec.pick(saved.school);
        // What was typed while the save was under way is not saved yet.
        if (here.current) begin({ base, form: sameForm(latest.current, mine) ? base : latest.current });
        show({ kind: 'saved', at: now(), before: from });
        forgetSession();
        await queries.invalidateQueries({ queryKey: keys.all });
        return;
      } catch (error) {
        if (!(error instanceof ConflictError) || attempt === ATTEMPTS) throw error;
        known = (error as ConflictError<StoredSchool>).theirs;
      }
    }
  };
  const show = (next: SaveState<T>): void => {
    if (here.current) setState(next);
  };
  const save = (mine: T, from: T, known: StoredSchool): void => {
    setState({ kind: 'saving' });
    write(mine, from, known).catch((error: unknown) => show({ kind: 'failed', error }));
  };

  const conflict = state.kind === 'conflict' ? state : undefined;
  return {
    key: spec.key,
    form,
    dirty,
    state,
    restoredFrom: dirty ? draft.found?.keptAt : undefined,
    notKept: draft.refused,
    change: (next) => {
      if (state.kind !== 'saving') setState({ kind: 'idle' });
      begin({ base, form: next });
    },
    save: (given) => {
      if (given !== undefined) begin({ base, form: given });
      save(given ?? form, base, stored);
    },
    reset: () => {
      setState({ kind: 'idle' });
      begin({ base: fresh, form: fresh });
    },
    keepMine: () => {
      if (!conflict) return;
      const { mine, theirs, stored: found } = conflict;
      queries.setQueryData(schoolKey, found);
      begin({ base: theirs, form: mine });
      save(mine, theirs, found);
    },
    takeTheirs: () => {
      if (!conflict) return;
      queries.setQueryData(schoolKey, conflict.stored);
      begin({ base: conflict.theirs, form: conflict.theirs });
      setState({ kind: 'idle' });
    },
    decideLater: () => setState({ kind: 'idle' })
  };
}
