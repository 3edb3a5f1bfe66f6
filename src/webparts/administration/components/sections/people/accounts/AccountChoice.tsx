import * as React from 'react';
import type { FoundPerson } from '../../../../../../domain/register/search';
import { inputClass } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';
import { usePeopleStrings } from '../loc/strings';
import styles from '../People.module.scss';
import { fullName } from '../peopleIndex';
import { chosenLogin, type AccountRow } from './choices';
import type { Accounts } from './useAccounts';

interface AccountChoiceProps {
  row: AccountRow;
  accounts: Accounts;
  /** Who would get the same account. */
  clash: FoundPerson | undefined;
}

/** One of the accounts that may be somebody's, or none yet. */
export function AccountChoice({ row, accounts, clash }: AccountChoiceProps): React.ReactElement {
  const strings = usePeopleStrings();
  const id = useId('account');
  const { person } = row.found;
  if (row.candidates.length === 0) return <span className={styles.none}>{strings.noAccessYet}</span>;
  return (
    <>
      <select
        className={inputClass}
        aria-label={strings.accounts.accountOf(fullName(person))}
        aria-invalid={clash !== undefined}
        aria-describedby={id}
        value={chosenLogin(row, accounts.choices)}
        onChange={({ target }) => accounts.choose(row.id, target.value)}
      >
        <option value="">{strings.noAccessYet}</option>
        {row.candidates.map(({ login, name }) => (
          <option key={login} value={login}>
            {name === '' ? login : strings.accounts.candidate(name, login)}
          </option>
        ))}
      </select>
      <small id={id} className={styles.problem}>
        {clash && strings.accounts.clash(fullName(clash.person))}
      </small>
    </>
  );
}
