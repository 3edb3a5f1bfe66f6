import * as React from 'react';
import type { Register } from '../../../../domain/register/types';
import { yearState } from '../../../../domain/register/yearState';
import type { Day, School } from '../../../../domain/types';
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
import { isOver, stepsOf, type FirstHourStep } from './firstHourSteps';
import { Prerequisites } from './Prerequisites';
import { MembersState } from './MembersState';
import { isWaiting, useMembers } from './useMembers';

interface FirstHourProps {
  findings: readonly Finding[];
  go: Go;
}

/** What a new school still has to say of itself, one step after the other, and whether the groups follow. */
export function FirstHour(props: FirstHourProps): React.ReactElement {
  const strings = useAdministrationStrings();
  const { school, today, error: schoolError, reload: reloadSchool } = useSchool();
  const { register, rows, error, reload } = useRegister();
  if (schoolError || error) return <ErrorBanner error={schoolError ?? error} onRetry={() => Promise.all([reloadSchool(), reload()])} />;
  if (!school || !register || today === undefined) return <LoadingState label={strings.readingRegister(rows)} bars={4} />;
  return <Known {...props} school={school} register={register} today={today} />;
}

interface KnownProps extends FirstHourProps {
  school: School;
  register: Register;
  today: Day;
}

function Known({ findings, go, school, register, today }: KnownProps): React.ReactElement {
  const strings = useAdministrationStrings();
  const words = strings.firstHour;
  const members = useMembers(register, today);
  const plan = members.state.kind === 'checked' ? members.state.plan : undefined;
  const steps = stepsOf(school, register, today, plan?.changes.length);
  const over = isOver(steps);
  const openAccess = plan && !isWaiting(plan, findings) ? members.apply : undefined;
  const list = <Steps steps={steps} go={go} openAccess={openAccess} />;
  // Before anybody is in the register there is nothing to compare.
  const anybody = [register.staff, register.pupils, register.guardians, register.accesses].some((rows) => rows.length > 0);
  const groups = (anybody || (plan && plan.strangers.length > 0)) && (
    <MembersState register={register} control={members} findings={findings} />
  );
  const year = yearState(register, school.schoolYear);
  return (
    <>
      {year.kind === 'between' && (
        <Notice tone="warning" actions={<Button onClick={() => go('year')}>{strings.yearFinish}</Button>}>
          {strings.yearBetween(`${year.begunYear}-${year.begunYear + 1}`)}
        </Notice>
      )}
      {over && groups}
      {over ? (
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
          <p className={`${styles.version} ${styles.intro}`}>{words.intro}</p>
          {list}
        </div>
      )}
      {!over && groups}
      <Prerequisites school={school} />
    </>
  );
}

interface StepsProps {
  steps: readonly FirstHourStep[];
  go: Go;
  /** Makes the groups follow; undefined while that cannot be done. */
  openAccess: (() => void) | undefined;
}

function Steps({ steps, go, openAccess }: StepsProps): React.ReactElement {
  const words = useAdministrationStrings().firstHour;
  const action = ({ key, section, done, current }: FirstHourStep): React.ReactNode => {
    if (key === 'groups') {
      return current && openAccess ? (
        <Button tone="primary" onClick={openAccess}>
          {words.steps.groups.action}
        </Button>
      ) : undefined;
    }
    return (
      <Button
        tone={current ? 'primary' : 'quiet'}
        onClick={() => go(section)}
        {...(done && { 'aria-label': words.look(words.steps[key].title) })}
      >
        {done ? words.lookShort : words.steps[key].action}
      </Button>
    );
  };
  return (
    <StepList
      label={words.title}
      steps={steps.map((step) => ({
        key: step.key,
        title: words.steps[step.key].title,
        state: step.done ? 'done' : step.current ? 'current' : 'todo',
        text: step.done ? words.steps[step.key].done(step.count) : words.steps[step.key].todo(step.count),
        actions: action(step)
      }))}
    />
  );
}
