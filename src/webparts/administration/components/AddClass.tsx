import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import type { SchoolClass } from '../../../domain/types';
import type { AdministrationRepository } from '../../../lists/repositories/administration';
import { Button } from '../../../ui/button/Button';
import { ErrorBanner } from '../../../ui/feedback/ErrorBanner';
import { Field, inputClass, problemId } from '../../../ui/form/Field';
import { useId } from '../../../ui/form/useId';
import { Icon } from '../../../ui/icons/Icon';
import { useAnnounce } from '../../../ui/root/announce';
import { useQueryKeys } from '../../../ui/root/repositories';
import { forgetSession } from '../../../ui/root/sessionCache';
import { useAdministrationStrings } from './loc/strings';
import styles from './Administration.module.scss';
import { newClassProblem, proposedNumber, type NewClass, type NewClassProblem } from './newClass';

interface AddClassProps {
  classes: readonly SchoolClass[];
  schoolYear: number;
  administration: AdministrationRepository;
  onAdded: () => void;
}

const fields = [
  { name: 'title', label: 'classTitle', hint: 'classTitleHint' },
  { name: 'code', label: 'classCode', hint: 'classCodeHint' },
  { name: 'level', label: 'classLevel', hint: 'classLevelHint' },
  { name: 'number', label: 'classNumber', hint: 'classNumberHint' }
] as const;

function concerns(problem: NewClassProblem | undefined, field: keyof NewClass): boolean {
  return problem !== undefined && problem.replace('Taken', '') === field;
}

/** Adds one class by hand; whole schools are imported. */
export function AddClass({ classes, schoolYear, administration, onAdded }: AddClassProps): React.ReactElement {
  const strings = useAdministrationStrings();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const keys = useQueryKeys();
  const id = useId('class');
  const [typed, setTyped] = React.useState<NewClass>({ title: '', code: '', level: '', number: proposedNumber(classes) });
  const [problem, setProblem] = React.useState<NewClassProblem>();

  const add = useMutation({
    mutationFn: (schoolClass: SchoolClass) => administration.addClass(schoolClass),
    onSuccess: async (_, schoolClass) => {
      announce(strings.added(schoolClass.title));
      forgetSession();
      await queries.invalidateQueries({ queryKey: keys.frame });
      onAdded();
    }
  });

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const found = newClassProblem(typed, classes);
    setProblem(found);
    if (found) return;
    const { title, code, level, number } = typed;
    add.mutate({ title: title.trim(), code, level: level.trim(), number: Number(number), schoolYear, status: 'active' });
  };

  return (
    <details className={styles.add}>
      <summary>{strings.addClass}</summary>
      <form noValidate onSubmit={submit}>
        <p className={styles.version}>{strings.schoolYear(schoolYear)}</p>
        <div className={styles.fields}>
          {fields.map(({ name, label, hint }) => (
            <Field
              key={name}
              id={`${id}-${name}`}
              label={strings[label]}
              problem={problem && concerns(problem, name) ? strings.classProblems[problem] : undefined}
            >
              <input
                id={`${id}-${name}`}
                className={inputClass}
                value={typed[name]}
                inputMode={name === 'number' ? 'numeric' : undefined}
                autoComplete="off"
                aria-invalid={concerns(problem, name)}
                aria-describedby={`${id}-${name}-hint ${problemId(`${id}-${name}`)}`}
                onChange={(event) =>
                  setTyped({ ...typed, [name]: name === 'code' ? event.target.value.toUpperCase() : event.target.value })
                }
              />
              <span id={`${id}-${name}-hint`} className={styles.version}>
                {strings[hint]}
              </span>
            </Field>
          ))}
        </div>
        {add.error ? <ErrorBanner error={add.error} /> : undefined}
        <Button type="submit" disabled={add.isLoading} icon={<Icon name="add" />}>
          {strings.add}
        </Button>
      </form>
    </details>
  );
}
