import * as React from 'react';
import type { StoredProgression } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { Icon } from '../../../../../ui/icons/Icon';
import { usePlansStrings } from '../loc/strings';
import styles from './PlansList.module.scss';

interface PlanRowProps {
  plan: StoredProgression;
  busy: boolean;
  onOpen: () => void;
  onRename: () => void;
  onRemove: () => void;
  /** For a progression of an earlier year. */
  onTakeAgain?: () => void;
}

export function PlanRow({ plan, busy, onOpen, onRename, onRemove, onTakeAgain }: PlanRowProps): React.ReactElement {
  const strings = usePlansStrings();
  const { title, subject, level, schoolYear, folders } = plan;
  return (
    <li className={styles.row}>
      <button type="button" className={styles.open} onClick={onOpen}>
        <span className={styles.title}>{title}</span>
        <span className={styles.detail}>{[subject, level, strings.year(schoolYear), folders.join(', ')].filter(Boolean).join(' · ')}</span>
      </button>
      <div className={styles.buttons}>
        {onTakeAgain && (
          <Button aria-label={strings.takeAgainOf(title)} onClick={onTakeAgain}>
            {strings.takeAgain}
          </Button>
        )}
        <Button
          square
          tone="quiet"
          icon={<Icon name="pencil" />}
          aria-label={strings.renameOf(title)}
          title={strings.rename}
          onClick={onRename}
        />
        <Button
          square
          tone="quiet"
          icon={<Icon name="bin" />}
          aria-label={strings.removePlan(title)}
          title={strings.remove}
          aria-disabled={busy}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}
