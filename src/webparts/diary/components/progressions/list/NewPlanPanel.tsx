import * as React from 'react';
import { LONGEST_TITLE } from '../../../../../domain/diary/planFile';
import type { School } from '../../../../../domain/types';
import type { StoredProgression } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Field, inputClass, labelClass, problemId } from '../../../../../ui/form/Field';
import { Segmented } from '../../../../../ui/segmented/Segmented';
import { PanelBody, SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../ui/useId';
import { usePlansStrings } from '../loc/strings';
import { PlanFileField } from './PlanFileField';
import styles from './PlansList.module.scss';
import { useNewPlan } from './useNewPlan';

export type StartFrom = { kind: 'nothing' } | { kind: 'copy'; id: number } | { kind: 'file' };

interface NewPlanPanelProps {
  plans: readonly StoredProgression[];
  from: StartFrom;
  school: School;
  teacherNumber: number;
  onClose: () => void;
  /** With how many sessions it has. */
  onCreated: (plan: StoredProgression, sessions: number) => void;
}

/** A new progression: empty, a copy of one's own, or from a file. */
export function NewPlanPanel({ plans, from, school, teacherNumber, onClose, onCreated }: NewPlanPanelProps): React.ReactElement {
  const strings = usePlansStrings();
  const id = useId('new-plan');
  const form = useNewPlan({ plans, from, school, teacherNumber, onCreated });
  const { values, edit, problem } = form;
  const says = (what: typeof problem, words: string): string | undefined => (problem === what ? words : undefined);

  return (
    <SidePanel title={strings.newPlan} onClose={onClose}>
      <PanelBody
        footer={
          // Never rejects.
          <Button tone="primary" aria-disabled={form.busy} onClick={() => void form.create()}>
            {form.busy ? strings.saving : strings.create}
          </Button>
        }
      >
        <Field id={`${id}-title`} label={strings.planTitle} problem={says('title', strings.planTitleMissing)}>
          <input
            id={`${id}-title`}
            className={inputClass}
            value={values.title}
            maxLength={LONGEST_TITLE}
            autoComplete="off"
            data-first-focus=""
            aria-invalid={problem === 'title'}
            aria-describedby={problemId(`${id}-title`)}
            onChange={(event) => edit({ title: event.target.value })}
          />
        </Field>
        <Field id={`${id}-subject`} label={strings.planSubject}>
          <select
            id={`${id}-subject`}
            className={inputClass}
            value={values.subjectCode}
            onChange={(event) => edit({ subjectCode: event.target.value })}
          >
            <option value="">{strings.anySubject}</option>
            {form.subjects.map(({ code, title }) => (
              <option key={code} value={code}>
                {title}
              </option>
            ))}
          </select>
        </Field>
        <div className={styles.from}>
          <p className={labelClass}>{strings.startFrom}</p>
          <Segmented
            label={strings.startFrom}
            selected={values.from}
            onSelect={(kind) => edit({ from: kind })}
            options={[
              { key: 'nothing', label: strings.fromNothing },
              { key: 'copy', label: strings.fromCopy },
              { key: 'file', label: strings.fromFile }
            ]}
          />
        </div>
        {values.from === 'copy' && plans.length === 0 && <p>{strings.nothingToCopy}</p>}
        {values.from === 'copy' && plans.length > 0 && (
          <Field id={`${id}-copy`} label={strings.copied} problem={says('copy', strings.copyMissing)}>
            <select
              id={`${id}-copy`}
              className={inputClass}
              value={values.copied}
              aria-invalid={problem === 'copy'}
              aria-describedby={problemId(`${id}-copy`)}
              onChange={(event) => edit({ copied: Number(event.target.value) })}
            >
              <option value={0} />
              {plans.map((plan) => (
                <option key={plan.id} value={plan.id}>
                  {strings.planOfYear(plan.title, plan.schoolYear)}
                </option>
              ))}
            </select>
          </Field>
        )}
        {values.from === 'file' && (
          <PlanFileField plan={values.file} onRead={(file) => edit({ file })} problem={says('file', strings.fileMissing)} />
        )}
        {form.error ? <ErrorBanner error={form.error} /> : undefined}
      </PanelBody>
    </SidePanel>
  );
}
