import * as React from 'react';
import type { Account } from '../../../../../../domain/register/accountMatch';
import type { Register } from '../../../../../../domain/register/types';
import { useServices } from '../../../shell/services';
import { accountRows, presentPeople, type AccountRow, type Choices } from './choices';
import { searchAccounts } from './searchAccounts';

export type AccountsState =
  /** The directory has not been asked yet. */
  | { kind: 'idle' }
  | { kind: 'searching'; round: 1 | 2; done: number; total: number; stopping: boolean }
  /** `stopped`: the person stopped it, and only some names have been looked for. */
  | { kind: 'found'; stopped: boolean; cutNames: string[] }
  | { kind: 'failed'; error: unknown };

export interface Accounts {
  state: AccountsState;
  /** Everybody who is here without an account; proposals once the directory has been asked. */
  rows: AccountRow[];
  choices: Choices;
  choose: (id: string, login: string) => void;
  forget: (ids: readonly string[]) => void;
  search: () => void;
  stop: () => void;
}

/** Looks for the accounts of those who have none, and keeps what is chosen while the person looks at other lists. */
export function useAccounts(register: Register): Accounts {
  const { directory } = useServices();
  const [state, setState] = React.useState<AccountsState>({ kind: 'idle' });
  const [found, setFound] = React.useState<readonly Account[]>([]);
  const [choices, setChoices] = React.useState<Choices>(new Map());
  const controller = React.useRef<AbortController>();
  const rows = React.useMemo(() => accountRows(register, found), [register, found]);

  React.useEffect(
    () => () => {
      controller.current?.abort();
      controller.current = undefined;
    },
    []
  );

  const search = (): void => {
    const own = new AbortController();
    controller.current = own;
    const isCurrent = (): boolean => controller.current === own;
    const persons = presentPeople(register)
      .map(({ person }) => person)
      .filter(({ login }) => login === '');
    setState({ kind: 'searching', round: 1, done: 0, total: 0, stopping: false });
    searchAccounts(directory, persons, {
      signal: own.signal,
      onProgress: (round, done, total) => {
        if (isCurrent()) setState({ kind: 'searching', round, done, total, stopping: own.signal.aborted });
      }
    }).then(
      ({ accounts, stopped, cutNames }) => {
        if (!isCurrent()) return;
        setFound(accounts);
        setState({ kind: 'found', stopped, cutNames });
      },
      (error: unknown) => {
        if (isCurrent()) setState({ kind: 'failed', error });
      }
    );
  };

  return {
    state,
    rows,
    choices,
    choose: (id, login) => setChoices((last) => new Map(last).set(id, login)),
    forget: (ids) => setChoices((last) => new Map([...last].filter(([id]) => !ids.includes(id)))),
    search,
    stop: () => {
      controller.current?.abort();
      setState((last) => (last.kind === 'searching' ? { ...last, stopping: true } : last));
    }
  };
}
