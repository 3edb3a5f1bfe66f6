import * as React from 'react';
import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { checkClass } from '../../../../../../ui/form/Field';
import { usePeopleStrings } from '../loc/strings';
import { fullName } from '../peopleIndex';
import { AccountPicker } from './AccountPicker';
import { loginHolder, mayBeOnePerson } from './loginHolder';
import type { PersonProblem } from './personForm';
import type { FieldsProps } from './types';
import { useProblemWords } from './useProblemWords';

interface LoginFieldProps extends FieldsProps {
  kind: PersonKind;
  problem: PersonProblem | undefined;
}

/** The account of a person; one that somebody of another kind has only if they are the same person. */
export function LoginField({ form, put, stored, register, kind, problem }: LoginFieldProps): React.ReactElement {
  const strings = usePeopleStrings();
  const say = useProblemWords();
  const { lastName, firstName, login } = form;
  const holder = loginHolder(register, { kind, id: stored?.person.id ?? 0, lastName, firstName }, login);
  const mayBeShared = holder && login !== stored?.person.login && mayBeOnePerson(holder.kind, kind);
  return (
    <>
      <AccountPicker
        label={strings.loginLabel}
        hint={strings.loginHint}
        typedName={strings.useTyped}
        typedDetail={strings.useTypedDetail}
        login={login}
        problem={say(problem)}
        onChange={(next) => put({ login: next, samePerson: false })}
      />
      {login === '' && <Notice>{strings.noAccessExplained}</Notice>}
      {mayBeShared && (
        <label className={checkClass}>
          <input type="checkbox" checked={form.samePerson} onChange={({ target }) => put({ samePerson: target.checked })} />
          {strings.samePerson(fullName(holder.person))}
        </label>
      )}
    </>
  );
}
