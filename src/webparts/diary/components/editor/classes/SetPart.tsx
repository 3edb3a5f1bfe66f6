import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { HomeworkSet } from '../../../../../domain/diary/severalClasses';
import type { Homework, HomeworkContent, SchoolClass } from '../../../../../domain/types';
import type { SetChangeReport, SetReport } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import { ConfirmAction } from '../ConfirmAction';
import { useEditorStrings } from '../loc/strings';
import { SetOutcome } from './SetOutcome';

export interface SetPartProps {
  set: HomeworkSet;
  /** What the fields say now. */
  content: HomeworkContent;
  /** True when that is not what is stored. */
  changed: boolean;
  classes: readonly SchoolClass[];
  /** The rows as they are stored now; the editor goes on from its own. */
  onChanged: (rows: readonly Homework[]) => void;
  onRemoved: () => void;
}

/** Work that several classes have: who has it, what is missing, and changing or taking it back everywhere. */
export function SetPart({ set, content, changed, classes, onChanged, onRemoved }: SetPartProps): React.ReactElement {
  const { classes: strings } = useEditorStrings();
  const { severalClasses } = useRepositories().diaryParts;
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const [failed, setFailed] = React.useState(0);
  const [busy, setBusy] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const queryKey = [...keys.all, 'set', set.token];
  const found = useQuery({ queryKey, queryFn: () => severalClasses.look([set]), cacheTime: 0 });
  if (found.error) return <ErrorBanner error={found.error} onRetry={() => found.refetch()} />;
  const report = found.data?.[0];
  if (!report) return <LoadingState bars={2} />;

  const settle = async ({ changed: rows, failed: refused }: SetChangeReport): Promise<void> => {
    setFailed(refused.length);
    onChanged(rows);
    await found.refetch();
    await queries.invalidateQueries({ queryKey: keys.diary });
  };
  const changeAll = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      // Each class keeps its own day.
      const { title, body, minutes, toHandIn, links } = content;
      await settle(await severalClasses.change(report, { title: title.trim(), body, minutes, toHandIn, links }));
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  return (
    <section aria-label={strings.common}>
      <p>{strings.common}</p>
      <SetOutcome report={report} classes={classes} onReport={(next: SetReport) => queries.setQueryData(queryKey, [next])} />
      {failed > 0 && (
        <Notice tone="warning" live>
          {strings.notChanged(failed)}
        </Notice>
      )}
      {error ? <ErrorBanner error={error} /> : undefined}
      {changed && (
        <Button disabled={busy || content.title.trim() === ''} onClick={() => void changeAll()}>
          {strings.changeAll}
        </Button>
      )}
      <ConfirmAction
        label={strings.removeAll}
        question={strings.removeAllSure}
        yes={strings.removeAllYes}
        onConfirm={async () => {
          const done = await severalClasses.remove(report);
          await settle(done);
          if (done.failed.length === 0) onRemoved();
          return done.failed.length === 0;
        }}
      />
    </section>
  );
}
