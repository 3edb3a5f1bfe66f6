import * as React from 'react';
import { errorKind } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useUiStrings } from '../../../../../ui/loc/strings';
import { ProgressCard } from '../../../../../ui/progress/ProgressCard';
import styles from '../Manage.module.scss';
import { useManageStrings } from '../loc/strings';
import { useBookedWords } from './useBookedWords';
import type { Deciding } from './useDecide';

/** How far the decisions are, and what came of them. */
export function DecidedNotice({ deciding }: { deciding: Deciding }): React.ReactElement {
  const strings = useManageStrings();
  const ui = useUiStrings();
  const words = useBookedWords();
  const { at, last } = deciding;
  const said = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // The button that was pressed went away with its row: the focus goes on from here.
    if (last && (!document.activeElement || document.activeElement === document.body)) said.current?.focus();
  }, [last]);
  return (
    <>
      {at && at.total > 1 && (
        <ProgressCard title={strings.decided[at.kind].doing} work={{ ...at, kind: 'running' }} onStop={deciding.stop} state="deciding" />
      )}
      {/* Always there: a live region that comes with its words is not read out. */}
      <div ref={said} role="status" tabIndex={-1}>
        {last && last.done.length > 0 && (
          <Notice>
            {last.done.length === 1
              ? strings.decided[last.kind].one(words.line(last.done[0]))
              : strings.decided[last.kind].many(last.done.length)}
          </Notice>
        )}
        {last && last.failed.length > 0 && (
          <Notice tone="warning">
            {strings.notDecided(last.failed.length)}
            <ul className={styles.list}>
              {last.failed.map(({ booked, error }) => (
                <li key={words.key(booked)}>{strings.ruleLine(words.line(booked), ui.errors[errorKind(error)])}</li>
              ))}
            </ul>
          </Notice>
        )}
        {last && last.left.length > 0 && <Notice>{strings.leftAlone(last.left.length)}</Notice>}
      </div>
    </>
  );
}
