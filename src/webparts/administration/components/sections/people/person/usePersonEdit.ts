import * as React from 'react';
import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import { sameValue } from '../../../../../../domain/register/changes';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Register } from '../../../../../../domain/register/types';
import type { Day } from '../../../../../../domain/types';
import { EntError } from '../../../../../../lists/errors';
import type { Plan } from '../changes/applyPlans';
import { usePlanWriter } from '../changes/usePlanWriter';
import { formOf, type PersonForm } from './personForm';
import { planPerson } from './planPerson';

export type PersonEditState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  /** Somebody else changed the row: `stored` is now theirs. */
  | { kind: 'conflict' };

export interface PersonEdit {
  form: PersonForm;
  dirty: boolean;
  state: PersonEditState;
  change: (form: PersonForm) => void;
  save: () => void;
  /** Saves what is typed over the other version. */
  keepMine: () => void;
  takeTheirs: () => void;
  decideLater: () => void;
}

interface PersonEditOptions {
  kind: PersonKind;
  /** Another object once the register is read again; undefined for somebody new. */
  stored: FoundPerson | undefined;
  register: Register;
  today: Day;
  onSaved: (form: PersonForm) => void;
}

/** What is typed about one person, kept through every refusal until it is stored. */
export function usePersonEdit({ kind, stored, register, today, onSaved }: PersonEditOptions): PersonEdit {
  const { write } = usePlanWriter();
  const [base, setBase] = React.useState(() => formOf(stored, today));
  const [form, setForm] = React.useState(base);
  const [state, setState] = React.useState<PersonEditState>({ kind: 'idle' });
  /** What follows from a row that is stored already, and was not: it goes with the next try. */
  const [owed, setOwed] = React.useState<Plan[]>([]);
  const latest = React.useRef({ stored, register });
  latest.current = { stored, register };
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
    },
    []
  );

  /** @param from what the form was begun from: as long as the register still says it, nobody is gone over unseen */
  const send = async (from: PersonForm): Promise<PersonEditState | 'saved'> => {
    const known = latest.current;
    if (known.stored && owed.length === 0 && !sameValue(formOf(known.stored, today), from)) return { kind: 'conflict' };
    const plan = planPerson(form, kind, known.stored, known.register, today);
    const report = await write(plan ? [plan, ...owed] : owed);
    const refused = report.failed[0];
    if (refused) {
      const isNewer = latest.current.stored?.person.etag !== known.stored?.person.etag;
      // Read again by now: either it says something else, which the person must see, or nothing stands in the way.
      if (refused.error.kind === 'conflict' && known.stored && isNewer) return send(from);
      return { kind: 'failed', error: refused.error };
    }
    if (report.unfinished.length > 0) {
      const [{ plan: stuck, error }] = report.unfinished;
      setOwed(stuck.then.map((row) => ({ row, then: [] })));
      setBase(form);
      return { kind: 'failed', error };
    }
    return report.notSent.length > 0 ? { kind: 'failed', error: new EntError('unexpected', 'not sent') } : 'saved';
  };
  const save = (from: PersonForm): void => {
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
    dirty: !sameValue(form, base) || owed.length > 0,
    state,
    change: setForm,
    save: () => save(base),
    keepMine: () => {
      const theirs = formOf(stored, today);
      setBase(theirs);
      save(theirs);
    },
    takeTheirs: () => {
      const theirs = formOf(stored, today);
      setBase(theirs);
      setForm(theirs);
      setState({ kind: 'idle' });
    },
    decideLater: () => setState({ kind: 'idle' })
  };
}
