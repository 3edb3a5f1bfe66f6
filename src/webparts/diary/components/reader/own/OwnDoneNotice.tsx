import * as React from 'react';
import { Button } from '../../../../../ui/button/Button';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useDiaryStrings } from '../../loc/strings';
import styles from '../reader.module.scss';
import type { OwnDone } from './useOwnWork';

/** What was just done with work of one's own, and the way back. */
export function OwnDoneNotice({ done }: { done: OwnDone | undefined }): React.ReactElement {
  const strings = useDiaryStrings().reader;
  const undo = React.useRef<HTMLButtonElement>(null);
  // The button that removed is gone with its card: the focus would be lost.
  React.useEffect(() => {
    if (done?.what === 'removed') undo.current?.focus();
  }, [done]);
  return (
    <div role="status" className={styles.screenOnly}>
      {done && (
        <Notice
          actions={
            <Button ref={undo} onClick={done.undo}>
              {strings.undo}
            </Button>
          }
        >
          {strings.ownDone[done.what](done.title)}
        </Notice>
      )}
    </div>
  );
}
