import * as React from 'react';
import type { PlanFile } from '../../../../../domain/diary/planFile';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { FileDrop } from '../../../../../ui/fileDrop/FileDrop';
import type { FileTask } from '../../../../../ui/fileDrop/types';
import { usePlansStrings } from '../loc/strings';
import styles from './PlansList.module.scss';
import { readPlanFile } from './readPlanFile';

interface PlanFileFieldProps {
  plan: PlanFile | undefined;
  onRead: (plan: PlanFile | undefined) => void;
  problem?: string;
}

/** A file with somebody's plan: read here at once, with what is refused of it, before anything is written. */
export function PlanFileField({ plan, onRead, problem }: PlanFileFieldProps): React.ReactElement {
  const strings = usePlansStrings();
  const [file, setFile] = React.useState<FileTask>();
  const [state, setState] = React.useState<{ unreadable?: boolean; error?: unknown }>({});
  const newest = React.useRef(0);

  const take = async ([given]: File[]): Promise<void> => {
    const mine = ++newest.current;
    const task = { key: `${mine}`, name: given.name, size: given.size };
    setFile({ ...task, state: 'working' });
    setState({});
    onRead(undefined);
    try {
      const read = await readPlanFile(given);
      if (mine !== newest.current) return;
      setFile({ ...task, state: read ? 'done' : 'failed' });
      setState({ unreadable: !read });
      onRead(read);
    } catch (error) {
      if (mine !== newest.current) return;
      setFile({ ...task, state: 'failed' });
      setState({ error });
    }
  };

  return (
    <>
      <FileDrop
        label={strings.file}
        hint={strings.fileHint}
        accept={['.csv', '.txt', '.tsv']}
        checkNames={false}
        files={file ? [file] : []}
        problem={problem}
        onFiles={(files) => void take(files)}
        onRemove={() => {
          newest.current++;
          setFile(undefined);
          setState({});
          onRead(undefined);
        }}
      />
      <div role="status">
        {state.unreadable && <Notice tone="warning">{strings.fileUnreadable}</Notice>}
        {plan && <p className={styles.read}>{strings.fileRead(plan.entries.length, plan.folders.length)}</p>}
        {plan && plan.refused.length > 0 && (
          <Notice tone="warning">
            {strings.refusedLines(plan.refused.length)}
            <ul className={styles.refused}>
              {plan.refused.map(({ line, why, value }) => (
                <li key={line}>{strings.refused[why](line, value)}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      {state.error ? <ErrorBanner error={state.error} /> : undefined}
    </>
  );
}
