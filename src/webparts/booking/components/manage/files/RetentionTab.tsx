import * as React from 'react';
import { purgeBefore } from '../../../../../domain/bookings/retention';
import type { PurgeReport } from '../../../../../lists/repositories/bookings/types';
import { Button } from '../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../ui/confirm/ConfirmDialog';
import { formatDayOfYear } from '../../../../../ui/dates/formatDates';
import { useClock } from '../../../../../ui/dates/useClock';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { ProgressCard } from '../../../../../ui/progress/ProgressCard';
import { useLanguage } from '../../../../../ui/root/language';
import { useRepositories } from '../../../../../ui/root/repositories';
import styles from '../Manage.module.scss';
import { useManageStrings } from '../loc/strings';
import type { TabProps } from '../tabProps';

type State =
  | { kind: 'idle' }
  | { kind: 'counting'; found: number }
  | { kind: 'counted'; count: number }
  | { kind: 'deleting'; done: number; count: number; stopping: boolean }
  | { kind: 'ended'; report: PurgeReport }
  | { kind: 'failed'; error: unknown };

/** Bookings are kept for a year: who may delete counts what is older, and deletes it after a yes. */
export function RetentionTab({ school, isSiteAdmin }: TabProps): React.ReactElement {
  const strings = useManageStrings();
  const language = useLanguage();
  const repositories = useRepositories();
  const { day: today } = useClock(school.timeZone);
  const before = purgeBefore(today);
  const [state, setState] = React.useState<State>({ kind: 'idle' });
  const [asking, setAsking] = React.useState(false);
  const running = React.useRef<AbortController>();
  React.useEffect(() => () => running.current?.abort(), []);

  const start = (work: (signal: AbortSignal) => Promise<State>): void => {
    const abort = new AbortController();
    running.current = abort;
    work(abort.signal).then(setState, (error: unknown) => setState(abort.signal.aborted ? { kind: 'idle' } : { kind: 'failed', error }));
  };
  const count = (): void => {
    setState({ kind: 'counting', found: 0 });
    start(async (signal) => {
      const management = await repositories.resourceManagement();
      const found = await management.countOld(before, { signal, onProgress: (now) => setState({ kind: 'counting', found: now }) });
      return signal.aborted ? { kind: 'idle' } : { kind: 'counted', count: found };
    });
  };
  const remove = (total: number): void => {
    setAsking(false);
    setState({ kind: 'deleting', done: 0, count: total, stopping: false });
    start(async (signal) => {
      const management = await repositories.resourceManagement();
      const onProgress = (done: number): void => setState({ kind: 'deleting', done, count: total, stopping: signal.aborted });
      return { kind: 'ended', report: await management.purge(before, { signal, onProgress }) };
    });
  };

  const words = strings.retention;
  const day = formatDayOfYear(before, language);
  if (!isSiteAdmin) {
    return (
      <div data-ent-state="manage-retention">
        <p className={styles.intro}>{words.intro}</p>
        <Notice>{words.notYours}</Notice>
      </div>
    );
  }
  return (
    <div data-ent-state="manage-retention">
      <p className={styles.intro}>{words.intro}</p>
      <p className={styles.intro}>{words.before(day)}</p>
      {state.kind === 'failed' && <ErrorBanner error={state.error} onRetry={count} />}
      {(state.kind === 'idle' || state.kind === 'failed') && <Button onClick={count}>{words.count}</Button>}
      {state.kind === 'counting' && (
        <ProgressCard
          title={words.counting}
          work={{ kind: 'running', done: 0, total: 0, doing: words.found(state.found) }}
          onStop={() => running.current?.abort()}
        />
      )}
      <div role="status">
        {state.kind === 'counted' && <Notice>{state.count === 0 ? words.nothing : words.counted(state.count)}</Notice>}
      </div>
      {state.kind === 'counted' && state.count > 0 && (
        <Button tone="danger" onClick={() => setAsking(true)}>
          {words.remove}
        </Button>
      )}
      {state.kind === 'deleting' && (
        <ProgressCard
          title={words.deleting}
          work={{ kind: 'running', done: state.done, total: state.count, stopping: state.stopping }}
          note={strings.imports.stayHere}
          onStop={() => {
            running.current?.abort();
            setState({ ...state, stopping: true });
          }}
        />
      )}
      {state.kind === 'ended' && (
        <ProgressCard
          title={words.deleting}
          work={{
            kind: state.report.failed > 0 ? 'failed' : state.report.cancelled ? 'cancelled' : 'done',
            summary: words.deleted(state.report.deleted, state.report.failed)
          }}
          actions={<Button onClick={count}>{words.count}</Button>}
        />
      )}
      {asking && state.kind === 'counted' && (
        <ConfirmDialog
          title={words.confirmTitle(state.count)}
          consequences={[words.before(day), words.forGood]}
          confirmLabel={words.remove}
          danger
          onConfirm={() => remove(state.count)}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
