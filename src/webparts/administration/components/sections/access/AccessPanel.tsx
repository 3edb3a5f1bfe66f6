import * as React from 'react';
import type { Register } from '../../../../../domain/register/types';
import type { Day, School } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../ui/confirm/ConfirmDialog';
import { ConflictDialog } from '../../../../../ui/conflict/ConflictDialog';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { PanelBody, SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../ui/useId';
import { AccessFields } from './AccessFields';
import { problemsOf, type AccessKind } from './accessForm';
import { useAccessStrings } from './loc/strings';
import type { StoredAccess } from './standing';
import { useAccessEdit } from './useAccessEdit';
import { useAccessWords } from './useAccessWords';

interface AccessPanelProps {
  kind: AccessKind;
  /** Undefined: a new one. Another object once the register is read again. */
  stored: StoredAccess | undefined;
  register: Register;
  school: School;
  today: Day;
  onSaved: (words: string) => void;
  onClose: () => void;
}

/** One access: given, prolonged, given again. */
export function AccessPanel({ kind, stored, register, school, today, onSaved, onClose }: AccessPanelProps): React.ReactElement {
  const strings = useAccessStrings();
  const words = useAccessWords(register, today);
  const id = useId('access');
  const body = React.useRef<HTMLFormElement>(null);
  const [tried, setTried] = React.useState(0);
  const [leaving, setLeaving] = React.useState(false);
  const edit = useAccessEdit({
    kind,
    stored,
    register,
    today,
    onSaved: ({ name, untilDay }) => onSaved(strings.saved(name, words.day(untilDay ?? today)))
  });
  const { form, state } = edit;
  const problems = problemsOf(form, kind, stored, register, today);
  const busy = state.kind === 'saving';

  React.useEffect(() => {
    if (tried > 0) body.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tried]);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    if (Object.keys(problems).length > 0) setTried((count) => count + 1);
    else edit.save();
  };
  const close = (): void => {
    if (busy) return;
    if (edit.dirty) setLeaving(true);
    else onClose();
  };

  return (
    <SidePanel
      title={stored ? stored.name : strings.addTitle[kind]}
      subtitle={stored ? `${words.what(stored)}, ${words.end(stored)}` : strings.addText[kind]}
      onClose={close}
    >
      <PanelBody
        footer={
          <>
            <Button type="submit" form={id} tone="primary" aria-disabled={busy} aria-busy={busy}>
              {stored ? strings.save : strings.give}
            </Button>
            <Button aria-disabled={busy} onClick={close}>
              {strings.close}
            </Button>
          </>
        }
      >
        <form id={id} ref={body} onSubmit={submit} noValidate>
          {state.kind === 'failed' && <ErrorBanner error={state.error} onRetry={edit.save} />}
          <AccessFields
            form={form}
            onChange={edit.change}
            problems={tried > 0 ? problems : {}}
            kind={kind}
            stored={stored}
            register={register}
            school={school}
            today={today}
          />
        </form>
      </PanelBody>
      {state.kind === 'conflict' && stored && (
        <ConflictDialog
          parts={[
            { label: strings.name, mine: <p>{form.name}</p>, theirs: <p>{stored.name}</p> },
            {
              label: strings.lastDay,
              mine: <p>{form.untilDay === undefined ? '' : words.day(form.untilDay)}</p>,
              theirs: <p>{words.end(stored)}</p>
            }
          ]}
          mineAsText={`${form.name}, ${form.untilDay === undefined ? '' : words.day(form.untilDay)}`}
          onKeepMine={edit.keepMine}
          onTakeTheirs={edit.takeTheirs}
          onLater={edit.decideLater}
        />
      )}
      {leaving && (
        <ConfirmDialog
          title={strings.leaveTitle}
          consequences={[strings.leaveWhat]}
          confirmLabel={strings.leave}
          cancelLabel={strings.stay}
          danger
          onConfirm={onClose}
          onCancel={() => setLeaving(false)}
        />
      )}
    </SidePanel>
  );
}
