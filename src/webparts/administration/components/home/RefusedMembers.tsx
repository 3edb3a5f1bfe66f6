import * as React from 'react';
import type { Register } from '../../../../domain/register/types';
import type { MembersReport } from '../../../../lists/members';
import { Button } from '../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../ui/confirm/ConfirmDialog';
import { useAnnounce } from '../../../../ui/root/announce';
import styles from '../Administration.module.scss';
import { useAdministrationStrings } from '../loc/strings';
import { useRegisterWriter } from '../shell/useRegister';
import { refusalsOf, withoutAccounts } from './unknownAccounts';

/** Lines shown of a list; who needs more than that mends the file, not the lines. */
const SHOWN = 100;

/** Whom SharePoint did not let into the groups, why, and the way on: the accounts that it does not know can leave the register. */
export default function RefusedMembers({ register, result }: { register: Register; result: MembersReport }): React.ReactElement {
  const words = useAdministrationStrings().members;
  const announce = useAnnounce();
  const [asking, setAsking] = React.useState(false);
  const { state, apply } = useRegisterWriter();
  const { unknown, others } = refusalsOf(result, register);
  const changes = withoutAccounts(register, new Set(unknown.map(({ login }) => login)));
  const failure = state.kind === 'failed' ? state.error : state.kind === 'ended' ? state.report.failed[0]?.error : undefined;

  const remove = async (): Promise<void> => {
    const report = await apply(changes);
    // Once they are gone the groups are compared anew, and this goes with its dialog.
    if (report && report.failed.length === 0) announce(words.unknownRemoved(report.done.length));
  };
  return (
    <div role="alert" data-ent-state="members-refused">
      {result.stoppedBy && <p>{words.stopped}</p>}
      {unknown.length > 0 && (
        <>
          <h4>{words.unknownTitle(unknown.length)}</h4>
          <p>{words.unknownWhy}</p>
          <Lines items={unknown.map(({ name, login }) => words.unknownOne(name, login))} />
          {changes.length > 0 && (
            <div className={styles.buttons}>
              <Button onClick={() => setAsking(true)}>{words.removeUnknown(changes.length)}</Button>
            </div>
          )}
        </>
      )}
      {others.length > 0 && (
        <>
          <h4>{words.failed(others.length)}</h4>
          <Lines items={others} />
        </>
      )}
      {asking && (
        <ConfirmDialog
          title={words.removeUnknownTitle(changes.length)}
          consequences={words.removeUnknownMeans}
          confirmLabel={words.removeUnknownConfirm}
          busy={state.kind === 'running'}
          error={failure}
          onConfirm={remove}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function Lines({ items }: { items: readonly string[] }): React.ReactElement {
  const { more } = useAdministrationStrings().members;
  return (
    <ul className={styles.lines}>
      {items.slice(0, SHOWN).map((item) => (
        <li key={item}>{item}</li>
      ))}
      {items.length > SHOWN && <li>{more(items.length - SHOWN)}</li>}
    </ul>
  );
}
