import * as React from 'react';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { usePlansStrings } from '../loc/strings';
import styles from './parts.module.scss';
import type { Acts } from './useActs';

/** What was done last, with the way back, or why it failed. It takes the focus when the button that was pressed goes away. */
export function ActBar({ acts }: { acts: Acts }): React.ReactElement {
  const strings = usePlansStrings();
  const bar = React.useRef<HTMLDivElement>(null);
  const { said, error, busy } = acts;
  React.useEffect(() => {
    const focused = document.activeElement;
    if ((said || error) && (!focused || focused === document.body)) bar.current?.focus();
  }, [said, error]);
  return (
    <div ref={bar} tabIndex={-1} className={styles.actBar}>
      {error ? <ErrorBanner error={error} /> : undefined}
      {/* Always there: a live region that comes with its words is not read out. */}
      <div role="status">
        {said && (
          <Notice
            actions={
              said.undo && (
                <Button
                  aria-disabled={busy}
                  onClick={() => {
                    bar.current?.focus();
                    acts.undo();
                  }}
                >
                  {strings.undo}
                </Button>
              )
            }
          >
            {said.message}
          </Notice>
        )}
      </div>
    </div>
  );
}
