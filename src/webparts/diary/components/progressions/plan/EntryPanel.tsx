import * as React from 'react';
import { LONGEST_TITLE } from '../../../../../domain/diary/planFile';
import type { StoredEntry, StoredProgression } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { Field, inputClass, labelClass, problemId } from '../../../../../ui/form/Field';
import { RichText } from '../../../../../ui/richText/RichText';
import { PanelBody, SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../ui/useId';
import { usePlansStrings } from '../loc/strings';
import { EntryConflict } from './EntryConflict';
import { LinkFields } from './LinkFields';
import styles from './Plan.module.scss';
import { PlannedWorkFields } from './PlannedWorkFields';
import { useEntryForm } from './useEntryForm';

interface EntryPanelProps {
  plan: StoredProgression;
  entries: readonly StoredEntry[];
  /** Undefined for a new one. */
  entry: StoredEntry | undefined;
  folder: string;
  onClose: () => void;
  onSaved: (message: string) => void;
}

/** One session of a progression, to be written or changed. */
export function EntryPanel({ plan, entries, entry, folder, onClose, onSaved }: EntryPanelProps): React.ReactElement {
  const strings = usePlansStrings();
  const id = useId('entry');
  const state = useEntryForm({ plan, entries, entry, folder, onSaved: (title) => onSaved(strings.savedEntry(title)) });
  const { form, edit, problem } = state;
  const folders = plan.folders.includes(form.folder) || form.folder === '' ? plan.folders : [...plan.folders, form.folder];
  const field = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (problem === 'title') field.current?.focus();
  }, [problem]);

  return (
    <SidePanel title={entry ? strings.entry : strings.newEntry} onClose={onClose}>
      <PanelBody
        footer={
          <>
            <div role="status" className={styles.status}>
              {state.changed && !state.busy && !state.deviceRefused && strings.keptOnDevice}
            </div>
            {/* Never rejects. */}
            <Button tone="primary" aria-disabled={state.busy} onClick={() => void state.save()}>
              {state.busy ? strings.saving : strings.save}
            </Button>
          </>
        }
      >
        {state.restored && (
          <Notice live actions={<Button onClick={state.dropRestored}>{strings.restoredDrop}</Button>}>
            {strings.restored}
          </Notice>
        )}
        {state.error ? <ErrorBanner error={state.error} /> : undefined}
        <Field id={`${id}-title`} label={strings.entryTitle} problem={problem === 'title' ? strings.entryTitleMissing : undefined}>
          <input
            ref={field}
            id={`${id}-title`}
            className={inputClass}
            value={form.title}
            maxLength={LONGEST_TITLE}
            autoComplete="off"
            data-first-focus=""
            aria-invalid={problem === 'title'}
            aria-describedby={problemId(`${id}-title`)}
            onChange={(event) => edit({ title: event.target.value })}
          />
        </Field>
        {folders.length > 0 && (
          <Field id={`${id}-folder`} label={strings.entryFolder}>
            <select
              id={`${id}-folder`}
              className={inputClass}
              value={form.folder}
              onChange={(event) => edit({ folder: event.target.value })}
            >
              <option value="">{strings.noFolder}</option>
              {folders.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        )}
        <div className={styles.block}>
          <span id={`${id}-body`} className={labelClass}>
            {strings.entryBody}
          </span>
          <RichText labelledBy={`${id}-body`} value={form.body} onChange={(body) => edit({ body })} />
          {problem === 'tooLong' && <p className={styles.problem}>{strings.tooLong}</p>}
        </div>
        <LinkFields links={form.links} judged={problem === 'link'} onChange={(links) => edit({ links })} />
        <PlannedWorkFields
          work={form.homework}
          missingTitle={problem === 'homeworkTitle'}
          onEdit={(change) => edit({ homework: { ...form.homework, ...change } })}
        />
      </PanelBody>
      <EntryConflict state={state} />
    </SidePanel>
  );
}
