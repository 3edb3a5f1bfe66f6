import { useQuery } from '@tanstack/react-query';
import * as React from 'react';
import type { PlanFile } from '../../../../../domain/diary/planFile';
import type { Progression } from '../../../../../domain/diary/progressions';
import type { School } from '../../../../../domain/types';
import type { StoredProgression } from '../../../../../lists/repositories/diary/types';
import { useQueryKeys, useRepositories } from '../../../../../ui/root/repositories';
import { newToken } from '../../editor/saving';
import type { StartFrom } from './NewPlanPanel';

interface Values {
  title: string;
  subjectCode: string;
  from: StartFrom['kind'];
  /** Id of the progression that is copied; 0 for none yet. */
  copied: number;
  file?: PlanFile;
}

interface Options {
  plans: readonly StoredProgression[];
  from: StartFrom;
  school: School;
  teacherNumber: number;
  onCreated: (plan: StoredProgression, sessions: number) => void;
}

export interface NewPlan {
  values: Values;
  edit: (change: Partial<Values>) => void;
  subjects: { code: string; title: string }[];
  problem?: 'title' | 'copy' | 'file';
  busy: boolean;
  error: unknown;
  create: () => Promise<void>;
}

/** The fields of a new progression and its creation, which may be sent again after any failure: its token says that it is the same. */
export function useNewPlan({ plans, from, school, teacherNumber, onCreated }: Options): NewPlan {
  const { diaryParts, timetable } = useRepositories();
  const { progressions } = diaryParts;
  const keys = useQueryKeys();
  const slots = useQuery({ queryKey: keys.teacherTimetable(teacherNumber), queryFn: () => timetable.ofTeacher(teacherNumber) });
  const subjects = [...new Map((slots.data ?? []).map(({ subjectCode, subject }) => [subjectCode, subject]))]
    .map(([code, title]) => ({ code, title }))
    .sort((a, b) => a.title.localeCompare(b.title, 'fr'));
  const source = from.kind === 'copy' ? plans.find(({ id }) => id === from.id) : undefined;
  const [values, setValues] = React.useState<Values>({
    title: source?.title ?? '',
    subjectCode: source?.subjectCode ?? '',
    from: from.kind,
    copied: source?.id ?? 0
  });
  const [problem, setProblem] = React.useState<NewPlan['problem']>();
  const [state, setState] = React.useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const token = React.useRef(newToken());

  const edit: NewPlan['edit'] = (change) => {
    setValues((last) => ({ ...last, ...change }));
    setProblem(undefined);
    // Another wish than the one that may be stored already.
    token.current = newToken();
  };

  const create = async (): Promise<void> => {
    const { title, subjectCode, from: kind, copied, file } = values;
    const other = plans.find(({ id }) => id === copied);
    const found =
      title.trim() === '' ? 'title' : kind === 'copy' && !other ? 'copy' : kind === 'file' && !file?.entries.length ? 'file' : undefined;
    setProblem(found);
    if (found || state.busy) return;
    setState({ busy: true });
    const plan: Progression = {
      title: title.trim(),
      teacherNumber,
      schoolYear: school.schoolYear,
      subjectCode,
      subject: subjects.find(({ code }) => code === subjectCode)?.title ?? (other?.subjectCode === subjectCode ? other.subject : ''),
      level: kind === 'copy' && other ? other.level : '',
      folders: kind === 'copy' && other ? other.folders : kind === 'file' && file ? file.folders : [],
      status: 'published'
    };
    try {
      if (kind === 'copy' && other) {
        const copy = await progressions.copy(other, plan, token.current);
        onCreated(copy, (await progressions.entries(copy)).length);
        return;
      }
      const added = await progressions.add(plan, token.current);
      const entries = kind === 'file' && file ? file.entries : [];
      if (entries.length > 0) await progressions.addEntries(added.id, entries, `${token.current}-e`);
      onCreated(added, entries.length);
    } catch (error) {
      setState({ busy: false, error });
    }
  };
  return { values, edit, subjects, problem, busy: state.busy, error: state.error, create };
}
