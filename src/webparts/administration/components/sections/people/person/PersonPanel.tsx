import * as React from 'react';
import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Register } from '../../../../../../domain/register/types';
import type { Day } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { PanelBody, SidePanel } from '../../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../../ui/useId';
import { usePeopleStrings } from '../loc/strings';
import { fullName, type PeopleIndex } from '../peopleIndex';
import { GuardianFields } from './GuardianFields';
import { IdentityFields } from './IdentityFields';
import { LoginField } from './LoginField';
import { PersonConflict } from './PersonConflict';
import { Presence } from './Presence';
import { problemsOf, type PersonForm } from './personForm';
import { PupilFields } from './PupilFields';
import { StaffFields } from './StaffFields';
import type { FieldsProps } from './types';
import { usePersonEdit } from './usePersonEdit';

interface PersonPanelProps {
  kind: PersonKind;
  /** Undefined: somebody new. Another object once the register is read again. */
  stored: FoundPerson | undefined;
  register: Register;
  index: PeopleIndex;
  schoolYear: number;
  today: Day;
  /** Told what is done, once it is. */
  onSaid: (words: string, warning?: boolean) => void;
  onClose: () => void;
}

/** One person beside the list: who they are, where they belong, their account, whether they are here. */
export function PersonPanel(props: PersonPanelProps): React.ReactElement {
  const { kind, stored, register, index, schoolYear, today, onSaid, onClose } = props;
  const strings = usePeopleStrings();
  const id = useId('person');
  const body = React.useRef<HTMLFormElement>(null);
  const [tried, setTried] = React.useState(0);
  const [leaving, setLeaving] = React.useState(false);
  const end = (words: string): void => {
    onSaid(words);
    onClose();
  };
  const edit = usePersonEdit({ kind, stored, register, today, onSaved: (person) => end(strings.saved(fullName(person))) });
  const { form, state, dirty } = edit;
  const problems = problemsOf(form, kind, stored, register);
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
    if (dirty) setLeaving(true);
    else onClose();
  };
  const put = (change: Partial<PersonForm>): void => edit.change({ ...form, ...change });
  const fields: FieldsProps = { form, put, problems: tried > 0 ? problems : {}, stored, register, index, today };
  const words = strings.kinds[kind];

  return (
    <SidePanel
      title={stored ? fullName(stored.person) : words.addTitle}
      subtitle={stored ? [words.one, stored.person.status === 'left' ? strings.hasLeft : ''].filter(Boolean).join(strings.dash) : undefined}
      onClose={close}
    >
      <PanelBody
        footer={
          <>
            <Button type="submit" form={id} tone="primary" aria-disabled={busy} aria-busy={busy}>
              {stored ? strings.save : words.add}
            </Button>
            <Button aria-disabled={busy} onClick={close}>
              {strings.close}
            </Button>
          </>
        }
      >
        <form id={id} ref={body} onSubmit={submit} noValidate>
          {state.kind === 'failed' && <ErrorBanner error={state.error} onRetry={edit.save} />}
          <IdentityFields {...fields} kind={kind} />
          {kind === 'pupil' && <PupilFields {...fields} schoolYear={schoolYear} />}
          {kind === 'guardian' && <GuardianFields {...fields} />}
          {kind === 'staff' && <StaffFields {...fields} />}
          <LoginField
            {...fields}
            kind={kind}
            problem={tried > 0 || form.login !== (stored?.person.login ?? '') ? problems.login : undefined}
          />
        </form>
        {stored && <Presence stored={stored} register={register} index={index} dirty={dirty} onDone={end} />}
      </PanelBody>
      {state.kind === 'conflict' && stored && <PersonConflict edit={edit} stored={stored} index={index} today={today} />}
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
