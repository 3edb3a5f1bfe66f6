import * as React from 'react';
import type { Register } from '../../../../../domain/register/types';
import type { Day } from '../../../../../domain/types';
import type { MembersPlan, MembersReport } from '../../../../../lists/members';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Icon } from '../../../../../ui/icons/Icon';
import { ProgressCard } from '../../../../../ui/progress/ProgressCard';
import RefusedMembers from '../../home/RefusedMembers';
import type { MembersControl } from '../../home/useMembers';
import { useAdministrationStrings } from '../../loc/strings';
import type { Go } from '../../shell/sections';
import styles from './Access.module.scss';
import { useAccessStrings } from './loc/strings';
import { standingOf, stillInside, waiting, type StillInside, type StoredAccess } from './standing';
import { useAccessWords } from './useAccessWords';
import { useEndings } from './useEndings';

interface GroupsCardProps {
  register: Register;
  open: readonly StoredAccess[];
  over: readonly StoredAccess[];
  members: MembersControl;
  today: Day;
  go: Go;
  onSaid: (words: string) => void;
}

/** Whether the groups follow the accesses: who is over and still inside, in red; who may come in and cannot yet; the button that does it. */
export function GroupsCard(props: GroupsCardProps): React.ReactElement | null {
  const { over, open, members, today, go, onSaid } = props;
  const strings = useAccessStrings();
  const shared = useAdministrationStrings();
  const lapsed = over.filter((access) => standingOf(access, today) === 'lapsed');
  const endings = useEndings(members, lapsed, today, onSaid);
  const { state } = members;

  if (state.kind === 'applying') {
    const { done, total, stopping } = state;
    return (
      <ProgressCard
        title={shared.members.applying}
        state="access-applying"
        work={{ kind: 'running', done, total, stopping }}
        note={shared.keepOpen}
        onStop={members.stop}
      />
    );
  }
  if (state.kind === 'failed') return <ErrorBanner error={state.error} onRetry={members.check} />;
  const plan = state.kind === 'checked' ? state.plan : undefined;
  const inside = plan ? stillInside(over, plan) : [];
  const waits = plan ? waiting(open, plan) : [];
  return (
    <>
      {state.kind === 'checking' && <LoadingState label={shared.members.checking} bars={1} />}
      {state.kind === 'checked' && state.result && <Failures register={props.register} result={state.result} />}
      {endings.error !== undefined && <ErrorBanner error={endings.error} onRetry={endings.note} />}
      {(inside.length > 0 || lapsed.length > 0) && (
        <OverCard
          {...props}
          inside={inside}
          lapsed={lapsed}
          plan={plan}
          busy={endings.busy}
          onRemove={endings.remove}
          onNote={endings.note}
        />
      )}
      {waits.length > 0 && plan && (
        <div className={`${styles.card} ${styles.waiting}`} data-ent-state="access-waiting">
          <div className={styles.cardHead}>
            <Icon name="clock" className={styles.sign} />
            <h3>{strings.waitTitle(waits.length)}</h3>
          </div>
          <p>{strings.waitText(waits.map(({ name }) => name).join(', '))}</p>
          {plan.missingGroups.length > 0 && <p>{shared.members.setUpFirst}</p>}
          <Others count={plan.changes.length - ownChanges(plan, [...waits, ...over])} />
          <div className={styles.buttons}>
            {plan.missingGroups.length > 0 ? (
              <Button tone="primary" onClick={() => go('home')}>
                {strings.toHome}
              </Button>
            ) : (
              <Button tone="primary" icon={<Icon name="person" />} onClick={members.apply}>
                {strings.openNow}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}

interface OverCardProps extends GroupsCardProps {
  inside: readonly StillInside[];
  lapsed: readonly StoredAccess[];
  /** Undefined while the groups are being looked at. */
  plan: MembersPlan | undefined;
  busy: boolean;
  onRemove: () => void;
  onNote: () => void;
}

function OverCard({ register, today, inside, lapsed, plan, busy, onRemove, onNote }: OverCardProps): React.ReactElement {
  const strings = useAccessStrings();
  const { end } = useAccessWords(register, today);
  const still = new Map(inside.map((each) => [each.access.id, each]));
  const shown = [...inside.map(({ access }) => access), ...lapsed.filter(({ id }) => !still.has(id))];
  return (
    <div className={`${styles.card} ${inside.length > 0 ? styles.danger : styles.waiting}`} data-ent-state="access-over-inside">
      <div className={styles.cardHead}>
        <Icon name="warning" className={styles.sign} />
        <h3>{inside.length > 0 ? strings.insideTitle(inside.length) : strings.lapsedTitle(lapsed.length)}</h3>
      </div>
      <p>{inside.length > 0 ? strings.insideText : plan ? strings.lapsedText : strings.lapsedChecking}</p>
      <ul className={styles.list}>
        {shown.map((access) => {
          const found = still.get(access.id);
          return (
            <li key={access.id}>
              <strong>{access.name}</strong>
              {strings.after}
              {end(access)}
              {found && (
                <span className={styles.inside}>
                  {found.groups.length > 0 ? strings.inside(found.groups.map(strings.quoted).join(', ')) : strings.insideMarker}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {plan && <Others count={plan.changes.length - ownChanges(plan, shown)} />}
      {plan && (
        <div className={styles.buttons}>
          <Button
            tone={inside.length > 0 ? 'danger' : 'primary'}
            aria-disabled={busy}
            aria-busy={busy}
            onClick={inside.length > 0 ? onRemove : onNote}
          >
            {inside.length > 0 ? strings.removeNow : strings.noteEnd}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What else the same button does: the groups follow the register as a whole. */
function Others({ count }: { count: number }): React.ReactElement | null {
  const strings = useAccessStrings();
  return count > 0 ? <p className={styles.detail}>{strings.others(count)}</p> : null;
}

function ownChanges({ changes }: MembersPlan, accesses: readonly StoredAccess[]): number {
  const logins = new Set(accesses.map(({ login }) => login));
  const numbers = new Set(accesses.map(({ teacherNumber }) => teacherNumber));
  return changes.filter((change) => (change.kind === 'marker' ? numbers.has(change.teacherNumber) : logins.has(change.login))).length;
}

/** Whom SharePoint refused, with the account that it does not know. */
function Failures({ register, result }: { register: Register; result: MembersReport }): React.ReactElement | null {
  if (result.failed.length === 0 && !result.stoppedBy) return null;
  return (
    <div className={`${styles.card} ${styles.danger}`}>
      <RefusedMembers register={register} result={result} />
    </div>
  );
}
