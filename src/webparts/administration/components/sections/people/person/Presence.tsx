import * as React from 'react';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Register } from '../../../../../../domain/register/types';
import { EntError } from '../../../../../../lists/errors';
import { Button } from '../../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { usePlanWriter } from '../changes/usePlanWriter';
import { usePeopleStrings } from '../loc/strings';
import styles from '../People.module.scss';
import { fullName, type PeopleIndex } from '../peopleIndex';
import { returnObstacle } from './personForm';
import { planChange } from './planPerson';
import { leavingConsequences } from './presenceConsequences';

interface PresenceProps {
  stored: FoundPerson;
  register: Register;
  index: PeopleIndex;
  /** True while something is typed and not saved: that would be lost. */
  dirty: boolean;
  onDone: (words: string) => void;
}

/** Somebody leaves, or comes back: the row stays, and what it means is said before. */
export function Presence({ stored, register, index, dirty, onDone }: PresenceProps): React.ReactElement {
  const strings = usePeopleStrings();
  const { write } = usePlanWriter();
  const [asking, setAsking] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const words = strings.presence;
  const { person } = stored;
  const name = fullName(person);
  const isHere = person.status === 'present';
  const holder = isHere ? undefined : returnObstacle(stored, register);

  const consequences = (): string[] => {
    if (!isHere) {
      const place = stored.kind === 'pupil' ? index.classTitle(stored.person.classNumber) : '';
      return [
        words.returns,
        stored.kind === 'pupil' ? (place === '' ? words.returnsWithoutClass : words.returnsTo(place)) : '',
        holder ? words.accountGone(fullName(holder.person)) : ''
      ];
    }
    const { guardians, lessons } = leavingConsequences(stored, index);
    return [
      words.leaves,
      words.keeps,
      guardians.length > 0 ? words.guardians(guardians.map(fullName).join(', ')) : '',
      lessons > 0 ? words.lessons(lessons) : '',
      words.undo
    ];
  };
  const confirm = (): void => {
    setBusy(true);
    setError(undefined);
    const plan = planChange(stored, isHere ? { status: 'left' } : { status: 'present', ...(holder && { login: '' }) });
    write([plan]).then(
      ({ failed, notSent }) => {
        if (failed.length === 0 && notSent.length === 0) {
          onDone(isHere ? words.hasLeft(name) : words.isBack(name));
          return;
        }
        setBusy(false);
        setError(failed[0]?.error ?? new EntError('unexpected', 'not sent'));
      },
      (reason: unknown) => {
        setBusy(false);
        setError(reason);
      }
    );
  };

  return (
    <div className={styles.presence}>
      <h3>{isHere ? words.leaveHeading : words.returnHeading}</h3>
      <p>{dirty ? words.saveFirst : isHere ? words.leaveText : words.returnText}</p>
      {!dirty && <Button onClick={() => setAsking(true)}>{isHere ? words.leave : words.return}</Button>}
      {asking && (
        <ConfirmDialog
          title={isHere ? words.leaveTitle(name) : words.returnTitle(name)}
          consequences={consequences().filter((line) => line !== '')}
          confirmLabel={isHere ? words.leaveConfirm : words.returnConfirm}
          danger={isHere}
          busy={busy}
          error={error}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
