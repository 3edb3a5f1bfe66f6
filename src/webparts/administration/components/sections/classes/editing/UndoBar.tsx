import * as React from 'react';
import { Button } from '../../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../../ui/feedback/Notice';
import styles from './editing.module.scss';
import type { Edits } from './useEdits';

interface UndoBarProps {
  edits: Edits;
  undoLabel: string;
  /** True while a panel is open. */
  away: boolean;
}

/**
 * What was done last, with the way back, or why it failed. It takes the focus when its button goes away, and when a panel closes over
 * something that is no longer there.
 */
export function UndoBar({ edits, undoLabel, away }: UndoBarProps): React.ReactElement {
  const bar = React.useRef<HTMLDivElement>(null);
  const wasAway = React.useRef(away);
  React.useEffect(() => {
    const focused = document.activeElement;
    if (wasAway.current && !away && (!focused || focused === document.body)) bar.current?.focus();
    wasAway.current = away;
  }, [away]);
  const { last, failure, busy } = edits;
  return (
    <div ref={bar} tabIndex={-1} className={styles.undoBar}>
      {failure !== undefined && failure !== null && <ErrorBanner error={failure} />}
      {/* Always there: a live region that comes with its words is not read out. */}
      <div role="status">
        {last && (
          <Notice
            actions={
              last.undoable && (
                <Button
                  aria-disabled={busy}
                  onClick={() => {
                    if (busy) return;
                    bar.current?.focus();
                    // Never rejects.
                    void edits.undo();
                  }}
                >
                  {undoLabel}
                </Button>
              )
            }
          >
            {last.said}
          </Notice>
        )}
      </div>
    </div>
  );
}
