import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { Day, Homework } from '../../../../domain/types';
import { useDeviceDraft } from '../../../../ui/deviceDraft/useDeviceDraft';
import { useIdentity } from '../../../../ui/root/identity';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import type { WeekLesson } from '../teacher/weekLessons';
import { formOf, isKeptForm, noHomework, problemOf, sameForm, versionsOf, type LessonBase, type LessonForm, type Problem } from './form';
import { isUnknown, knowing, newToken, taking, type SaveAction, type Theirs } from './saving';
import { useSave, type SaveState } from './useSave';

export interface LessonEditorState {
  form: LessonForm;
  base: LessonBase;
  /** True when the fields hold something that is not stored. */
  changed: boolean;
  problem?: Problem;
  save: SaveState;
  busy: boolean;
  /** Set when the fields were filled from this device: when that was. */
  restoredFrom?: Date;
  deviceRefused: boolean;
  edit: (change: Partial<LessonForm>) => void;
  submit: (action: SaveAction) => void;
  /** Sends the save whose outcome is not known, or that failed, again. */
  retry: () => void;
  dropRestored: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  decideLater: () => void;
  /** Puts another given piece of work, or an empty one, into the fields. */
  chooseHomework: (homework: Homework | undefined) => void;
  removeHomework: (homework: Homework) => Promise<void>;
}

interface Options {
  lesson: WeekLesson;
  opened: LessonBase;
  proposedDueDay: Day;
  onPublished: (at: Date) => void;
}

/** The row that changed while a text lay on the device, as the conflict dialog shows it. */
function changedMeanwhile(opened: LessonBase, kept: { session?: string; draft?: string; homework?: string }): Theirs | undefined {
  const current = versionsOf(opened);
  if (opened.draft && current.draft !== kept.draft) return { kind: 'draft', row: opened.draft };
  if (opened.session && current.session !== kept.session) return { kind: 'session', row: opened.session };
  if (opened.homework && current.homework !== kept.homework) return { kind: 'homework', row: opened.homework };
  return undefined;
}

/** Everything that the editor of one lesson does: typing, keeping on the device, saving, conflicts. */
export function useLessonEditor({ lesson, opened, proposedDueDay, onPublished }: Options): LessonEditorState {
  const { now } = useIdentity();
  const { diary } = useRepositories();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const device = useDeviceDraft(`session|${lesson.key}`, isKeptForm);
  const [first] = React.useState(() => ({ kept: device.found, form: formOf(opened, proposedDueDay) }));
  const restored = first.kept && !sameForm(first.kept.value.form, first.form) ? first.kept : undefined;

  const [base, setBase] = React.useState(opened);
  const [form, setForm] = React.useState(restored ? restored.value.form : first.form);
  const [stored, setStored] = React.useState(first.form);
  const [restoredFrom, setRestoredFrom] = React.useState(restored && new Date(restored.keptAt));
  const [problem, setProblem] = React.useState<Problem>();
  const token = React.useRef(first.kept?.value.token ?? newToken());
  const latest = React.useRef(form);
  latest.current = form;

  const saving = useSave(lesson, now, (next, attempt) => {
    token.current = newToken();
    setBase(next);
    setStored(attempt.form);
    setRestoredFrom(undefined);
    const typedSince = !sameForm(latest.current, attempt.form);
    if (typedSince) device.keep({ form: latest.current, base: versionsOf(next), token: token.current });
    else device.forget();
    refresh();
    if (attempt.action === 'publish' && !typedSince) onPublished(now());
  });
  const { state, save, show } = saving;

  React.useEffect(() => {
    const theirs = restored && changedMeanwhile(opened, restored.value.base);
    if (theirs) show({ kind: 'conflict', theirs });
  }, []);

  const refresh = (): void => {
    queries.invalidateQueries({ queryKey: keys.diary }).catch((error: unknown) => console.error('ENT: refresh failed.', error));
  };

  const edit = (change: Partial<LessonForm>): void => {
    const next = { ...latest.current, ...change };
    latest.current = next;
    setForm(next);
    setProblem(undefined);
    if (sameForm(next, stored)) device.forget();
    else device.keep({ form: next, base: versionsOf(base), token: token.current });
  };

  const submitOn = (action: SaveAction, on: LessonBase): void => {
    const found = problemOf(latest.current, on, lesson, action);
    setProblem(found);
    if (!found) save({ action, form: latest.current, base: on, token: token.current });
  };

  const settle = (theirs: Theirs): LessonBase => {
    const next = knowing(base, theirs);
    setBase(next);
    show({ kind: 'idle' });
    return next;
  };

  return {
    form,
    base,
    changed: !sameForm(form, stored),
    problem,
    save: state,
    busy: saving.busy,
    restoredFrom,
    deviceRefused: device.refused,
    edit,
    submit: (action) => submitOn(action, base),
    retry: () => {
      if (state.kind !== 'failed') return;
      // Whether an unknown save is stored must be settled before anything newer is sent.
      if (isUnknown(state.error)) save(state.attempt);
      else submitOn(state.attempt.action, base);
    },
    dropRestored: () => {
      device.forget();
      latest.current = stored;
      setForm(stored);
      setRestoredFrom(undefined);
    },
    keepMine: () => {
      if (state.kind !== 'conflict') return;
      const next = settle(state.theirs);
      device.keep({ form: latest.current, base: versionsOf(next), token: token.current });
      if (state.attempt) submitOn(state.attempt.action, next);
    },
    takeTheirs: () => {
      if (state.kind !== 'conflict') return;
      const taken = taking(latest.current, state.theirs);
      settle(state.theirs);
      latest.current = taken;
      setForm(taken);
      setStored(taken);
      setRestoredFrom(undefined);
      device.forget();
      refresh();
    },
    decideLater: () => show({ kind: 'idle' }),
    chooseHomework: (homework) => {
      const next = { ...base, homework };
      const { title, body, dueDay, minutes, toHandIn } = homework ?? noHomework(proposedDueDay);
      const fields = { title, body, dueDay, minutes, toHandIn };
      setBase(next);
      setStored({ ...stored, homework: fields });
      latest.current = { ...latest.current, homework: fields };
      setForm(latest.current);
    },
    removeHomework: async (homework) => {
      await diary.removeHomework(homework);
      if (base.homework?.id === homework.id) {
        setBase({ ...base, homework: undefined });
        const empty = noHomework(proposedDueDay);
        setStored((last) => ({ ...last, homework: empty }));
        edit({ homework: empty });
      }
      refresh();
    }
  };
}
