import * as React from 'react';
import { Button } from '../button/Button';
import { Icon, type IconName } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import { useAnnounce } from '../root/announce';
import { useLanguage } from '../root/language';
import { useId } from '../useId';
import styles from './FileDrop.module.scss';
import { formatSize } from './fileWords';
import type { FileTask } from './types';

export interface FileListProps {
  files: readonly FileTask[];
  /** Stops a file that waits or works. */
  onCancel?: (key: string) => void;
  /** Begins again with a file that failed or was cancelled. */
  onRetry?: (key: string) => void;
  /** Takes a file that has ended out of the list. */
  onRemove?: (key: string) => void;
}

const signs: Record<FileTask['state'], IconName> = {
  waiting: 'clock',
  working: 'file',
  done: 'published',
  failed: 'failure',
  cancelled: 'close'
};

/** Says the ends, never the steps: a bar that speaks at each per cent drowns everything else. */
function useSpokenEnds(files: readonly FileTask[]): void {
  const strings = useUiStrings();
  const announce = useAnnounce();
  const before = React.useRef(new Map<string, FileTask['state']>());
  React.useEffect(() => {
    const ended = files.filter(({ key, state }) => {
      const last = before.current.get(key);
      return last !== undefined && last !== state && (state === 'done' || state === 'failed');
    });
    before.current = new Map(files.map(({ key, state }) => [key, state]));
    if (ended.length > 0) {
      announce(ended.map(({ name, state }) => (state === 'done' ? strings.fileDone(name) : strings.fileFailed(name))).join(', '));
    }
  }, [files, announce, strings]);
}

/** Files on their way: how far each is, and what can be done about it. */
export function FileList({ files, ...actions }: FileListProps): React.ReactElement | null {
  const strings = useUiStrings();
  useSpokenEnds(files);
  if (files.length === 0) return null;
  return (
    <ul aria-label={strings.files} className={styles.files}>
      {files.map((file) => (
        <FileRow key={file.key} file={file} {...actions} />
      ))}
    </ul>
  );
}

function FileRow({ file, onCancel, onRetry, onRemove }: Omit<FileListProps, 'files'> & { file: FileTask }): React.ReactElement {
  const strings = useUiStrings();
  const language = useLanguage();
  const id = useId('file');
  const { key, name, size, state, progress, note } = file;
  const under = state === 'waiting' || state === 'working';
  const shares = state === 'working' && progress !== undefined;
  return (
    <li className={`${styles.file} ${styles[state]}`} data-ent-file={state}>
      <Icon name={signs[state]} className={styles.sign} />
      <div className={styles.about}>
        <p className={styles.name}>
          <span id={id}>{name}</span> <small>{formatSize(size, language, strings.sizeUnits)}</small>
        </p>
        {state === 'working' && (
          <progress aria-labelledby={id} className={styles.bar} max={1} {...(progress !== undefined && { value: progress })} />
        )}
        <p className={styles.note}>
          {strings.fileStates[state]}
          {shares && `, ${strings.fileShare(Math.round((progress ?? 0) * 100))}`}
          {note && <span className={styles.words}>{note}</span>}
        </p>
      </div>
      <div className={styles.actions}>
        {under && onCancel && (
          <Button tone="quiet" aria-label={strings.cancelFile(name)} onClick={() => onCancel(key)}>
            {strings.cancel}
          </Button>
        )}
        {(state === 'failed' || state === 'cancelled') && onRetry && (
          <Button tone="quiet" aria-label={strings.retryFile(name)} onClick={() => onRetry(key)}>
            {strings.retry}
          </Button>
        )}
        {!under && onRemove && (
          <Button
            square
            tone="quiet"
            aria-label={strings.remove(name)}
            title={strings.remove(name)}
            icon={<Icon name="bin" />}
            onClick={() => onRemove(key)}
          />
        )}
      </div>
    </li>
  );
}
