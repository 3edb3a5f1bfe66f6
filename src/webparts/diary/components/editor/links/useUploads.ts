import * as React from 'react';
import type { Link } from '../../../../../domain/diary/links';
import { useUiStrings } from '../../../../../ui/loc/strings';
import { errorKind } from '../../../../../ui/feedback/ErrorBanner';
import type { FileTask } from '../../../../../ui/fileDrop/types';
import { useRepositories } from '../../../../../ui/root/repositories';
import { linkTo } from './linkText';

export interface Uploads {
  tasks: readonly FileTask[];
  send: (files: readonly File[]) => void;
  cancel: (key: string) => void;
  retry: (key: string) => void;
  remove: (key: string) => void;
}

interface Sending {
  file: File;
  stop: AbortController;
}

/**
 * Files on their way to the class's folder, each in one request, whole or not at all.
 * @param onSending told how many more (1) or fewer (-1) are under way
 */
export function useUploads(classNumber: number, onStored: (link: Link) => void, onSending: (change: 1 | -1) => void): Uploads {
  const { documents } = useRepositories().diaryParts;
  const strings = useUiStrings();
  const [tasks, setTasks] = React.useState<readonly FileTask[]>([]);
  const sending = React.useRef(new Map<string, Sending>());
  const alive = React.useRef(true);
  const count = React.useRef(0);
  const stored = React.useRef(onStored);
  stored.current = onStored;
  React.useEffect(
    () => () => {
      alive.current = false;
      // Nothing would point to a file that arrives once the editor is closed.
      sending.current.forEach(({ stop }) => stop.abort());
    },
    []
  );

  const change = (key: string, next: Partial<FileTask>): void => {
    if (alive.current) setTasks((last) => last.map((task) => (task.key === key ? { ...task, ...next } : task)));
  };
  const start = (key: string, file: File): void => {
    const stop = new AbortController();
    sending.current.set(key, { file, stop });
    onSending(1);
    documents
      .upload(classNumber, file, {
        signal: stop.signal,
        // All of it has left before SharePoint has stored it: from there on nobody knows how long it takes.
        onSent: (share) => change(key, { progress: share < 1 ? share : undefined })
      })
      .then(
        (document) => {
          if (!alive.current || stop.signal.aborted) return;
          stored.current(linkTo(document));
          // The list of links shows it from now on.
          setTasks((last) => last.filter((task) => task.key !== key));
        },
        (error: unknown) => {
          if (stop.signal.aborted) change(key, { state: 'cancelled' });
          else {
            console.error('ENT: a file was not sent.', error);
            change(key, { state: 'failed', note: strings.errors[errorKind(error)] });
          }
        }
      )
      .finally(() => onSending(-1));
  };
  return {
    tasks,
    send: (files) => {
      for (const file of files) {
        const key = `${++count.current}`;
        setTasks((last) => [...last, { key, name: file.name, size: file.size, state: 'working' }]);
        start(key, file);
      }
    },
    cancel: (key) => sending.current.get(key)?.stop.abort(),
    retry: (key) => {
      const known = sending.current.get(key);
      if (!known) return;
      change(key, { state: 'working', note: undefined, progress: undefined });
      start(key, known.file);
    },
    remove: (key) => setTasks((last) => last.filter((task) => task.key !== key))
  };
}
