import * as React from 'react';
import { Button } from '../button/Button';
import { Icon, type IconName } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import { useId } from '../useId';
import styles from './ProgressCard.module.scss';
import { useCalmWords } from './useCalmWords';

/** Milliseconds between two spoken words on how far it is. */
const SPEAK_EVERY = 5000;

/** Where long work stands. */
export type Work =
  | {
      kind: 'running';
      done: number;
      /** 0 while nobody knows yet. */
      total: number;
      /** What is being done now, e.g. a list's name. */
      doing?: string;
      /** True once the person asked to stop: the step under way is still finished. */
      stopping?: boolean;
    }
  | {
      kind: 'done' | 'cancelled' | 'failed';
      /** What came of it, in a sentence, and what to do next. */
      summary: string;
      /** One line a thing: what failed and why, what was left out. */
      details?: readonly string[];
    };

interface ProgressCardProps {
  title: string;
  work: Work;
  /** What to know meanwhile, e.g. that the page must stay open; shown only while it runs. */
  note?: React.ReactNode;
  /** Stops after the step under way; without it the work cannot be stopped. */
  onStop?: () => void;
  /** Buttons once it has ended: close, try again. */
  actions?: React.ReactNode;
  /** For tests and support. */
  state?: string;
}

const ends: Record<'done' | 'cancelled' | 'failed', IconName> = { done: 'published', cancelled: 'info', failed: 'warning' };

/** Work of seconds or minutes: how far it is and what is being done, a way to stop, then what came of it. */
export function ProgressCard({ title, work, note, onStop, actions, state }: ProgressCardProps): React.ReactElement {
  const strings = useUiStrings();
  const id = useId('progress');
  const running = work.kind === 'running';
  const count = running && work.total > 0 ? strings.workDone(work.done, work.total) : '';
  useCalmWords(count && strings.workSpoken(title, count), SPEAK_EVERY);

  return (
    <section aria-labelledby={id} className={`${styles.card} ${styles[work.kind]}`} data-ent-state={state ?? work.kind}>
      <h3 id={id}>{title}</h3>
      {running && (
        <>
          {/* Without a value, before the steps are known, the bar shows that something goes on. */}
          <progress aria-labelledby={id} max={work.total || 1} {...(work.total > 0 && { value: work.done })} className={styles.bar} />
          <p className={styles.where}>
            {count} {work.doing && <span>{strings.workDoing(work.doing)}</span>}
          </p>
          {note && <p className={styles.note}>{note}</p>}
          {onStop && (
            <div className={styles.buttons}>
              {/* Not disabled: that would throw the focus of who just pressed it out of the page. */}
              <Button aria-disabled={work.stopping} onClick={() => !work.stopping && onStop()}>
                {work.stopping ? strings.stopping : strings.stop}
              </Button>
            </div>
          )}
        </>
      )}
      {/* Always there: a live region that comes with its words is not read out. */}
      <div role="status">
        {!running && (
          <div className={styles.end}>
            <Icon name={ends[work.kind]} className={styles.sign} />
            <p>
              <strong>{strings.workEnds[work.kind]}</strong> {work.summary}
            </p>
          </div>
        )}
      </div>
      {!running && work.details && work.details.length > 0 && (
        <details className={styles.details} open={work.kind === 'failed' && work.details.length <= 10}>
          <summary>{strings.detailsOf(work.details.length)}</summary>
          <ul>
            {work.details.map((detail, at) => (
              <li key={`${at} ${detail}`}>{detail}</li>
            ))}
          </ul>
        </details>
      )}
      {!running && actions && <div className={styles.buttons}>{actions}</div>}
    </section>
  );
}
