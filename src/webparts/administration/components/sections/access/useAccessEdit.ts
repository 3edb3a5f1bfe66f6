import * as React from 'react';
import { sameValue } from '../../../../../domain/register/changes';
import type { Register } from '../../../../../domain/register/types';
import type { Day } from '../../../../../domain/types';
import { EntError } from '../../../../../lists/errors';
import { usePlanWriter } from '../people/changes/usePlanWriter';
import { formOf, planAccess, type AccessForm, type AccessKind } from './accessForm';
import type { StoredAccess } from './standing';

export type AccessEditState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  /** Somebody else changed the row: `stored` is now theirs. */
  | { kind: 'conflict' };

export interface AccessEdit {
  form: AccessForm;
  dirty: boolean;
  state: AccessEditState;
  change: (form: AccessForm) => void;
  save: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  decideLater: () => void;
}

interface AccessEditOptions {
  kind: AccessKind;
  stored: StoredAccess | undefined;
  register: Register;
  today: Day;
  onSaved: (form: AccessForm) => void;
}

/** What is typed about one access, kept through every refusal until it is stored. */
export function useAccessEdit({ kind, stored, register, today, onSaved }: AccessEditOptions): AccessEdit {
  const { write } = usePlanWriter();
  const [base, setBase] = React.useState(() => ({ form: formOf(stored, today), etag: stored?.etag }));
  const [form, setForm] = React.useState(base.form);
  const [state, setState] = React.useState<AccessEditState>({ kind: 'idle' });
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
    },
    []
  );

  /** @param from the ETag that the form was begun from: another one says that somebody changed the row meanwhile */
  const send = async (from: string | undefined): Promise<AccessEditState | 'saved'> => {
    if (stored && stored.etag !== from) return { kind: 'conflict' };
    const row = planAccess(form, kind, stored, register, today);
    if (!row) return 'saved';
    const { failed, notSent, register: fresh } = await write([{ row, then: [] }]);
    if (failed.length === 0) return notSent.length > 0 ? { kind: 'failed', error: new EntError('unexpected', 'not sent') } : 'saved';
    const isNewer = stored && fresh?.accesses.some(({ id, etag }) => id === stored.id && etag !== stored.etag);
    return failed[0].error.kind === 'conflict' && isNewer ? { kind: 'conflict' } : { kind: 'failed', error: failed[0].error };
  };
  const save = (from: string | undefined): void => {
    setState({ kind: 'saving' });
    send(from).then(
      (next) => {
        if (!here.current) return;
        if (next === 'saved') onSaved(form);
        else setState(next);
      },
      (error: unknown) => {
        if (here.current) setState({ kind: 'failed', error });
      }
    );
  };
  return {
    form,
    dirty: !sameValue(form, base.form),
    state,
    change: setForm,
    save: () => save(base.etag),
    keepMine: () => {
      setBase({ form: formOf(stored, today), etag: stored?.etag });
      save(stored?.etag);
    },
    takeTheirs: () => {
      const theirs = { form: formOf(stored, today), etag: stored?.etag };
      setBase(theirs);
      setForm(theirs.form);
      setState({ kind: 'idle' });
    },
    decideLater: () => setState({ kind: 'idle' })
  };
}
