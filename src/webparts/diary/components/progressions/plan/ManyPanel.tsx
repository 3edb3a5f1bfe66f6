import * as React from 'react';
import { planOfLines } from '../../../../../domain/diary/planFile';
import type { StoredEntry, StoredProgression } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { useDeviceDraft } from '../../../../../ui/deviceDraft/useDeviceDraft';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { Field, hintId, inputClass, problemId } from '../../../../../ui/form/Field';
import { useRepositories } from '../../../../../ui/root/repositories';
import { PanelBody, SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../ui/useId';
import { newToken } from '../../editor/saving';
import { usePlansStrings } from '../loc/strings';
import styles from './Plan.module.scss';

interface ManyPanelProps {
  plan: StoredProgression;
  entries: readonly StoredEntry[];
  onClose: () => void;
  onAdded: (count: number) => void;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Several sessions at once: a list that was written elsewhere, pasted here. */
export function ManyPanel({ plan, entries, onClose, onAdded }: ManyPanelProps): React.ReactElement {
  const strings = usePlansStrings();
  const { progressions } = useRepositories().diaryParts;
  const id = useId('many');
  const device = useDeviceDraft(`entries|${plan.id}`, isText);
  const [text, setText] = React.useState(device.found?.value ?? '');
  const [empty, setEmpty] = React.useState(false);
  const [state, setState] = React.useState<{ busy?: boolean; error?: unknown }>({});
  const token = React.useRef(newToken());
  const known = React.useRef(plan);
  const read = React.useMemo(() => planOfLines(text), [text]);
  const count = read.entries.length;

  const change = (next: string): void => {
    setText(next);
    setEmpty(false);
    token.current = newToken();
    if (next === '') device.forget();
    else device.keep(next);
  };
  const add = async (): Promise<void> => {
    setEmpty(count === 0);
    if (count === 0 || state.busy) return;
    setState({ busy: true });
    const last = entries.reduce((most, { order }) => Math.max(most, order), 0);
    const folders = read.folders.filter((name) => !known.current.folders.includes(name));
    try {
      if (folders.length > 0) {
        known.current = await progressions.update(known.current, { ...known.current, folders: [...known.current.folders, ...folders] });
      }
      const after = read.entries.map((entry) => ({ ...entry, order: last + entry.order }));
      await progressions.addEntries(plan.id, after, token.current);
      device.forget();
      onAdded(count);
    } catch (error) {
      setState({ error });
    }
  };

  return (
    <SidePanel title={strings.manyTitle} onClose={onClose}>
      <PanelBody
        footer={
          // Never rejects.
          <Button tone="primary" aria-disabled={state.busy} onClick={() => void add()}>
            {state.busy ? strings.saving : strings.manyAdd(count)}
          </Button>
        }
      >
        <Field id={id} label={strings.manyLabel} hint={strings.manyHint} problem={empty ? strings.manyEmpty : undefined}>
          <textarea
            id={id}
            className={`${inputClass} ${styles.many}`}
            value={text}
            data-first-focus=""
            aria-invalid={empty}
            aria-describedby={`${hintId(id)} ${problemId(id)}`}
            onChange={(event) => change(event.target.value)}
          />
        </Field>
        <p role="status">{strings.manyCount(count)}</p>
        {read.refused.length > 0 && (
          <Notice tone="warning">
            {read.refused.map(({ line, why, value }) => (
              <p key={line}>{strings.refused[why](line, value)}</p>
            ))}
          </Notice>
        )}
        {state.error ? <ErrorBanner error={state.error} /> : undefined}
      </PanelBody>
    </SidePanel>
  );
}
