import * as React from 'react';
import type { ApplyProgress } from '../../../lists/provisioning/types';
import { Button } from '../../../ui/button/Button';
import { useId } from '../../../ui/useId';
import { useAdministrationStrings } from './loc/strings';
import styles from './Administration.module.scss';

interface ProgressProps {
  progress: ApplyProgress;
  stopping: boolean;
  onStop: () => void;
}

/** How far the set-up is, and the way to stop it. */
export function Progress({ progress, stopping, onStop }: ProgressProps): React.ReactElement {
  const strings = useAdministrationStrings();
  const id = useId('progress');
  const { done, total, current } = progress;
  return (
    <div className={styles.card} data-ent-state="applying">
      <h3 id={id}>{strings.applying}</h3>
      {/* Without a value, before the steps are known, the bar shows that something goes on. */}
      <progress aria-labelledby={id} max={total || 1} {...(total > 0 && { value: done })} className={styles.bar} />
      <p className={styles.version}>
        {total > 0 && strings.progress(done, total)} {current && strings.doing(current.subject)}
      </p>
      <p>{strings.keepOpen}</p>
      <Button disabled={stopping} onClick={onStop}>
        {stopping ? strings.stopping : strings.stop}
      </Button>
    </div>
  );
}
