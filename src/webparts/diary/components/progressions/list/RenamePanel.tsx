import * as React from 'react';
import { LONGEST_TITLE } from '../../../../../domain/diary/planFile';
import { ConflictError } from '../../../../../lists/errors';
import type { StoredProgression } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { ConflictDialog } from '../../../../../ui/conflict/ConflictDialog';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Field, inputClass, problemId } from '../../../../../ui/form/Field';
import { useRepositories } from '../../../../../ui/root/repositories';
import { PanelBody, SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../ui/useId';
import { usePlansStrings } from '../loc/strings';

interface RenamePanelProps {
  plan: StoredProgression;
  onClose: () => void;
  onRenamed: (title: string) => void;
}

/** The title of a progression. Another tab's title, given meanwhile, is shown beside this one. */
export function RenamePanel({ plan, onClose, onRenamed }: RenamePanelProps): React.ReactElement {
  const strings = usePlansStrings();
  const { diaryParts } = useRepositories();
  const id = useId('rename');
  const [title, setTitle] = React.useState(plan.title);
  const [missing, setMissing] = React.useState(false);
  const [state, setState] = React.useState<{ busy?: boolean; error?: unknown; theirs?: StoredProgression }>({});
  const known = React.useRef(plan);

  const save = async (): Promise<void> => {
    const next = title.trim();
    setMissing(next === '');
    if (next === '' || state.busy) return;
    setState({ busy: true });
    try {
      await diaryParts.progressions.update(known.current, { ...known.current, title: next });
      onRenamed(next);
    } catch (error) {
      setState(error instanceof ConflictError ? { theirs: error.theirs as StoredProgression } : { error });
    }
  };
  const settle = (theirs: StoredProgression, title?: string): void => {
    known.current = theirs;
    if (title !== undefined) setTitle(title);
    setState({});
  };

  return (
    <SidePanel title={strings.renameOf(plan.title)} onClose={onClose}>
      <PanelBody
        footer={
          <Button tone="primary" aria-disabled={state.busy} onClick={() => void save()}>
            {state.busy ? strings.saving : strings.save}
          </Button>
        }
      >
        <Field id={id} label={strings.planTitle} problem={missing ? strings.planTitleMissing : undefined}>
          <input
            id={id}
            className={inputClass}
            value={title}
            maxLength={LONGEST_TITLE}
            autoComplete="off"
            data-first-focus=""
            aria-invalid={missing}
            aria-describedby={problemId(id)}
            onChange={(event) => setTitle(event.target.value)}
          />
        </Field>
        {state.error ? <ErrorBanner error={state.error} /> : undefined}
      </PanelBody>
      {state.theirs && (
        <ConflictDialog
          parts={[{ label: strings.planTitle, mine: title, theirs: state.theirs.title }]}
          mineAsText={title}
          onKeepMine={() => state.theirs && settle(state.theirs)}
          onTakeTheirs={() => state.theirs && settle(state.theirs, state.theirs.title)}
          onLater={() => setState({})}
        />
      )}
    </SidePanel>
  );
}
