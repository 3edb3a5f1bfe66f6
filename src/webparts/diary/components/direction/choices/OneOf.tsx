import * as React from 'react';
import { matchesSearch } from '../../../../../domain/searchText';
import { Field, inputClass } from '../../../../../ui/form/Field';
import { useAnnounce } from '../../../../../ui/root/announce';
import { useId } from '../../../../../ui/useId';
import { useDirectionStrings } from '../loc/strings';
import styles from './Choices.module.scss';

/** Above this number of choices there is a search. */
const SEARCH_ABOVE = 12;

export interface Choice {
  value: string;
  label: string;
  /** Under which it is listed, e.g. a level. */
  group?: string;
}

interface OneOfProps {
  label: string;
  choices: readonly Choice[];
  value: string;
  onChange: (value: string) => void;
}

/** One of many: the native list, and in a big school a search that narrows it; Enter takes the first found. */
export function OneOf({ label, choices, value, onChange }: OneOfProps): React.ReactElement {
  const strings = useDirectionStrings();
  const announce = useAnnounce();
  const id = useId('one-of');
  const [sought, setSought] = React.useState('');
  const found = choices.filter((choice) => matchesSearch(`${choice.label} ${choice.group ?? ''}`, sought));
  // What is chosen stays in the list, or the list would show something else as chosen.
  const listed = choices.filter((choice) => choice.value === value || found.includes(choice));
  const search = (text: string): void => {
    setSought(text);
    announce(strings.found(choices.filter((choice) => matchesSearch(`${choice.label} ${choice.group ?? ''}`, text)).length));
  };
  const take = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (found.length > 0) onChange(found[0].value);
  };
  return (
    <div className={styles.oneOf}>
      <Field id={id} label={label} className={styles.choice} problem={sought && found.length === 0 ? strings.nothingFound : undefined}>
        {choices.length > SEARCH_ABOVE && (
          <input
            type="search"
            aria-label={strings.search(label.toLowerCase())}
            placeholder={strings.search(label.toLowerCase())}
            className={`${inputClass} ${styles.search}`}
            value={sought}
            onChange={(event) => search(event.target.value)}
            onKeyDown={take}
          />
        )}
        <select id={id} className={inputClass} value={value} onChange={(event) => onChange(event.target.value)}>
          {groupsOf(listed).map(({ group, own }) =>
            group ? (
              <optgroup key={group} label={group}>
                {own.map(option)}
              </optgroup>
            ) : (
              own.map(option)
            )
          )}
        </select>
      </Field>
    </div>
  );
}

function option({ value, label }: Choice): React.ReactElement {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

function groupsOf(choices: readonly Choice[]): { group: string; own: Choice[] }[] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) groups.set(choice.group ?? '', [...(groups.get(choice.group ?? '') ?? []), choice]);
  return [...groups].map(([group, own]) => ({ group, own }));
}
