import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { Session } from '../../../../../domain/types';
import type { SessionVersion } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { formatInstant } from '../../../../../ui/dates/formatDates';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { RichTextView } from '../../../../../ui/richText/RichTextView';
import { useLanguage } from '../../../../../ui/root/language';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import type { WeekLesson } from '../../teacher/weekLessons';
import { ConfirmAction } from '../ConfirmAction';
import { textOf, type LessonForm } from '../form';
import editorStyles from '../LessonEditor.module.scss';
import { useEditorStrings } from '../loc/strings';

export interface HistoryPartProps {
  lesson: WeekLesson;
  /** As it is published now, undefined when it is not. */
  session?: Session;
  timeZone: string;
  /** Puts an earlier text into the fields; publishing makes it count. */
  onTake: (text: Pick<LessonForm, 'title' | 'body' | 'links'>) => void;
  /** The session was taken back or brought back: what the week should say. */
  onDone: (message: string) => void;
}

/** Who wrote what and when of one session, its removal, and what was removed and can come back. Nothing is ever deleted. */
export function HistoryPart({ lesson, session, timeZone, onTake, onDone }: HistoryPartProps): React.ReactElement {
  const { history: strings } = useEditorStrings();
  const { history } = useRepositories().diaryParts;
  const keys = useQueryKeys();
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: [...keys.all, 'history', lesson.key, session?.etag],
    queryFn: async () => {
      const [versions, removed] = await Promise.all([session ? history.versions(session) : [], history.removed(lesson)]);
      return { versions, removed };
    },
    cacheTime: 0
  });
  const refresh = (): void => {
    queries.invalidateQueries({ queryKey: keys.diary }).catch((error: unknown) => console.error('ENT: refresh failed.', error));
  };
  if (found.error) return <ErrorBanner error={found.error} onRetry={() => found.refetch()} />;
  if (!found.data) return <LoadingState bars={3} />;
  const { versions, removed } = found.data;
  return (
    <>
      {versions.length === 0 && removed.length === 0 && <p>{strings.nothing}</p>}
      {versions.length > 0 && (
        <ol className={editorStyles.given} aria-label={strings.versions}>
          {versions.map((version) => (
            <VersionItem key={version.label} version={version} timeZone={timeZone} onTake={onTake} />
          ))}
        </ol>
      )}
      {session && (
        <ConfirmAction
          label={strings.remove}
          question={strings.removeSure}
          yes={strings.removeYes}
          onConfirm={async () => {
            await history.remove(session);
            refresh();
            onDone(strings.removed);
            return true;
          }}
        />
      )}
      {removed.length > 0 && (
        <section aria-label={strings.removedSessions}>
          <p>{strings.removedSessions}</p>
          <ul className={editorStyles.given}>
            {removed.map((row) => (
              <RemovedItem key={row.id} row={row} timeZone={timeZone} mayRestore={!session} onRestore={restore} />
            ))}
          </ul>
        </section>
      )}
    </>
  );

  async function restore(row: Session): Promise<void> {
    await history.restore(row);
    refresh();
    onDone(strings.restored);
  }
}

interface VersionItemProps {
  version: SessionVersion;
  timeZone: string;
  onTake: HistoryPartProps['onTake'];
}

function VersionItem({ version, timeZone, onTake }: VersionItemProps): React.ReactElement {
  const { history: strings } = useEditorStrings();
  const language = useLanguage();
  const when = formatInstant(new Date(version.at), language, timeZone);
  return (
    <li>
      <p>
        {strings.versionBy(version.editor, when)} {version.isCurrent && strings.current}{' '}
        {version.status === 'removed' && strings.wasRemoved}
      </p>
      <details>
        <summary>{version.title || strings.untitled}</summary>
        <RichTextView html={version.body} />
      </details>
      {!version.isCurrent && <Button onClick={() => onTake(textOf(version))}>{strings.take}</Button>}
    </li>
  );
}

interface RemovedItemProps {
  row: Session;
  timeZone: string;
  mayRestore: boolean;
  onRestore: (row: Session) => Promise<void>;
}

function RemovedItem({ row, timeZone, mayRestore, onRestore }: RemovedItemProps): React.ReactElement {
  const { history: strings } = useEditorStrings();
  const language = useLanguage();
  const [error, setError] = React.useState<unknown>();
  const [busy, setBusy] = React.useState(false);
  const restore = (): void => {
    setBusy(true);
    setError(undefined);
    onRestore(row).catch((failure: unknown) => {
      setBusy(false);
      setError(failure);
    });
  };
  return (
    <li>
      <p>{row.title || strings.untitled}</p>
      <p className={editorStyles.by}>{strings.removedBy(row.editor, formatInstant(new Date(row.modified), language, timeZone))}</p>
      {error ? <ErrorBanner error={error} /> : undefined}
      {mayRestore && (
        <Button disabled={busy} onClick={restore}>
          {strings.restore}
        </Button>
      )}
    </li>
  );
}
