import * as React from 'react';
import { DEFAULT_SETTINGS } from '../../../../domain/breadcrumb/settings';
import type { BreadcrumbSettings } from '../../../../domain/breadcrumb/types';
import type { Activation, Reach } from '../../../../lists/breadcrumb/activation';
import { Button } from '../../../../ui/button/Button';
import { checkClass } from '../../../../ui/form/Field';
import { FieldGroup } from '../../../../ui/form/FieldGroup';
import { useId } from '../../../../ui/useId';
import { ActivationError } from './ActivationError';
import styles from './BreadcrumbCard.module.scss';
import { useBreadcrumbCardStrings } from './loc/strings';
import { SettingsFields } from './SettingsFields';
import { settingsProblems } from './settingsProblems';
import type { ActivationControl } from './useActivation';

interface ActivationFormProps {
  label: string;
  stored: Activation;
  control: ActivationControl;
}

const REACHES: readonly Reach[] = ['none', 'site', 'subSites'];

/** Where the breadcrumb of a site shows and how it looks. What is chosen stays through a save that failed. */
export function ActivationForm({ label, stored, control }: ActivationFormProps): React.ReactElement {
  const strings = useBreadcrumbCardStrings();
  const id = useId('breadcrumb');
  const form = React.useRef<HTMLFormElement>(null);
  const [wanted, setWanted] = React.useState(stored);
  const { state, save, clear } = control;
  const problems = wanted.reach === 'none' ? [] : settingsProblems(wanted.settings);
  const isDirty = JSON.stringify(asStored(wanted)) !== JSON.stringify(stored);

  const change = (next: Activation): void => {
    setWanted(next);
    if (state.kind !== 'saving') clear();
  };
  const put = (settings: Partial<BreadcrumbSettings>): void => change({ ...wanted, settings: { ...wanted.settings, ...settings } });
  const submit = (event?: React.FormEvent): void => {
    event?.preventDefault();
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    else save(asStored(wanted)).catch((error: unknown) => console.error('ENT: the breadcrumb.', error));
  };

  let status = isDirty ? strings.unsaved : '';
  if (state.kind === 'saving') status = strings.saving;
  if (state.kind === 'saved' && !isDirty) status = strings.saved;
  return (
    <form ref={form} noValidate aria-label={label} onSubmit={submit} data-ent-state={`breadcrumb-${stored.reach}`}>
      <p className={styles.stands}>{strings.stands[stored.reach]}</p>
      <FieldGroup id={`${id}-reach`} label={strings.reach}>
        <div className={styles.reaches}>
          {REACHES.map((reach) => (
            <label key={reach} className={checkClass}>
              <input type="radio" name={`${id}-reach`} checked={wanted.reach === reach} onChange={() => change({ ...wanted, reach })} />
              {strings.reaches[reach]}
            </label>
          ))}
        </div>
      </FieldGroup>
      {wanted.reach !== 'none' && <SettingsFields id={id} settings={wanted.settings} problems={problems} onChange={put} />}
      {state.kind === 'failed' && (
        <ActivationError error={state.error} denied={strings.refusedWrite} notFound={strings.noSite} onRetry={submit} />
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          tone={isDirty ? 'primary' : undefined}
          aria-disabled={state.kind === 'saving'}
          aria-busy={state.kind === 'saving'}
        >
          {strings.save}
        </Button>
        {isDirty && state.kind !== 'saving' && (
          <Button tone="quiet" onClick={() => change(stored)}>
            {strings.reset}
          </Button>
        )}
        <p role="status" className={styles.status}>
          {status}
        </p>
      </div>
    </form>
  );
}

/** As the breadcrumb would read it back. */
function asStored({ reach, settings }: Activation): Activation {
  if (reach === 'none') return { reach, settings: DEFAULT_SETTINGS };
  const { rootTitle, hideOnHome, separator } = settings;
  return { reach, settings: { rootTitle: rootTitle.trim(), hideOnHome, separator: separator.trim() || DEFAULT_SETTINGS.separator } };
}
