import * as React from 'react';
import { usePlanWriter, type PlanWriter } from '../changes/usePlanWriter';
import { usePlansReport } from '../changes/usePlansReport';
import { usePeopleStrings } from '../loc/strings';
import { planChange } from '../person/planPerson';
import { chosenLogin } from './choices';
import type { Accounts } from './useAccounts';

export interface LinkAccounts {
  work: PlanWriter['work'];
  /** What came of the last run, in words. */
  result: { words: string; warning: boolean } | undefined;
  error: unknown;
  start: () => void;
  stop: () => void;
  clear: () => void;
}

/** Writes the chosen logins into the register, each over the row that was read. */
export function useLinkAccounts(accounts: Accounts): LinkAccounts {
  const { accounts: words } = usePeopleStrings();
  const tell = usePlansReport();
  const { work, write, stop } = usePlanWriter();
  const [result, setResult] = React.useState<LinkAccounts['result']>();
  const [error, setError] = React.useState<unknown>();

  const start = (): void => {
    const chosen = accounts.rows.map((row) => ({ row, login: chosenLogin(row, accounts.choices) })).filter(({ login }) => login !== '');
    setResult(undefined);
    setError(undefined);
    write(chosen.map(({ row, login }) => planChange(row.found, { login }))).then((report) => {
      accounts.forget(chosen.map(({ row }) => row.id));
      setResult(tell(report, words.linked(report.done.length)));
    }, setError);
  };
  return { work, result, error, start, stop, clear: () => setResult(undefined) };
}
