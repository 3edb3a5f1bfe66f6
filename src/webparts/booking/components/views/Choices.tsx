import * as React from 'react';
import type { Resource } from '../../../../domain/bookings/types';
import { Field, inputClass } from '../../../../ui/form/Field';
import { useId } from '../../../../ui/useId';
import styles from '../Booking.module.scss';
import { useDesk } from '../desk/desk';
import { useBookingStrings } from '../loc/strings';

interface ChoicesProps {
  categoryNumber: number;
  onCategory: (number: number) => void;
  /** With the choice of a resource of the category. */
  resource?: Resource;
  onResource?: (number: number) => void;
}

/** Which category, and where it matters which of its resources. A choice of one is no choice. */
export function Choices({ categoryNumber, onCategory, resource, onResource }: ChoicesProps): React.ReactElement {
  const strings = useBookingStrings();
  const desk = useDesk();
  const id = useId('choices');
  return (
    <div className={styles.choices}>
      {desk.categories.length > 1 && (
        <Choice id={`${id}-category`} label={strings.category} options={desk.categories} selected={categoryNumber} onSelect={onCategory} />
      )}
      {resource && onResource && (
        <Choice
          id={`${id}-resource`}
          label={strings.resource}
          options={desk.ofCategory(categoryNumber)}
          selected={resource.number}
          onSelect={onResource}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  options: readonly { number: number; title: string }[];
  selected: number;
  onSelect: (number: number) => void;
}

function Choice({ id, label, options, selected, onSelect }: ChoiceProps): React.ReactElement {
  return (
    <Field id={id} label={label}>
      <select id={id} className={inputClass} value={selected} onChange={({ target }) => onSelect(Number(target.value))}>
        {options.map(({ number, title }) => (
          <option key={number} value={number}>
            {title}
          </option>
        ))}
      </select>
    </Field>
  );
}
