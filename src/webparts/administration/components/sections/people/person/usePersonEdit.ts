import * as React from 'react';
import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import { sameValue } from '../../../../../../domain/register/changes';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Register } from '../../../../../../domain/register/types';
import type { Day } from '../../../../../../domain/types';
import { EntError } from '../../../../../../lists/errors';
import type { Plan } from '../changes/applyPlans';
import { usePlanWriter } from '../changes/usePlanWriter';
import { peopleOfKind } from '../peopleIndex';
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
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
    },
    []
  );

  /**
   * @param from what the form was begun from: as long as the register still says it, nobody is gone over unseen
   * @param known the register as it was read last
   */
  const send = async (from: PersonForm, known: Register): Promise<PersonEditState | 'saved'> => {
    const current = stored && findPerson(known, stored);
    if (current && owed.length === 0 && !sameValue(formOf(current, today), from)) return { kind: 'conflict' };
    const plan = planPerson(form, kind, current, known, today);
    const { failed, unfinished, notSent, register: fresh } = await write(plan ? [plan, ...owed] : owed);
    if (failed.length > 0) {
      const { error } = failed[0];
      const isNewer = fresh && stored && findPerson(fresh, stored)?.person.etag !== current?.person.etag;
      // Read again by now: either it says something else, which the person must see, or nothing stands in the way.
      return error.kind === 'conflict' && isNewer ? send(from, fresh) : { kind: 'failed', error };
    }
    if (unfinished.length > 0) {
      const [{ plan: stuck, error }] = unfinished;
      setOwed(stuck.then.map((row) => ({ row, then: [] })));
      setBase(form);
      return { kind: 'failed', error };
    }
    return notSent.length > 0 ? { kind: 'failed', error: new EntError('unexpected', 'not sent') } : 'saved';
  };
  const save = (from: PersonForm): void => {
    setState({ kind: 'saving' });
    send(from, register).then(
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

function findPerson(register: Register, { kind, person: { id } }: FoundPerson): FoundPerson | undefined {
  return peopleOfKind(register, kind).find(({ person }) => person.id === id);
}
