import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { calendarOf } from '../../../../domain/calendar/schoolCalendar';
import type { VisibleFrom } from '../../../../domain/diary/disconnect';
import { clockInZone } from '../../../../domain/days';
import type { Day, Homework, School } from '../../../../domain/types';
import { useDeviceDraft } from '../../../../ui/deviceDraft/useDeviceDraft';
import { useIdentity } from '../../../../ui/root/identity';
import { useQueryKeys, useRepositories } from '../../../../ui/root/repositories';
import type { WeekLesson } from '../teacher/weekLessons';
import { appearancesOf } from './appearing';
import {
  formOf,
  hasHomework,
  homeworkContent,
  isKeptForm,
  noHomework,
  problemOf,
  sameForm,
  versionsOf,
  type LessonBase,
  type LessonForm,
  type Problem
} from './form';
import { openingOf, type Opening, type StoredLesson } from './restoring';
import { newToken } from '../../../../ui/newToken';
import { dropHomeworkCopy, isUnknown, knowing, storedWith, taking, theirsOf, type SaveAction, type Theirs } from './saving';
import { useSave, type SaveState } from './useSave';

export interface LessonEditorState {
  form: LessonForm;
  base: LessonBase;
  /** True when the fields hold something that is not stored. */
  changed: boolean;
  problem?: Problem;
  /** How many times a problem stood in the way: each time, the person is led to it. */
  refusals: number;
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
  /** The work of the fields is stored as that row, by other means than a save. */
  adoptHomework: (homework: Homework) => void;
  removeHomework: (homework: Homework) => Promise<void>;
  /** Goes back to what is published. Resolves with false when someone else's draft must be looked at first. */
  discardDraft: () => Promise<boolean>;
}

interface Options {
  lesson: WeekLesson;
  opened: StoredLesson;
  proposedDueDay: Day;
  school: School;
  /** @param visibleFrom when pupils see it; 0: at once */
  onPublished: (at: Date, visibleFrom: VisibleFrom) => void;
  /** A save failed once the editor was closed; `kept` is false when this device does not hold the text either. */
  onFailedLate: (kept: boolean) => void;
}

type Fields = Pick<Opening, 'form' | 'stored' | 'base' | 'known'> & { restoredFrom?: Date };

