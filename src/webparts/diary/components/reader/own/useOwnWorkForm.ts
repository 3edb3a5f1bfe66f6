import * as React from 'react';
import { addDays } from '../../../../../domain/days';
import type { OwnWork, OwnWorkContent } from '../../../../../domain/diary/ownWork';
import type { Day } from '../../../../../domain/types';
import { useDeviceDraft } from '../../../../../ui/deviceDraft/useDeviceDraft';
import { newToken } from '../../../../../ui/newToken';
import { isKeptForm, isSame, problemOf, type OwnProblem } from './form';

interface Options {
  classNumber: number;
  today: Day;
  known: OwnWork | undefined;
  onSave: (content: OwnWorkContent, known: OwnWork | undefined, token: string) => Promise<void>;
  onClose: () => void;
}

interface OwnWorkFormState {
  content: OwnWorkContent;
  edit: (change: Partial<OwnWorkContent>) => void;
  problem?: OwnProblem;
  /** Counts refused submits, so that the focus can follow each. */
  refusals: number;
  error?: unknown;
  saving: boolean;
  submit: () => void;
  /** When what stands in the form was typed, where it was found on the device. */
  restoredAt?: number;
  dropRestored: () => void;
  changed: boolean;
}

/** The form of one piece of own work: what is typed stays on the device until SharePoint has it. */
export function useOwnWorkForm({ classNumber, today, known, onSave, onClose }: Options): OwnWorkFormState {
  const device = useDeviceDraft(`ownwork|${classNumber}|${known?.key ?? 'new'}`, isKeptForm);
  const [stored] = React.useState<OwnWorkContent>(
    () => known ?? { title: '', body: '', dueDay: addDays(today, 1), subject: '', done: false }
  );
  const [content, setContent] = React.useState(device.found?.value.content ?? stored);
  const [restoredAt, setRestoredAt] = React.useState(device.found?.keptAt);
  const token = React.useRef(device.found?.value.token ?? newToken());
  const [refusals, setRefusals] = React.useState(0);
  const [error, setError] = React.useState<unknown>();
  const [saving, setSaving] = React.useState(false);
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);

  async function store(): Promise<void> {
    setSaving(true);
    setError(undefined);
    try {
      await onSave({ ...content, title: content.title.trim() }, known, token.current);
      device.forget();
      if (here.current) onClose();
    } catch (failure) {
      if (!here.current) return;
      setError(failure);
      setSaving(false);
    }
  }

  return {
    content,
    problem: refusals > 0 ? problemOf(content, today) : undefined,
    refusals,
    error,
    saving,
    restoredAt,
    changed: !isSame(content, stored),
    edit: (change) => {
      const next = { ...content, ...change };
      setContent(next);
      if (isSame(next, stored)) device.forget();
      else device.keep({ content: next, token: token.current });
    },
    submit: () => {
      if (problemOf(content, today)) setRefusals(refusals + 1);
      // Never rejects: a failure is shown.
      else void store();
    },
    dropRestored: () => {
      device.forget();
      setRestoredAt(undefined);
      setContent(stored);
      token.current = newToken();
    }
  };
}
