import * as React from 'react';
import { yearState } from '../../../../domain/register/yearState';
import type { Finding } from '../../../../lists/provisioning/types';
import { Button } from '../../../../ui/button/Button';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../ui/feedback/Notice';
import { StepList } from '../../../../ui/steps/StepList';
import { useAdministrationStrings } from '../loc/strings';
import styles from '../Administration.module.scss';
import type { Go } from '../shell/sections';
import { useRegister } from '../shell/useRegister';
import { useSchool } from '../shell/useSchool';
import { stepsOf } from './firstHourSteps';
import { Prerequisites } from './Prerequisites';
import { MembersState } from './MembersState';

/** What a new school still has to say of itself, one step after the other, and whether the groups follow. */
export function FirstHour({ findings, go }: { findings: readonly Finding[]; go: Go }): React.ReactElement {
  const strings = useAdministrationStrings();
  const { school, today, error: schoolError, reload: reloadSchool } = useSchool();
  const { register, error, reload } = useRegister();
  if (schoolError || error) return <ErrorBanner error={schoolError ?? error} onRetry={() => Promise.all([reloadSchool(), reload()])} />;
  if (!school || !register || today === undefined) return <LoadingState label={strings.readingRegister(0)} bars={4} />;
  const steps = stepsOf(school, register, today);
  const words = strings.firstHour;
  const allDone = steps.every(({ done }) => done);
  const list = (
    <StepList
      label={words.title}
      steps={steps.map(({ key, section, done, current, count }) => ({
        key,
        title: words.steps[key].title,
        state: done ? 'done' : current ? 'current' : 'todo',
        text: done ? words.steps[key].done(count) : words.steps[key].todo,
        actions: (
          <Button
            tone={current ? 'primary' : 'quiet'}
            onClick={() => go(section)}
            {...(done && { 'aria-label': words.look(words.steps[key].title) })}
          >
            {done ? words.lookShort : words.steps[key].action}
          </Button>
        )
      }))}
    />
  );
  const year = yearState(register, school.schoolYear);
  return (
    <>
      {year.kind === 'between' && (
        <Notice tone="warning" actions={<Button onClick={() => go('year')}>{strings.yearFinish}</Button>}>
          {strings.yearBetween(`${year.begunYear}-${year.begunYear + 1}`)}
        </Notice>
      )}
      <MembersState register={register} today={today} findings={findings} />
      {allDone ? (
        <details className={`${styles.card} ${styles.folded}`}>
          <summary>
            <h3>{words.title}</h3>
          </summary>
          <p className={styles.version}>{words.allDone}</p>
          {list}
        </details>
      ) : (
        <div className={styles.card}>
          <h3>{words.title}</h3>
          <p className={styles.version}>{words.intro}</p>
          {list}
        </div>
      )}
      <Prerequisites school={school} />
    </>
  );
}
