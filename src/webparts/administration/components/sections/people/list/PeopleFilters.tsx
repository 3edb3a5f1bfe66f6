import * as React from 'react';
import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import type { Register, StaffFunction } from '../../../../../../domain/register/types';
import { ClassSelect } from '../../../../../../ui/classPicker/ClassSelect';
import { checkClass, Field, inputClass } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';
import { activeClasses } from '../activeClasses';
import { usePeopleStrings } from '../loc/strings';
import styles from '../People.module.scss';
import { STAFF_FUNCTIONS } from '../staffFunctions';
import type { PeopleFilter } from './filterPeople';

interface PeopleFiltersProps {
  register: Register;
  kind: PersonKind;
  filter: PeopleFilter;
  onFilter: (filter: PeopleFilter) => void;
}

/** Search, class, function, and who is left out of the list. */
export function PeopleFilters({ register, kind, filter, onFilter }: PeopleFiltersProps): React.ReactElement {
  const strings = usePeopleStrings();
  const id = useId('filters');
  const put = (change: Partial<PeopleFilter>): void => onFilter({ ...filter, ...change });
  const classes = React.useMemo(() => {
    const active = activeClasses(register);
    return kind === 'staff' ? active : [...active, { number: 0, code: '', title: strings.withoutClass, level: '' }];
  }, [register, kind, strings]);
  return (
    <div className={styles.filters}>
      <Field id={`${id}-text`} label={strings.search} className={styles.filter}>
        <input
          id={`${id}-text`}
          type="search"
          className={inputClass}
          placeholder={strings.searchPlaceholder[kind]}
          value={filter.text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => put({ text: event.target.value })}
        />
      </Field>
      <ClassSelect
        label={strings.classLabel}
        optional={strings.allClasses}
        classes={classes}
        value={filter.classNumber}
        onChange={(classNumber) => put({ classNumber })}
        className={styles.filter}
      />
      {kind === 'staff' && (
        <Field id={`${id}-function`} label={strings.functionLabel} className={styles.filter}>
          <select
            id={`${id}-function`}
            className={inputClass}
            value={filter.staffFunction ?? ''}
            onChange={({ target }) => put({ staffFunction: target.value === '' ? undefined : (target.value as StaffFunction) })}
          >
            <option value="">{strings.allFunctions}</option>
            {STAFF_FUNCTIONS.map((each) => (
              <option key={each} value={each}>
                {strings.functions[each]}
              </option>
            ))}
          </select>
        </Field>
      )}
      <label className={checkClass}>
        <input type="checkbox" checked={filter.withoutAccount} onChange={({ target }) => put({ withoutAccount: target.checked })} />
        {strings.onlyWithoutAccount}
      </label>
      <label className={checkClass}>
        <input type="checkbox" checked={filter.withLeft} onChange={({ target }) => put({ withLeft: target.checked })} />
        {strings.showLeft}
      </label>
    </div>
  );
}
