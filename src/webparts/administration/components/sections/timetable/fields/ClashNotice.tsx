import * as React from 'react';
import type { Clash } from '../../../../../../domain/timetableClashes';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { useTimetableStrings } from '../loc/strings';
import styles from '../Timetable.module.scss';

interface ClashNoticeProps {
  clashes: readonly Clash[];
  classTitle: (number: number) => string;
}

/** What stands in the way of a lesson; it can be saved all the same. */
export function ClashNotice({ clashes, classTitle }: ClashNoticeProps): React.ReactElement {
  const words = useTimetableStrings().clashes;
  return (
    // Always there: a live region that comes with its words is not read out.
    <div role="status">
      {clashes.length > 0 && (
        <Notice tone="warning">
          <strong>{words.title}</strong>
          <ul className={styles.clashes}>
            {clashes.flatMap(({ kind, slots }) =>
              slots.map((slot) => (
                <li key={`${kind}|${slot.id}|${slot.classNumber}`}>{words[kind]({ ...slot, className: classTitle(slot.classNumber) })}</li>
              ))
            )}
          </ul>
        </Notice>
      )}
    </div>
  );
}
