import * as React from 'react';
import { ErrorBanner } from '../feedback/ErrorBanner';
import { Icon } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import styles from './PersonPicker.module.scss';
import type { PickedPerson } from './types';
import type { PersonSearch } from './usePersonSearch';

interface PersonListProps {
  id: string;
  label: string;
  open: boolean;
  found: PersonSearch;
  /** Those of `found` that are shown. */
  persons: readonly PickedPerson[];
  /** The one that Enter chooses; -1 for none. */
  active: number;
  chosenKeys: ReadonlySet<string>;
  onPoint: (at: number) => void;
  onChoose: (person: PickedPerson) => void;
  onRetry: () => void;
}

/** What was found, below the field; or that it is being looked for, that there is nobody, that it failed. */
export function PersonList(props: PersonListProps): React.ReactElement {
  const { id, label, open, found, persons, active, chosenKeys, onPoint, onChoose, onRetry } = props;
  const strings = useUiStrings();
  const popup = React.useRef<HTMLDivElement>(null);
  const list = React.useRef<HTMLUListElement>(null);
  React.useEffect(() => {
    const option = list.current?.children[active];
    // Absent in jsdom.
    option?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  React.useEffect(() => {
    // At the bottom of a screen the answers would stand below it.
    if (open && found.kind !== 'idle') popup.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open, found]);

  const more = found.kind === 'found' && found.persons.length > persons.length;
  return (
    <div ref={popup} className={styles.popup} hidden={!open || found.kind === 'idle'}>
      {/* The focus stays in the field: a press must not take it away. */}
      <ul
        ref={list}
        role="listbox"
        id={`${id}-list`}
        aria-label={label}
        className={styles.list}
        onMouseDown={(event) => event.preventDefault()}
      >
        {persons.map((person, at) => {
          const taken = chosenKeys.has(person.key);
          return (
            // The keys are the field's: the combobox pattern never gives an option the focus.
            <li
              key={person.key}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              aria-disabled={taken}
              className={styles.option}
              onMouseMove={() => onPoint(at)}
              onClick={() => onChoose(person)}
            >
              <span>
                {person.name}
                <small>{person.detail}</small>
              </span>
              {taken && (
                <small className={styles.taken}>
                  <Icon name="check" />
                  {strings.personAlready}
                </small>
              )}
            </li>
          );
        })}
      </ul>
      {found.kind === 'searching' && <p className={styles.say}>{strings.personSearching}</p>}
      {found.kind === 'found' && persons.length === 0 && <p className={styles.say}>{strings.noPersonFound}</p>}
      {more && <p className={styles.say}>{strings.personsMore(persons.length)}</p>}
      {found.kind === 'failed' && <ErrorBanner error={found.error} onRetry={onRetry} />}
    </div>
  );
}