/** Everything that the editor of one lesson does: typing, keeping on the device, saving, conflicts. */
export function useLessonEditor({ lesson, opened, proposedDueDay, school, onPublished, onFailedLate }: Options): LessonEditorState {
  const { now } = useIdentity();
  const { diary } = useRepositories();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const device = useDeviceDraft(`session|${lesson.key}`, isKeptForm);
  const [opening] = React.useState(() => openingOf(opened, device.found?.value, proposedDueDay));
  const [fields, setFields] = React.useState<Fields>(() => {
    const { form, stored, base, known } = opening;
    return { form, stored, base, known, restoredFrom: opening.restored && device.found ? new Date(device.found.keptAt) : undefined };
  });
  const [problem, setProblem] = React.useState<Problem>();
  const [refusals, setRefusals] = React.useState(0);
  const token = React.useRef(device.found?.value.token ?? newToken());
  /** Read after every wait: what was typed or stored meanwhile counts. */
  const latest = React.useRef(fields);
  const toAsk = React.useRef(opening.conflicts);

  const put = (change: Partial<Fields>): void => {
    latest.current = { ...latest.current, ...change };
    setFields(latest.current);
  };
  const keepOrForget = (): void => {
    const { form, stored, base } = latest.current;
    if (sameForm(form, stored)) device.forget();
    else device.keep({ form, from: stored, base: versionsOf(base), token: token.current });
  };
  const refresh = (): void => {
    queries.invalidateQueries({ queryKey: keys.diary }).catch((error: unknown) => console.error('ENT: refresh failed.', error));
  };

  const saving = useSave(
    lesson,
    now,
    (base, { action, form, appears }) => {
      token.current = newToken();
      put({ base, known: base, stored: form, restoredFrom: undefined });
      keepOrForget();
      refresh();
      if (action === 'publish' && sameForm(latest.current.form, form)) {
        const work = hasHomework(form.homework) ? appears.homework.visibleFrom : 0;
        onPublished(now(), Math.max(appears.session.visibleFrom, work));
      }
    },
    () => onFailedLate(!device.refused)
  );
  const { state, save, show } = saving;

  const askNext = (): boolean => {
    const theirs = toAsk.current.shift();
    show(theirs ? { kind: 'conflict', theirs } : { kind: 'idle' });
    return theirs !== undefined;
  };
  React.useEffect(() => {
    if (toAsk.current.length > 0) askNext();
  }, []);

  const submit = (action: SaveAction): void => {
    const { form, base } = latest.current;
    const found = problemOf(form, base, lesson, action);
    setProblem(found);
    if (found) setRefusals((count) => count + 1);
    else {
      const clock = clockInZone(now().getTime(), school.timeZone);
      save({ action, form, base, token: token.current, appears: appearancesOf(form, base, clock, calendarOf(school)) });
    }
  };

  /** The person has seen the other version: the next save may write over it. */
  const settle = (theirs: Theirs, form: LessonForm): void => {
    const base = knowing(latest.current.base, theirs);
    const known = knowing(latest.current.known, theirs);
    put({ form, base, known, stored: storedWith(latest.current.stored, base, theirs, proposedDueDay) });
    keepOrForget();
  };

  return {
    form: fields.form,
    base: fields.base,
    changed: !sameForm(fields.form, fields.stored),
    problem,
    refusals,
    save: state,
    busy: saving.busy,
    restoredFrom: fields.restoredFrom,
    deviceRefused: device.refused,
    edit: (change) => {
      put({ form: { ...latest.current.form, ...change } });
      setProblem(undefined);
      keepOrForget();
    },
    submit,
    retry: () => {
      if (state.kind !== 'failed') return;
      // Whether an unknown save is stored must be settled before anything newer is sent.
      if (isUnknown(state.error)) save(state.attempt);
      else submit(state.attempt.action);
    },
    dropRestored: () => {
      const { known } = latest.current;
      const form = formOf(known, proposedDueDay);
      put({ form, stored: form, base: known, restoredFrom: undefined });
      device.forget();
    },
    keepMine: () => {
      if (state.kind !== 'conflict') return;
      settle(state.theirs, latest.current.form);
      if (!askNext() && state.attempt) submit(state.attempt.action);
    },
    takeTheirs: () => {
      if (state.kind !== 'conflict') return;
      settle(state.theirs, taking(latest.current.form, state.theirs));
      put({ restoredFrom: undefined });
      askNext();
      refresh();
    },
    decideLater: () => {
      // Saving meets them again.
      toAsk.current = [];
      show({ kind: 'idle' });
    },
    chooseHomework: (homework) => {
      const { form, stored, base, known } = latest.current;
      const chosen = homeworkContent(homework ?? noHomework(proposedDueDay));
      // The draft's copy is of the piece that was in the fields before.
      const on = (rows: LessonBase): LessonBase => ({ ...rows, homework, draft: rows.draft && { ...rows.draft, homework: undefined } });
      put({ base: on(base), known: on(known), form: { ...form, homework: chosen }, stored: { ...stored, homework: chosen } });
    },
    adoptHomework: (homework) => {
      const { form, stored, base, known } = latest.current;
      const content = homeworkContent(homework);
      const on = (rows: LessonBase): LessonBase => ({ ...rows, homework });
      token.current = newToken();
      put({ base: on(base), known: on(known), form: { ...form, homework: content }, stored: { ...stored, homework: content } });
      keepOrForget();
      refresh();
    },
    removeHomework: async (homework) => {
      const { draft } = latest.current.base;
      const inFields = (): boolean => latest.current.base.homework?.id === homework.id;
      // First the copy: interrupted here, removing again goes on, while a copy left behind would bring the work back.
      if (inFields() && draft?.homework) {
        const left = await dropHomeworkCopy(diary, lesson, draft);
        put({ base: { ...latest.current.base, draft: left }, known: { ...latest.current.known, draft: left } });
      }
      await diary.removeHomework(homework);
      if (inFields()) {
        const { form, stored, base, known } = latest.current;
        const empty = noHomework(proposedDueDay);
        const on = (rows: LessonBase): LessonBase => ({ ...rows, homework: undefined });
        put({ base: on(base), known: on(known), form: { ...form, homework: empty }, stored: { ...stored, homework: empty } });
        setProblem(undefined);
        keepOrForget();
      }
      refresh();
    },
    discardDraft: async () => {
      const { draft } = latest.current.base;
      if (!draft) return true;
      try {
        await diary.discardDraft(draft);
      } catch (error) {
        const theirs = theirsOf(error);
        if (!theirs) throw error;
        show({ kind: 'conflict', theirs });
        return false;
      }
      const on = (rows: LessonBase): LessonBase => ({ ...rows, draft: undefined });
      const known = on(latest.current.known);
      const form = formOf(known, proposedDueDay);
      token.current = newToken();
      put({ form, stored: form, base: known, known, restoredFrom: undefined });
      setProblem(undefined);
      device.forget();
      show({ kind: 'idle' });
      refresh();
      return true;
    }
  };
}
