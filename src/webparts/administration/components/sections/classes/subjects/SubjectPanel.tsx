import * as React from 'react';
import { subjectCodeOf } from '../../../../../../domain/imports/codes';
import { removeRow, valueOf } from '../../../../../../domain/register/changes';
import type { Register, Stored, Subject } from '../../../../../../domain/register/types';
import { isSubjectCode } from '../../../../../../domain/sessionKey';
import { Button } from '../../../../../../ui/button/Button';
import { checkClass, Field, hintId, inputClass, problemId } from '../../../../../../ui/form/Field';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useId } from '../../../../../../ui/useId';
import styles from '../Classes.module.scss';
import { EditPanel } from '../editing/EditPanel';
import { useEditForm } from '../editing/useEditForm';
import type { Edits } from '../editing/useEdits';
import { useClassesStrings } from '../loc/strings';
import { subjectChanges, type SubjectForm, type SubjectRow } from './subjectRows';

interface SubjectPanelProps {
  /** Undefined to add one. */
  row: SubjectRow | undefined;
  register: Register;
  latest: () => Register;
  edits: Edits;
  onDone: (saved: boolean) => void;
}

type Problem = 'title' | 'code' | 'codeTaken';

/** The fields of a subject. Its code is what lessons and sessions name, hence for good; unused, it can be removed. */
export function SubjectPanel({ row, register, latest, edits, onDone }: SubjectPanelProps): React.ReactElement {
  const strings = useClassesStrings();
  const words = strings.subjects;
  const id = useId('subject');
  const [refused, setRefused] = React.useState(false);
  const subject = row?.subject;
  const editing = useEditForm<Stored<Subject> | undefined, SubjectForm>(
    {
      base: subject,
      formOf: (stored) => ({ title: stored?.title ?? '', code: stored?.code ?? subject?.code ?? '', renameLessons: true }),
      isNone: (stored) => stored === undefined,
      latest: (form) => latest().subjects.find(({ code }) => code === form.code),
      changes: (form, stored) => subjectChanges(form, stored, latest().slots)
    },
    edits
  );
  const { form, edit, base } = editing;
  const fresh = editing.isNew && !editing.gone;
  const taken = editing.taken || (fresh && register.subjects.some(({ code }) => code === form.code));
  const problem: Problem | undefined =
    form.title.trim() === '' ? 'title' : !isSubjectCode(form.code) ? 'code' : taken ? 'codeTaken' : undefined;
  const titleProblem = refused && problem === 'title' ? words.problems.title : undefined;
  const codeProblem = refused && (problem === 'code' || problem === 'codeTaken') ? words.problems[problem] : undefined;

  const retitle = (title: string): void => {
    const proposed = fresh && form.code === subjectCodeOf(form.title);
    edit({ title, ...(proposed && { code: subjectCodeOf(title) }) });
  };
  const remove = async (): Promise<void> => {
    if (!base || edits.busy) return;
    if (await editing.remove([removeRow('subject', base, valueOf(base))], words.removed(base.title))) onDone(true);
  };

  return (
    <EditPanel
      title={subject ? words.edit(subject.title) : words.add}
      words={strings.editing}
      edits={edits}
      editing={editing}
      check={() => {
        setRefused(true);
        return problem === undefined;
      }}
      said={subject ? words.saved(form.title.trim()) : words.added(form.title.trim())}
      texts={(fields) => [
        [words.name, fields.title],
        [words.code, fields.code]
      ]}
      onDone={onDone}
      actions={
        base &&
        row?.lessons === 0 && (
          <Button tone="danger" icon={<Icon name="bin" />} aria-disabled={edits.busy} onClick={() => void remove()}>
            {words.remove}
          </Button>
        )
      }
    >
      <Field id={`${id}-title`} label={words.name} hint={words.nameHint} problem={titleProblem}>
        <input
          id={`${id}-title`}
          className={inputClass}
          value={form.title}
          maxLength={100}
          autoComplete="off"
          data-first-focus=""
          aria-invalid={Boolean(titleProblem)}
          aria-describedby={`${hintId(`${id}-title`)} ${problemId(`${id}-title`)}`}
          onChange={(event) => retitle(event.target.value)}
        />
      </Field>
      <Field id={`${id}-code`} label={words.code} hint={fresh ? words.codeHint : words.codeForGood} problem={codeProblem}>
        <input
          id={`${id}-code`}
          className={inputClass}
          value={form.code}
          maxLength={30}
          autoComplete="off"
          spellCheck={false}
          readOnly={!fresh}
          aria-invalid={Boolean(codeProblem)}
          aria-describedby={`${hintId(`${id}-code`)} ${problemId(`${id}-code`)}`}
          onChange={(event) => edit({ code: event.target.value.toUpperCase() })}
        />
      </Field>
      {row && row.lessons > 0 && (
        <>
          <p className={styles.hint}>{words.usedWhy(row.lessons)}</p>
          {form.title.trim() !== subject?.title && (
            <label className={`${checkClass} ${styles.check}`}>
              <input type="checkbox" checked={form.renameLessons} onChange={(event) => edit({ renameLessons: event.target.checked })} />
              {words.renameLessons(row.lessons)}
            </label>
          )}
        </>
      )}
    </EditPanel>
  );
}
