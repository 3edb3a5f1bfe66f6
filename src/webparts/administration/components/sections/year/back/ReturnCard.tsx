import * as React from 'react';
import { canReturn, type YearReturn } from '../../../../../../domain/register/yearReturn';
import { Button } from '../../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import styles from '../../../Administration.module.scss';
import { useYearStrings } from '../loc/strings';
import own from '../Year.module.scss';

interface ReturnCardProps {
  back: YearReturn;
  /** First calendar year of the year that would be opened again. */
  endedYear: number;
  /** A change was cut short: this is one of the two ways on. */
  open: boolean;
  asking: boolean;
  onAsk: (asking: boolean) => void;
  onConfirm: () => void;
}

/** The way back to the year before: what it does, what it does not, or why it is closed. */
export function ReturnCard({ back, endedYear, open, asking, onAsk, onConfirm }: ReturnCardProps): React.ReactElement | null {
  const strings = useYearStrings();
  const words = strings.back;
  const label = strings.label(endedYear);
  const { closed, reopened, pupilsBack, begun } = back;
  if (!open && closed.length + reopened.length + pupilsBack === 0) return null;
  const why = [
    ...(begun.lessons > 0 ? [words.lessons(begun.lessons)] : []),
    ...(begun.newcomers > 0 ? [words.newcomers(begun.newcomers)] : []),
    ...(begun.staff > 0 ? [words.staff(begun.staff)] : [])
  ];
  const does = [
    ...(reopened.length > 0 ? [words.reopened(reopened.length)] : []),
    ...(closed.length > 0 ? [words.closed(closed.length)] : []),
    ...(pupilsBack > 0 ? [words.pupils(pupilsBack)] : []),
    words.notBack
  ];
  return (
    <details className={`${styles.card} ${styles.folded}`} open={open} data-ent-state={canReturn(back) ? 'year-return' : 'year-no-return'}>
      <summary>
        <h3>{words.title(label)}</h3>
      </summary>
      {canReturn(back) ? (
        <>
          <p>{words.can(label)}</p>
          <ul className={own.list}>
            {does.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div className={styles.buttons}>
            <Button onClick={() => onAsk(true)}>{words.start(label)}</Button>
          </div>
        </>
      ) : (
        <>
          <p>{words.cannot}</p>
          <ul className={own.list}>
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>{words.cannotWhy}</p>
        </>
      )}
      {asking && canReturn(back) && (
        <ConfirmDialog
          title={words.ask(label)}
          consequences={does}
          confirmLabel={words.start(label)}
          danger
          onConfirm={() => {
            onAsk(false);
            onConfirm();
          }}
          onCancel={() => onAsk(false)}
        />
      )}
    </details>
  );
}
