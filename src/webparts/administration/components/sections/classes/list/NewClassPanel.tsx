import * as React from 'react';
import { classCodeOf } from '../../../../../../domain/imports/codes';
import { addRow } from '../../../../../../domain/register/changes';
import { levelOf } from '../../../../../../domain/register/classLevel';
import type { Register, Stored } from '../../../../../../domain/register/types';
import type { School, SchoolClass } from '../../../../../../domain/types';
import { Field, hintId, inputClass, problemId } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';
import { EditPanel } from '../editing/EditPanel';
import { useEditForm } from '../editing/useEditForm';
import type { Edits } from '../editing/useEdits';
import { useClassesStrings } from '../loc/strings';
import { newClassProblem, proposedNumber, type NewClass, type NewClassProblem } from '../newClass';
import { Levels } from './Levels';

interface NewClassPanelProps {
  register: Register;
  school: School;
  edits: Edits;
  onDone: (saved: boolean) => void;
}

type Proposed = Pick<NewClass, 'code' | 'level'>;

/** What the fields propose for a title: « 2de GT 1 » is 2GT1, of level Seconde. */
function proposalFor(title: string): Proposed {
  const code = classCodeOf(title);
  return { code, level: levelOf(code, title) };
}

/** The fields of a class to add. Code, level and number are proposed until the person says otherwise. */
export function NewClassPanel({ register, school, edits, onDone }: NewClassPanelProps): React.ReactElement {
  const strings = useClassesStrings();
  const words = strings.newClass;
  const id = useId('new-class');
  const [refused, setRefused] = React.useState(false);
  const { schoolYear } = school;

  const editing = useEditForm<readonly Stored<SchoolClass>[], NewClass>(
    {
      base: [],
      formOf: () => ({ title: '', code: '', level: '', number: proposedNumber(register.classes) }),
      isNone: () => true,
      latest: () => [],
      changes: ({ title, code, level, number }) => [
        addRow('class', { title: title.trim(), code, level: level.trim(), number: Number(number), schoolYear, status: 'active' })
      ]
    },
    edits
  );
  const { form, edit } = editing;
  // Somebody may have taken the number between the question and the answer.
  const problem: NewClassProblem | undefined = newClassProblem(form, register.classes, schoolYear);
  const shown = refused ? (problem ?? (editing.taken ? 'taken' : undefined)) : undefined;
  const problemOf = (...kinds: (NewClassProblem | 'taken')[]): string | undefined =>
    shown && kinds.includes(shown) ? words.problems[shown] : undefined;

  const retitle = (title: string): void => {
    const before = proposalFor(form.title);
    const next = proposalFor(title);
    edit({
      title,
      ...(form.code === before.code && { code: next.code }),
      ...(form.level === before.level && { level: next.level })
    });
  };
  const recode = (typed: string): void => {
    const code = typed.toUpperCase();
    const proposed = form.level === levelOf(form.code, form.title);
    edit({ code, ...(proposed && { level: levelOf(code, form.title) }) });
  };

  return (
    <EditPanel
      title={words.title}
      subtitle={words.forYear(schoolYear)}
      words={strings.editing}
      edits={edits}
      editing={editing}
      check={() => {
        setRefused(true);
        return problem === undefined;
      }}
      said={words.said(form.title.trim())}
      texts={({ title, code, level, number }) => [
        [words.name, title],
        [words.code, code],
        [words.level, level],
        [words.number, number]
      ]}
      onDone={onDone}
    >
      <Field id={`${id}-title`} label={words.name} hint={words.nameHint} problem={problemOf('title')}>
        <input
          id={`${id}-title`}
          className={inputClass}
          value={form.title}
          maxLength={100}
          autoComplete="off"
          data-first-focus=""
          aria-invalid={Boolean(problemOf('title'))}
          aria-describedby={`${hintId(`${id}-title`)} ${problemId(`${id}-title`)}`}
          onChange={(event) => retitle(event.target.value)}
        />
      </Field>
      <Field id={`${id}-code`} label={words.code} hint={words.codeHint} problem={problemOf('code', 'codeTaken', 'taken')}>
        <input
          id={`${id}-code`}
          className={inputClass}
          value={form.code}
          maxLength={20}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={Boolean(problemOf('code', 'codeTaken', 'taken'))}
          aria-describedby={`${hintId(`${id}-code`)} ${problemId(`${id}-code`)}`}
          onChange={(event) => recode(event.target.value)}
        />
      </Field>
      <Levels id={`${id}-level`} classes={register.classes} value={form.level} onChange={(level) => edit({ level })} />
      <Field id={`${id}-number`} label={words.number} hint={words.numberHint} problem={problemOf('number', 'numberTaken')}>
        <input
          id={`${id}-number`}
          className={inputClass}
          inputMode="numeric"
          value={form.number}
          maxLength={4}
          autoComplete="off"
          aria-invalid={Boolean(problemOf('number', 'numberTaken'))}
          aria-describedby={`${hintId(`${id}-number`)} ${problemId(`${id}-number`)}`}
          onChange={(event) => edit({ number: event.target.value.trim() })}
        />
      </Field>
    </EditPanel>
  );
}
