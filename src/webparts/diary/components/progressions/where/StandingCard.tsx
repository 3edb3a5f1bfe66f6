import * as React from 'react';
import { isOver } from '../../../../../domain/diary/slipping';
import type { Standing } from '../../../../../domain/diary/standing';
import type { Day, Minutes, SchoolClass } from '../../../../../domain/types';
import type { StoredEntry } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { useId } from '../../../../../ui/useId';
import { usePlansStrings } from '../loc/strings';
import { useCourseWords } from '../parts/useCourseWords';
import type { ShiftAsked } from '../types';
import styles from './Where.module.scss';

interface StandingCardProps {
  standing: Standing<StoredEntry>;
  /** How many sessions the progression has. */
  all: number;
  classes: readonly SchoolClass[];
  now: { day: Day; minutes: Minutes };
  onShift: (asked: ShiftAsked) => void;
}

/** One class: what is done, laid and left, whether it is late, and its laid sessions with the ways to move them. */
export function StandingCard({ standing, all, classes, now, onShift }: StandingCardProps): React.ReactElement {
  const strings = usePlansStrings();
  const { courseName, lessonName } = useCourseWords(classes);
  const id = useId('standing');
  const { done, laid, remaining, late, ahead, margin } = standing;
  const [row] = [...laid.map(({ draft }) => draft), ...done.map(({ session }) => session)];
  const name = courseName(row);
  const marginWords = margin > 0 ? strings.whereMargin(margin) : margin < 0 ? strings.whereMissing(-margin) : strings.whereTight;
  const pace = late > 0 ? strings.whereLate(late) : ahead > 0 ? strings.whereAhead(ahead) : strings.whereOnTime;
  return (
    <section aria-labelledby={id} className={styles.card} data-ent-course={standing.course}>
      <h3 id={id}>{name}</h3>
      <progress className={styles.bar} max={all} value={done.length} aria-label={strings.whereDone(done.length, all)} />
      <p className={styles.figures}>
        <strong>{strings.whereDone(done.length, all)}</strong>
        <span>{strings.whereLaid(laid.length)}</span>
        <span>{strings.whereRemaining(remaining.length)}</span>
      </p>
      <p className={late > 0 ? styles.late : undefined}>{pace}</p>
      <p className={margin < 0 ? styles.late : undefined}>{marginWords}</p>
      {laid.length > 0 && (
        <details className={styles.laid}>
          <summary>{strings.whereNext(laid.length)}</summary>
          <ul>
            {laid.map(({ draft }) => (
              <li key={draft.id}>
                <span className={styles.when}>
                  {draft.title}
                  <small>{[lessonName(draft), isOver(draft, now) && strings.whereOver].filter(Boolean).join(' · ')}</small>
                </span>
                <div role="group" aria-label={strings.whereActions(draft.title)} className={styles.buttons}>
                  <Button onClick={() => onShift({ kind: 'later', draftId: draft.id })}>{strings.whereLater}</Button>
                  <Button onClick={() => onShift({ kind: 'earlier', draftId: draft.id })}>{strings.whereEarlier}</Button>
                  <Button tone="quiet" onClick={() => onShift({ kind: 'without', draftId: draft.id })}>
                    {strings.whereWithout}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
