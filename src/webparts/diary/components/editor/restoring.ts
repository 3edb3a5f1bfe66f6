import type { Day, Draft, Homework, HomeworkContent, Session } from '../../../../domain/types';
import {
  completeForms,
  formOf,
  sameForm,
  sameHomework,
  sameText,
  textOf,
  versionsOf,
  type KeptForm,
  type LessonBase,
  type LessonForm
} from './form';
import { agrees, type Theirs } from './saving';

/** A lesson as it is stored when the editor opens. */
export interface StoredLesson {
  session?: Session;
  draft?: Draft;
  /** Every piece of work given in it. */
  given: readonly Homework[];
}

/** What the editor starts with. */
export interface Opening {
  form: LessonForm;
  /** What the rows of `base` say. */
  stored: LessonForm;
  /** The versions that a save may write over: a row that someone changed and nobody decided on yet is here as it was before. */
  base: LessonBase;
  /** The rows as they are now. */
  known: LessonBase;
  /** What to ask, one after the other. */
  conflicts: Theirs[];
  /** True when the fields hold something that lay on the device. */
  restored: boolean;
}

/** The piece of work that a kept text is about; none when it speaks of one that is not, or no longer, given. */
function workOf(given: readonly Homework[], kept: KeptForm, touched: boolean): Homework | undefined {
  const known = given.find((work) => `${work.id}` === kept.base.homework?.split(' ')[0]);
  return known ?? (touched ? undefined : given[0]);
}

/** A row as it was when the text was kept: writing over it meets the conflict. None if there was none. */
function asBefore<T extends Theirs['row']>(row: T, version: string | undefined, from: object): T | undefined {
  const [id, etag] = version?.split(' ') ?? [];
  return id === `${row.id}` ? { ...row, ...from, etag } : undefined;
}

/**
 * Brings what lay on the device and what is stored together. A part that the person had not touched is taken as it is stored now; one
 * that both sides changed is a question, and until it is answered nothing is written over the other side's row.
 */
export function openingOf({ session, draft, given }: StoredLesson, found: KeptForm | undefined, proposedDueDay: Day): Opening {
  const kept = found && completeForms(found);
  const fresh: LessonBase = { session, draft, homework: given[0] };
  const freshForm = formOf(fresh, proposedDueDay);
  if (!kept || sameForm(kept.form, freshForm)) {
    return { form: freshForm, stored: freshForm, base: fresh, known: fresh, conflicts: [], restored: false };
  }
  const { form: mine, from } = kept;
  const textTouched = !sameText(mine, from);
  const workTouched = !sameHomework(mine.homework, from.homework);
  const known: LessonBase = { session, draft, homework: workOf(given, kept, workTouched) };
  const now = formOf(known, proposedDueDay);
  const urgent = mine.urgent === from.urgent ? now.urgent : mine.urgent;
  const form = { ...textOf(textTouched ? mine : now), urgent, homework: workTouched ? mine.homework : now.homework };

  const textChanged = (row: Session | Draft): boolean => textTouched && !sameText(row, from);
  const workChanged = (work: HomeworkContent | undefined): boolean => workTouched && !!work && !sameHomework(work, from.homework);
  const current = versionsOf(known);
  const conflicts: Theirs[] = [];
  const ask = (theirs: Theirs, changed: boolean): void => {
    if (changed && current[theirs.kind] !== kept.base[theirs.kind] && !agrees(form, theirs)) conflicts.push(theirs);
  };
  if (draft) ask({ kind: 'draft', row: draft }, textChanged(draft) || workChanged(draft.homework));
  if (session) ask({ kind: 'session', row: session }, textChanged(session));
  if (known.homework) ask({ kind: 'homework', row: known.homework }, workChanged(known.homework));

  const asks = (...kinds: Theirs['kind'][]): boolean => conflicts.some(({ kind }) => kinds.includes(kind));
  const text = textOf(from);
  const base: LessonBase = {
    session: session && asks('session') ? asBefore(session, kept.base.session, text) : session,
    draft: draft && asks('draft') ? asBefore(draft, kept.base.draft, from) : draft,
    homework: known.homework && asks('homework') ? asBefore(known.homework, kept.base.homework, from.homework) : known.homework
  };
  const stored = {
    ...textOf(asks('session', 'draft') ? from : now),
    urgent: now.urgent,
    homework: asks('homework', 'draft') ? from.homework : now.homework
  };
  return { form, stored, base, known, conflicts, restored: !sameForm(form, now) };
}
