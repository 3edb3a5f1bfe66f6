import * as React from 'react';
import { rulesOf } from '../../../../../domain/bookings/rules';
import type { Category, SlotScheme } from '../../../../../domain/bookings/types';
import { checkClass, Field, hintId, inputClass, problemId } from '../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../ui/form/FieldGroup';
import { useId } from '../../../../../ui/useId';
import styles from '../Manage.module.scss';
import { useManageStrings } from '../loc/strings';
import { PhotoField } from './PhotoField';
import { RuleField } from './RuleField';
import { RULE_NAMES } from './rulesForm';
import { photoName, type Shelf, type ShelfForm, type ShelfProblems } from './shelfForm';
import { useShelfWords } from './useShelfWords';

interface ShelfFieldsProps {
  shelf: Shelf;
  form: ShelfForm;
  /** Those to show: none before the person tried to save. */
  problems: ShelfProblems;
  /** Those that may be chosen: of an archived one nothing is booked. */
  categories: readonly Category[];
  file: File | undefined;
  onChange: (change: Partial<ShelfForm>) => void;
  onFile: (file: File | undefined) => void;
}

const SCHEMES: readonly SlotScheme[] = ['periods', 'quarters'];
const LONGEST_TITLE = 255;
const LONGEST_TEXT = 2000;

/** Everything that is said of a category or a resource. */
export function ShelfFields(props: ShelfFieldsProps): React.ReactElement {
  const { shelf, form, problems, categories, onChange } = props;
  const strings = useManageStrings();
  const words = useShelfWords();
  const id = useId('shelf');
  const isResource = shelf.kind === 'resource';
  const category = categories.find(({ number }) => number === form.categoryNumber);
  const ofCategory = rulesOf({ rules: {} }, category);
  const text = (name: 'title' | 'place' | 'quantity' | 'capacity', hint?: string): React.ReactElement => {
    const problem = name === 'place' ? undefined : problems[name];
    return (
      <Field id={`${id}-${name}`} label={strings[name]} hint={hint} problem={problem && strings.problems[problem]}>
        <input
          id={`${id}-${name}`}
          className={inputClass}
          value={form[name]}
          maxLength={LONGEST_TITLE}
          autoComplete="off"
          inputMode={name === 'quantity' || name === 'capacity' ? 'numeric' : undefined}
          aria-invalid={Boolean(problem)}
          aria-describedby={`${hint ? `${hintId(`${id}-${name}`)} ` : ''}${problemId(`${id}-${name}`)}`}
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      </Field>
    );
  };
  return (
    <>
      {text('title')}
      {isResource && (
        <Field
          id={`${id}-category`}
          label={strings.category}
          problem={problems.categoryNumber && strings.problems[problems.categoryNumber]}
        >
          <select
            id={`${id}-category`}
            className={inputClass}
            value={form.categoryNumber}
            aria-invalid={Boolean(problems.categoryNumber)}
            aria-describedby={problemId(`${id}-category`)}
            onChange={({ target }) => onChange({ categoryNumber: Number(target.value) })}
          >
            {!category && <option value={form.categoryNumber}>{strings.chooseCategory}</option>}
            {categories.map(({ number, title }) => (
              <option key={number} value={number}>
                {title}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field id={`${id}-description`} label={strings.description} hint={strings.descriptionHint}>
        <textarea
          id={`${id}-description`}
          className={inputClass}
          rows={3}
          value={form.description}
          maxLength={LONGEST_TEXT}
          aria-describedby={hintId(`${id}-description`)}
          onChange={({ target }) => onChange({ description: target.value })}
        />
      </Field>
      {isResource && (
        <>
          {text('place', strings.placeHint)}
          {shelf.stored ? (
            <p className={styles.forGood}>{strings.forGood(strings.schemes[form.scheme].label.toLowerCase(), form.counted)}</p>
          ) : (
            <ForGood form={form} onChange={onChange} />
          )}
          {form.counted && text('quantity', strings.quantityHint)}
          {text('capacity', strings.capacityHint)}
          <PhotoField
            stored={
              form.photo !== '' && photoName(shelf.stored?.value.photoUrl ?? '') === form.photo ? (shelf.stored?.value.photoUrl ?? '') : ''
            }
            file={props.file}
            onFile={props.onFile}
            onRemove={() => onChange({ photo: '' })}
          />
        </>
      )}
      <h3 className={styles.part}>{strings.rulesTitle}</h3>
      <p className={styles.intro}>{isResource ? strings.rulesOfResource : strings.rulesOfCategory}</p>
      {RULE_NAMES.map((name) => (
        <RuleField
          key={name}
          name={name}
          form={form.rules}
          inherited={isResource ? words.rule(name, ofCategory) : undefined}
          problem={problems[name] as React.ComponentProps<typeof RuleField>['problem']}
          onChange={(rules) => onChange({ rules })}
        />
      ))}
    </>
  );
}

/** What is chosen once, with what it means. */
function ForGood({ form, onChange }: Pick<ShelfFieldsProps, 'form' | 'onChange'>): React.ReactElement {
  const strings = useManageStrings();
  const id = useId('for-good');
  return (
    <>
      <FieldGroup id={`${id}-scheme`} label={strings.scheme} hint={strings.schemeHint}>
        {SCHEMES.map((scheme) => (
          <label key={scheme} className={styles.choice}>
            <input type="radio" name={`${id}-scheme`} checked={form.scheme === scheme} onChange={() => onChange({ scheme })} />
            <span>
              {strings.schemes[scheme].label}
              <small>{strings.schemes[scheme].meaning}</small>
            </span>
          </label>
        ))}
      </FieldGroup>
      <label className={`${checkClass} ${styles.counted}`}>
        <input type="checkbox" checked={form.counted} onChange={({ target }) => onChange({ counted: target.checked })} />
        {strings.counted}
      </label>
    </>
  );
}
