import * as React from 'react';
import { inputClass } from '../../../../ui/form/Field';
import { Icon } from '../../../../ui/icons/Icon';
import { useId } from '../../../../ui/useId';
import { useAdministrationStrings } from '../loc/strings';
import { lazySections, type Go, type SectionKey } from './sections';
import styles from './Shell.module.scss';

const keys: readonly SectionKey[] = ['home', ...(Object.keys(lazySections) as Exclude<SectionKey, 'home'>[])];

/** The screens of the administration: a column of buttons beside them, one field above them where it is narrow. */
export function Navigation({ current, go }: { current: SectionKey; go: Go }): React.ReactElement {
  const strings = useAdministrationStrings();
  const id = useId('section');
  return (
    <nav aria-label={strings.sectionsLabel} className={styles.navigation}>
      <ul className={styles.buttons}>
        {keys.map((key) => (
          <li key={key}>
            <button type="button" aria-current={key === current ? 'page' : undefined} className={styles.button} onClick={() => go(key)}>
              <Icon name={key === 'home' ? 'check' : lazySections[key].icon} />
              {strings.sections[key]}
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.choice}>
        <label htmlFor={id}>{strings.sectionsLabel}</label>
        <select id={id} className={inputClass} value={current} onChange={(event) => go(event.target.value as SectionKey)}>
          {keys.map((key) => (
            <option key={key} value={key}>
              {strings.sections[key]}
            </option>
          ))}
        </select>
      </div>
    </nav>
  );
}
