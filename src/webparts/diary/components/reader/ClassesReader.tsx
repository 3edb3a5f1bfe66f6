import * as React from 'react';
import type { Role, School, SchoolClass } from '../../../../domain/types';
import { EmptyState } from '../../../../ui/feedback/EmptyState';
import { Field, inputClass } from '../../../../ui/form/Field';
import { useId } from '../../../../ui/useId';
import { Icon } from '../../../../ui/icons/Icon';
import { useDiaryStrings } from '../loc/strings';
import { ClassReader } from './ClassReader';
import styles from './reader.module.scss';

interface ClassesReaderProps {
  school: School;
  classes: readonly SchoolClass[];
  role: Role;
}

/** The diary of whichever class one chooses. */
export function ClassesReader({ school, classes, role }: ClassesReaderProps): React.ReactElement {
  const strings = useDiaryStrings();
  const id = useId('class');
  const [chosen, setChosen] = React.useState(classes[0]?.number);
  const schoolClass = classes.find((each) => each.number === chosen) ?? classes[0];
  if (!schoolClass) return <EmptyState icon={<Icon name="book" />} title={strings.noClasses} />;
  return (
    <>
      <Field id={id} label={strings.chooseClass} className={`${styles.filter} ${styles.screenOnly}`}>
        <select id={id} className={inputClass} value={schoolClass.number} onChange={(event) => setChosen(Number(event.target.value))}>
          {classes.map((each) => (
            <option key={each.number} value={each.number}>
              {each.title}
            </option>
          ))}
        </select>
      </Field>
      <ClassReader key={schoolClass.number} school={school} schoolClass={schoolClass} role={role} />
    </>
  );
}
