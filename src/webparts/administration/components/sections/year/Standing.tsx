import * as React from 'react';
import type { Register } from '../../../../../domain/register/types';
import type { YearState } from '../../../../../domain/register/yearState';
import type { School } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { Icon } from '../../../../../ui/icons/Icon';
import styles from '../../Administration.module.scss';
import { useYearStrings } from './loc/strings';

interface StandingProps {
  state: YearState;
  register: Register;
  school: School;
  onPlan: () => void;
}

/** The year that is under way, or the change that was cut short. */
export function Standing({ state, register, school, onPlan }: StandingProps): React.ReactElement {
  const strings = useYearStrings();
  const words = strings.standing;
  if (state.kind === 'between') {
    const label = strings.label(state.begunYear);
    return (
      <section className={`${styles.card} ${styles.drift}`} aria-labelledby="ent-year" data-ent-state="year-between">
        <div className={styles.cardHeader}>
          <Icon name="warning" className={styles.sign} />
          <div>
            <h3 id="ent-year">{words.betweenTitle(label)}</h3>
            <p>{words.between(state.waiting)}</p>
          </div>
        </div>
        <div className={styles.buttons}>
          <Button tone="primary" onClick={onPlan}>
            {words.finish(label)}
          </Button>
        </div>
      </section>
    );
  }
  const classes = register.classes.filter(({ status }) => status === 'active').length;
  const pupils = register.pupils.filter(({ status }) => status === 'present').length;
  const next = strings.label(state.nextYear);
  return (
    <section className={styles.card} aria-labelledby="ent-year" data-ent-state="year-settled">
      <h3 id="ent-year">{words.title}</h3>
      <p>{words.now(strings.label(school.schoolYear), classes, pupils)}</p>
      {classes === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p className={styles.version}>{words.why(next)}</p>
          <div className={styles.buttons}>
            <Button icon={<Icon name="calendar" />} onClick={onPlan}>
              {words.prepare(next)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
