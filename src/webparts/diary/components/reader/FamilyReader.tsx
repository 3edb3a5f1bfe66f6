import * as React from 'react';
import type { School, SchoolClass } from '../../../../domain/types';
import { useIdentity } from '../../../../ui/root/identity';
import { recall, remember } from '../../../../ui/root/sessionCache';
import { Segmented } from '../../../../ui/segmented/Segmented';
import { useDiaryStrings } from '../loc/strings';
import { ClassReader } from './ClassReader';
import styles from './reader.module.scss';

/**
 * What a guardian reads: the diary of each child, which is the diary of the child's class. A guardian's markers name classes and no
 * children (who is whose child only staff may read), so two children of one class are one choice, and the screen says so.
 */
export function FamilyReader({ school, classes }: { school: School; classes: readonly SchoolClass[] }): React.ReactElement {
  const strings = useDiaryStrings().reader;
  const { schoolUrl, login, now } = useIdentity();
  const key = ['family', schoolUrl, login.toLowerCase()];
  // The next page of this tab goes on with the same child.
  const [chosen, setChosen] = React.useState(() => recall<number>(key)?.data);
  const schoolClass = classes.find((each) => each.number === chosen) ?? classes[0];
  const choose = (number: string): void => {
    setChosen(Number(number));
    remember(key, Number(number), now().getTime());
  };
  return (
    <>
      <div className={`${styles.family} ${styles.screenOnly}`}>
        {classes.length > 1 ? (
          <>
            <strong>{strings.childIn}</strong>
            <Segmented
              label={strings.childIn}
              selected={String(schoolClass.number)}
              onSelect={choose}
              options={classes.map(({ number, title }) => ({ key: String(number), label: title }))}
            />
          </>
        ) : (
          <strong>{schoolClass.title}</strong>
        )}
        <p className={styles.hint}>{classes.length > 1 ? strings.childrenHint : strings.childHint}</p>
      </div>
      <ClassReader key={schoolClass.number} school={school} schoolClass={schoolClass} role="guardian" />
    </>
  );
}
