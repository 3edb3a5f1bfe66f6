import type { Account, AccountHolder } from '../../../../../../domain/register/accountMatch';
import { proposeAccounts } from '../../../../../../domain/register/accountMatch';
import type { Person } from '../../../../../../domain/register/types';
import type { DirectoryRepository } from '../../../../../../lists/repositories/directory';
import { ANSWERS_AT_MOST, lastNameTexts, secondTexts } from './accountTexts';

/** One `$batch`: between two, the person can stop and what is found stays. */
const TEXTS_AT_ONCE = 100;

interface SearchOptions {
  signal: AbortSignal;
  /** @param round 1 for the last names, 2 for the names that were not found */
  onProgress: (round: 1 | 2, done: number, total: number) => void;
}

export interface FoundAccounts {
  accounts: Account[];
  stopped: boolean;
  /** Texts for which the directory may know more accounts than it gave. */
  cutNames: string[];
}

/** Asks the directory for the last names of persons, then again for those whose account was not found. @throws EntError */
export async function searchAccounts(
  directory: Pick<DirectoryRepository, 'searchMany'>,
  persons: readonly Person[],
  { signal, onProgress }: SearchOptions
): Promise<FoundAccounts> {
  const answers = new Map<string, readonly Account[]>();
  const askAll = async (round: 1 | 2, texts: readonly string[]): Promise<void> => {
    onProgress(round, 0, texts.length);
    for (let from = 0; from < texts.length && !signal.aborted; from += TEXTS_AT_ONCE) {
      const some = texts.slice(from, from + TEXTS_AT_ONCE);
      const found = await directory.searchMany(some, { signal });
      some.forEach((text, at) => answers.set(text, found[at] ?? []));
      onProgress(round, Math.min(from + TEXTS_AT_ONCE, texts.length), texts.length);
    }
  };
  const accounts = (): Account[] => [...new Map([...answers.values()].flat().map((account) => [account.login, account])).values()];
  try {
    await askAll(1, lastNameTexts(persons));
    const holders = persons.map(({ key, lastName, firstName }): AccountHolder => ({ kind: 'pupil', key, lastName, firstName, login: '' }));
    const byHolder = new Map(holders.map((holder, at) => [holder, persons[at]]));
    const open = proposeAccounts(holders, accounts()).flatMap(({ person, proposal }) =>
      proposal.kind === 'none' ? (byHolder.get(person) ?? []) : []
    );
    if (!signal.aborted) await askAll(2, secondTexts(open, answers));
  } catch (error) {
    // A stop in the middle of a batch: what was found before it stays.
    if (!signal.aborted) throw error;
  }
  const asked = new Set(lastNameTexts(persons));
  const cutNames = [...answers].filter(([text, found]) => asked.has(text) && found.length >= ANSWERS_AT_MOST).map(([text]) => text);
  return { accounts: accounts(), stopped: signal.aborted, cutNames };
}
