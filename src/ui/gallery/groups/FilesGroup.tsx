import * as React from 'react';
import { FileDrop } from '../../fileDrop/FileDrop';
import type { FileTask } from '../../fileDrop/types';
import { useGalleryStrings } from '../loc/strings';
import { Group, Specimen } from '../Specimen';

let tasks = 0;

function Several({ start }: { start: FileTask[] }): React.ReactElement {
  const strings = useGalleryStrings();
  const [files, setFiles] = React.useState(start);
  const change = (key: string, changes: Partial<FileTask>): void =>
    setFiles((all) => all.map((file) => (file.key === key ? { ...file, ...changes } : file)));
  return (
    <FileDrop
      label={strings.filesLabel}
      several
      maxBytes={250_000_000}
      files={files}
      onFiles={(added) =>
        setFiles((all) => [...all, ...added.map(({ name, size }): FileTask => ({ key: `${++tasks}`, name, size, state: 'waiting' }))])
      }
      onCancel={(key) => change(key, { state: 'cancelled' })}
      onRetry={(key) => change(key, { state: 'working', progress: 0.1, note: undefined })}
      onRemove={(key) => setFiles((all) => all.filter((file) => file.key !== key))}
    />
  );
}

export function FilesGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  const { fileNames } = strings;
  const nothing = (): void => undefined;
  const every: FileTask[] = [
    { key: 'a', name: fileNames.working, size: 12_400_000, state: 'working', progress: 0.42 },
    { key: 'b', name: fileNames.unknown, size: 3_900_000, state: 'working' },
    { key: 'c', name: fileNames.waiting, size: 240_000, state: 'waiting' },
    { key: 'd', name: fileNames.failed, size: 231_000_000, state: 'failed', note: strings.fileFailed },
    { key: 'e', name: fileNames.done, size: 81_000, state: 'done', note: strings.fileDone },
    { key: 'f', name: fileNames.cancelled, size: 9_000, state: 'cancelled' }
  ];
  return (
    <Group name="files">
      <Specimen state="one">
        <FileDrop
          label={strings.fileLabel}
          hint={strings.fileHint}
          accept={['.csv', '.txt']}
          maxBytes={10_000_000}
          checkNames={false}
          files={[]}
          onFiles={nothing}
        />
      </Specimen>
      <Specimen state="disabled">
        <FileDrop label={strings.fileLabel} accept={['.csv']} files={[]} onFiles={nothing} disabled />
      </Specimen>
      <Specimen state="failed">
        <FileDrop label={strings.fileLabel} accept={['.csv']} files={[]} onFiles={nothing} problem={strings.fileProblem} />
      </Specimen>
      <Specimen state="several">
        <Several start={every} />
      </Specimen>
    </Group>
  );
}
