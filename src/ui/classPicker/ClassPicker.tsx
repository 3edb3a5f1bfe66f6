import * as React from 'react';
import { Button } from '../button/Button';
import { Chips } from '../chips/Chips';
import { inputClass } from '../form/Field';
import { FieldGroup } from '../form/FieldGroup';
import { useUiStrings } from '../loc/strings';
import { useAnnounce } from '../root/announce';
import { Spoken } from '../root/Spoken';
import { useId } from '../useId';
import styles from './ClassPicker.module.scss';
import { LevelGroup } from './LevelGroup';
import { byLevel, choicesOf, inListOrder, searchLevels, type PickedClass } from './levels';

/** Above this number of classes there is a search, and the list scrolls. */
const SEARCH_ABOVE = 12;

interface ClassPickerProps {
  label: string;
  hint?: string;
  /** In the order in which they are shown; levels in the order of their first class. */
  classes: readonly PickedClass[];
  /** Class numbers. One that `classes` does not hold is shown as archived or removed, and kept until it is taken out. */
  selected: readonly number[];
  onChange: (numbers: number[]) => void;
  problem?: string;
  disabled?: boolean;
}

/** Several classes out of the school's: by level, with a search in a big school, whole levels at once, and what is chosen above. */
export function ClassPicker({ label, hint, classes, selected, onChange, problem, disabled }: ClassPickerProps): React.ReactElement {
  const strings = useUiStrings();
  const announce = useAnnounce();
  const id = useId('classes');
  const list = React.useRef<HTMLDivElement>(null);
  const [sought, setSought] = React.useState('');
  const chosen = React.useMemo(() => new Set(selected), [selected]);
  const levels = React.useMemo(() => byLevel(classes), [classes]);
  const choices = React.useMemo(() => choicesOf(levels, chosen), [levels, chosen]);
  const found = React.useMemo(() => searchLevels(levels, sought), [levels, sought]);

  const put = (numbers: readonly number[], wanted: boolean): void => {
    const next = new Set(chosen);
    numbers.forEach((number) => (wanted ? next.add(number) : next.delete(number)));
    onChange(inListOrder(classes, next));
  };
  const search = (text: string): void => {
    setSought(text);
    announce(strings.classesFound(searchLevels(levels, text).reduce((sum, level) => sum + level.classes.length, 0)));
  };
  const focusList = (): void => list.current?.querySelector<HTMLElement>('input[tabindex="0"]')?.focus();

  return (
    <FieldGroup id={id} label={label} hint={hint} problem={problem} disabled={disabled}>
      <div className={styles.chosen}>
        <p className={styles.count}>{strings.classesChosen(selected.length)}</p>
        {choices.length > 1 && (
          <Button
            tone="quiet"
            className={styles.removeAll}
            onClick={() => {
              onChange([]);
              focusList();
            }}
          >
            {strings.removeAll}
          </Button>
        )}
        <Chips
          label={strings.chosen}
          disabled={disabled}
          chips={choices.map(({ key, level, title, numbers }) => ({
            key,
            label: level ? strings.wholeLevelChosen(level, numbers.length) : title || strings.unknownClass(numbers[0])
          }))}
          onRemove={(key) => put(choices.find((choice) => choice.key === key)?.numbers ?? [], false)}
          afterLast={focusList}
        />
      </div>
      {classes.length > SEARCH_ABOVE && (
        <input
          type="search"
          aria-label={strings.searchClass}
          placeholder={strings.searchClass}
          className={inputClass}
          value={sought}
          onChange={(event) => search(event.target.value)}
          onKeyDown={(event) => {
            // Enter in a search must not send the form around.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      <div ref={list} className={`${styles.levels} ${classes.length > SEARCH_ABOVE ? styles.scrolling : ''}`}>
        <Spoken id={`${id}-keys`}>{strings.arrowsWithinLevel}</Spoken>
        {found.map((level) => (
          <LevelGroup
            key={level.level}
            level={level}
            // A search that hides some of a level must not choose them unseen.
            complete={level.classes.length === levels.find((each) => each.level === level.level)?.classes.length}
            chosen={chosen}
            keysId={`${id}-keys`}
            onPut={put}
          />
        ))}
        {found.length === 0 && <p className={styles.none}>{classes.length === 0 ? strings.noClassYet : strings.noClassFound}</p>}
      </div>
    </FieldGroup>
  );
}
