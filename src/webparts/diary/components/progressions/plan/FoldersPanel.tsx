import * as React from 'react';
import { LONGEST_TITLE } from '../../../../../domain/diary/planFile';
import type { StoredEntry, StoredProgression } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { inputClass } from '../../../../../ui/form/Field';
import { FieldGroup } from '../../../../../ui/form/FieldGroup';
import { Icon } from '../../../../../ui/icons/Icon';
import { useRepositories } from '../../../../../ui/root/repositories';
import { PanelBody, SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../ui/useId';
import { usePlansStrings } from '../loc/strings';
import { useRefresh } from '../parts/usePlansQueries';
import { folderProblem, folderRows, saveFolders, type FolderRow } from './folders';
import styles from './Plan.module.scss';

interface FoldersPanelProps {
  plan: StoredProgression;
  entries: readonly StoredEntry[];
  onClose: () => void;
  onSaved: () => void;
}

/** The chapters of a progression: their names and their order. Sessions follow. */
export function FoldersPanel({ plan, entries, onClose, onSaved }: FoldersPanelProps): React.ReactElement {
  const strings = usePlansStrings();
  const { progressions } = useRepositories().diaryParts;
  const id = useId('folders');
  const refresh = useRefresh();
  const [rows, setRows] = React.useState<FolderRow[]>(() => folderRows(plan, entries));
  const [refused, setRefused] = React.useState(false);
  const [state, setState] = React.useState<{ busy?: boolean; error?: unknown }>({});
  const keys = React.useRef(rows.length);
  const list = React.useRef<HTMLUListElement>(null);
  const added = React.useRef(false);
  React.useEffect(() => {
    if (!added.current) return;
    added.current = false;
    const inputs = list.current?.querySelectorAll('input') ?? [];
    inputs[inputs.length - 1]?.focus();
  }, [rows]);

  const put = (next: FolderRow[]): void => {
    setRows(next);
    setRefused(false);
  };
  const swap = (at: number, by: -1 | 1): void => {
    const next = [...rows];
    const other = next[at + by];
    if (!other) return;
    next[at + by] = next[at];
    next[at] = other;
    put(next);
  };
  const save = async (): Promise<void> => {
    const wrong = folderProblem(rows);
    setRefused(wrong);
    if (wrong || state.busy) return;
    setState({ busy: true });
    try {
      await saveFolders(progressions, plan, entries, rows);
      onSaved();
    } catch (error) {
      // What was written before the failure counts: saving again goes on from there.
      await refresh.plans();
      setState({ error });
    }
  };

  return (
    <SidePanel title={strings.foldersTitle} onClose={onClose}>
      <PanelBody
        footer={
          // Never rejects.
          <Button tone="primary" aria-disabled={state.busy} onClick={() => void save()}>
            {state.busy ? strings.saving : strings.save}
          </Button>
        }
      >
        <FieldGroup id={id} label={strings.folders} hint={strings.foldersHint} problem={refused ? strings.folderProblem : undefined}>
          <ul ref={list} className={styles.names}>
            {rows.map(({ key, name }, at) => (
              <li key={key}>
                <input
                  className={inputClass}
                  aria-label={strings.folderName(at + 1)}
                  value={name}
                  maxLength={LONGEST_TITLE}
                  onChange={(event) => put(rows.map((row) => (row.key === key ? { ...row, name: event.target.value } : row)))}
                />
                <Button
                  square
                  tone="quiet"
                  icon={<Icon name="up" />}
                  aria-label={strings.folderUp(name)}
                  aria-disabled={at === 0}
                  onClick={() => swap(at, -1)}
                />
                <Button
                  square
                  tone="quiet"
                  icon={<Icon name="down" />}
                  aria-label={strings.folderDown(name)}
                  aria-disabled={at === rows.length - 1}
                  onClick={() => swap(at, 1)}
                />
                <Button
                  square
                  tone="quiet"
                  icon={<Icon name="bin" />}
                  aria-label={strings.folderRemove(name)}
                  onClick={() => put(rows.filter((row) => row.key !== key))}
                />
              </li>
            ))}
          </ul>
          <div>
            <Button
              tone="quiet"
              icon={<Icon name="add" />}
              onClick={() => {
                added.current = true;
                put([...rows, { key: keys.current++, name: '' }]);
              }}
            >
              {strings.newFolder}
            </Button>
          </div>
        </FieldGroup>
        {state.error ? <ErrorBanner error={state.error} /> : undefined}
      </PanelBody>
    </SidePanel>
  );
}
