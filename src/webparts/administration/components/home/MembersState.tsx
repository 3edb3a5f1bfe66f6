import * as React from 'react';
import type { Register } from '../../../../domain/register/types';
import type { Finding } from '../../../../lists/provisioning/types';
import { Button } from '../../../../ui/button/Button';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../ui/icons/Icon';
import { ProgressCard } from '../../../../ui/progress/ProgressCard';
import { useAdministrationStrings } from '../loc/strings';
import styles from '../Administration.module.scss';
import { nameOfLogin, summaryOf } from './memberWords';
import { isWaiting, type MembersControl } from './useMembers';

/** Seldom needed: not part of the first view. */
const RefusedMembers = React.lazy(() => import(/* webpackChunkName: 'ent-admin-refused' */ './RefusedMembers'));

interface MembersStateProps {
  register: Register;
  control: MembersControl;
  findings: readonly Finding[];
}

/** Whether the SharePoint groups follow the register: who comes in, who goes out, and the button that does it. */
export function MembersState({ register, control, findings }: MembersStateProps): React.ReactElement | null {
  const strings = useAdministrationStrings();
  const words = strings.members;
  const { state, apply, stop, check } = control;

  if (state.kind === 'checking') return <LoadingState label={words.checking} bars={2} />;
  if (state.kind === 'failed') return <ErrorBanner error={state.error} onRetry={check} />;
  if (state.kind === 'applying') {
    const { done, total, stopping } = state;
    return (
      <ProgressCard
        title={words.applying}
        state="members-applying"
        work={{ kind: 'running', done, total, stopping }}
        note={strings.keepOpen}
        onStop={stop}
      />
    );
  }
  const { plan, result } = state;
  const { joins, leaves, markers } = summaryOf(plan);
  const waiting = isWaiting(plan, findings);
  const clean = plan.changes.length === 0;
  return (
    <div
      className={`${styles.card} ${clean ? styles.allSet : styles.missing}`}
      data-ent-state={clean ? 'members-follow' : 'members-differ'}
    >
      <div className={styles.cardHeader}>
        <Icon name={clean ? 'published' : 'person'} className={styles.sign} />
        <div>
          <h3>{clean ? words.followTitle : words.differTitle(plan.changes.length)}</h3>
          <p className={styles.version}>{clean ? words.follow : words.differ(joins, leaves, markers)}</p>
        </div>
      </div>
      {result && (result.failed.length > 0 || result.stoppedBy) && (
        <React.Suspense fallback={<LoadingState bars={1} />}>
          <RefusedMembers register={register} result={result} />
        </React.Suspense>
      )}
      {waiting && !clean && <p>{words.setUpFirst}</p>}
      {!clean && (
        <details className={styles.details}>
          <summary>{words.details}</summary>
          <ul>
            {plan.changes.slice(0, 300).map((change, at) => (
              <li key={at}>
                {change.kind === 'marker'
                  ? words.marker(change.title)
                  : words[change.kind](nameOfLogin(register, change.login), change.group)}
              </li>
            ))}
            {plan.changes.length > 300 && <li>{words.more(plan.changes.length - 300)}</li>}
          </ul>
        </details>
      )}
      {plan.strangers.length > 0 && (
        <details className={styles.details}>
          <summary>{words.strangers(plan.strangers.length)}</summary>
          <p>{words.strangersWhy}</p>
          <ul>
            {plan.strangers.slice(0, 300).map(({ group, login, name }) => (
              <li key={`${group}|${login}`}>{words.stranger(name, group)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={styles.buttons}>
        {!clean && (
          <Button tone="primary" disabled={waiting} icon={<Icon name="person" />} onClick={apply}>
            {words.apply}
          </Button>
        )}
        <Button tone={clean ? undefined : 'quiet'} onClick={check}>
          {words.checkAgain}
        </Button>
      </div>
    </div>
  );
}
