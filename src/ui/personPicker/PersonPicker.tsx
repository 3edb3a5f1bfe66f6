import * as React from 'react';
import { Chips } from '../chips/Chips';
import { Field, hintId, inputClass, problemId } from '../form/Field';
import { Icon } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import { useAnnounce } from '../root/announce';
import { useId } from '../useId';
import { PersonList } from './PersonList';
import styles from './PersonPicker.module.scss';
import type { PickedPerson, SearchPersons } from './types';
import { usePersonSearch } from './usePersonSearch';

/** More than this is no choice any more: the person should say more. */
const MOST_SHOWN = 20;

interface PersonPickerProps {
  label: string;
  hint?: string;
  search: SearchPersons;
  chosen: readonly PickedPerson[];
  onChange: (chosen: PickedPerson[]) => void;
  /** One person only: choosing another replaces the first. */
  single?: boolean;
  problem?: string;
  disabled?: boolean;
}

/** People by name or login: the ARIA combobox with a list of what was found, and what is chosen above. */
export function PersonPicker(props: PersonPickerProps): React.ReactElement {
  const { label, hint, search, chosen, onChange, single, problem, disabled } = props;
  const strings = useUiStrings();
  const announce = useAnnounce();
  const id = useId('person');
  const input = React.useRef<HTMLInputElement>(null);
  const [text, setText] = React.useState('');
  const [open, setOpen] = React.useState(false);
  const [active, setActive] = React.useState(-1);
  const [found, again] = usePersonSearch(search, text);
  const persons = found.kind === 'found' ? found.persons.slice(0, MOST_SHOWN) : [];
  const chosenKeys = new Set(chosen.map(({ key }) => key));
  const listed = open && persons.length > 0;

  React.useEffect(() => {
    // The first one is a guess; what was pointed at before stands for another answer.
    setActive(-1);
    if (found.kind === 'found') {
      announce(found.persons.length === 0 ? strings.noPersonFound : strings.personsFound(found.persons.length));
    }
  }, [found, announce, strings]);

  const choose = (person: PickedPerson | undefined): void => {
    if (!person || chosenKeys.has(person.key)) return;
    onChange(single ? [person] : [...chosen, person]);
    announce(strings.personAdded(person.name));
    setText('');
    setOpen(false);
    input.current?.focus();
  };
  const remove = (key: string): void => {
    const person = chosen.find((each) => each.key === key);
    if (person) announce(strings.personRemoved(person.name));
    onChange(chosen.filter((each) => each.key !== key));
  };
  const move = (to: number): void => {
    setOpen(true);
    if (persons.length > 0) setActive((to + persons.length) % persons.length);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    switch (event.key) {
      case 'ArrowDown':
        move(active + 1);
        break;
      case 'ArrowUp':
        move(active < 0 ? persons.length - 1 : active - 1);
        break;
      case 'Enter':
        // Never sends the form around: what is typed here is a question.
        if (listed) choose(persons[active] ?? (persons.length === 1 ? persons[0] : undefined));
        break;
      case 'Escape':
        if (!open && text === '') return;
        // The panel around must stay open.
        event.stopPropagation();
        if (!open) setText('');
        setOpen(false);
        break;
      default:
        return;
    }
    event.preventDefault();
  };
  const onBlur = (event: React.FocusEvent): void => {
    const next = event.relatedTarget;
    if (!(next instanceof Node && event.currentTarget.contains(next))) setOpen(false);
  };

  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <Chips
        label={strings.chosen}
        disabled={disabled}
        chips={chosen.map(({ key, name, detail }) => ({ key, label: name, detail }))}
        onRemove={remove}
        afterLast={() => input.current?.focus()}
      />
      <div className={styles.combobox} onBlur={onBlur}>
        <Icon name="search" className={styles.glass} />
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          className={`${inputClass} ${styles.input}`}
          autoComplete="off"
          spellCheck={false}
          disabled={disabled}
          placeholder={strings.searchPerson}
          aria-expanded={listed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={listed && active >= 0 ? `${id}-${active}` : undefined}
          aria-invalid={Boolean(problem)}
          aria-describedby={`${hint ? `${hintId(id)} ` : ''}${problemId(id)}`}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(text !== '')}
          onKeyDown={onKeyDown}
        />
        <PersonList
          id={id}
          label={label}
          open={open}
          found={found}
          persons={persons}
          active={active}
          chosenKeys={chosenKeys}
          onPoint={setActive}
          onChoose={choose}
          onRetry={() => {
            again();
            input.current?.focus();
          }}
        />
      </div>
    </Field>
  );
}
