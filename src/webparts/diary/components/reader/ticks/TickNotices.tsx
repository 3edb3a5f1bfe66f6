import * as React from 'react';
import { toggle } from '../../../../../domain/diary/ticks';
import { weekIndexOf } from '../../../../../domain/days';
import type { Homework } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useDiaryStrings } from '../../loc/strings';
import type { TickKeeper } from './tickKeeper';

/** What a pupil must know of the ticks: which ones a teacher's change took away, and that some are not stored yet. */
export function TickNotices({ keeper, reset }: { keeper: TickKeeper; reset: readonly Homework[] }): React.ReactElement {
  const strings = useDiaryStrings().reader;
  const understood = (): void => reset.forEach((work) => keeper.change(weekIndexOf(work.dueDay), toggle(work, false)));
  return (
    <>
      {reset.length > 0 && (
        <Notice tone="warning" live actions={<Button onClick={understood}>{strings.understood}</Button>}>
          {reset.length === 1
            ? strings.changedSince(reset[0].title)
            : strings.changedSinceSeveral(reset.map(({ title }) => strings.quoted(title)).join(', '))}
        </Notice>
      )}
      {keeper.error !== undefined && (
        <>
          <ErrorBanner error={keeper.error} onRetry={() => keeper.retry()} />
          <Notice>{strings.ticksKept}</Notice>
        </>
      )}
    </>
  );
}
