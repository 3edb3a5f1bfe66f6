import * as React from 'react';
import { PersonPicker } from '../../../../../../ui/personPicker/PersonPicker';
import type { PickedPerson, SearchPersons } from '../../../../../../ui/personPicker/types';
import { useServices } from '../../../shell/services';
import { looksLikeLogin } from './loginHolder';

interface AccountPickerProps {
  label: string;
  hint: string;
  /** What the offer to take the text as it is typed says: « Utiliser « lea@… » ». */
  typedName: (login: string) => string;
  typedDetail: string;
  /** In lower case; empty for none. */
  login: string;
  /** The name that goes with a login taken from the directory; the login itself for a typed one. */
  onChange: (login: string, name: string) => void;
  problem?: string;
}

/** One account: found in the directory by name or address, or typed, for one that the directory does not show yet. */
export function AccountPicker(props: AccountPickerProps): React.ReactElement {
  const { label, hint, typedName, typedDetail, login, onChange, problem } = props;
  const { directory } = useServices();
  const names = React.useRef(new Map<string, string>());

  const search: SearchPersons = async (text, signal) => {
    const accounts = await directory.search(text, signal);
    accounts.forEach((account) => names.current.set(account.login, account.name));
    const typed = text.trim().toLowerCase();
    const isKnown = accounts.some((account) => account.login === typed);
    return [
      ...accounts.map((account) => ({ key: account.login, name: account.name, detail: account.login })),
      ...(looksLikeLogin(typed) && !isKnown ? [{ key: typed, name: typedName(typed), detail: typedDetail }] : [])
    ];
  };
  const name = names.current.get(login);
  const chosen: PickedPerson[] =
    login === '' ? [] : [name === undefined ? { key: login, name: login, detail: '' } : { key: login, name, detail: login }];
  return (
    <PersonPicker
      label={label}
      hint={hint}
      single
      search={search}
      chosen={chosen}
      problem={problem}
      onChange={([picked]) => onChange(picked?.key ?? '', picked ? (names.current.get(picked.key) ?? picked.key) : '')}
    />
  );
}
