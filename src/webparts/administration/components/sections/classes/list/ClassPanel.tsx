import * as React from 'react';
import { updateRow, valueOf } from '../../../../../../domain/register/changes';
import type { Register, Stored } from '../../../../../../domain/register/types';
import type { SchoolClass } from '../../../../../../domain/types';
import { Field, inputClass, problemId } from '../../../../../../ui/form/Field';
import { useId } from '../../../../../../ui/useId';
import styles from '../Classes.module.scss';
import { EditPanel } from '../editing/EditPanel';
import { useEditForm } from '../editing/useEditForm';
import type { Edits } from '../editing/useEdits';
import { useClassesStrings } from '../loc/strings';
import { Levels } from './Levels';

interface ClassPanelProps {
  schoolClass: Stored<SchoolClass>;
  /** As it is known now. */
  latest: () => Register;
  edits: Edits;
  onDone: (saved: boolean) => void;
}

/** The name and the level of a class; its code and its number are for good, and the panel says why. */
export function ClassPanel({ schoolClass, latest, edits, onDone }: ClassPanelProps): React.ReactElement {
  const strings = useClassesStrings();
  const words = strings.newClass;
  const id = useId('class');
  const [refused, setRefused] = React.useState(false);
  const editing = useEditForm<Stored<SchoolClass>, Pick<SchoolClass, 'title' | 'level'>>(
    {
      base: schoolClass,
      formOf: ({ title, level }) => ({ title, level }),
      // A class is archived, never removed.
      isNone: () => false,
      latest: () => latest().classes.find((each) => each.id === schoolClass.id) ?? schoolClass,
      changes: ({ title, level }, base) =>
        title.trim() === base.title && level.trim() === base.level
          ? []
          : [updateRow('class', base, { ...valueOf(base), title: title.trim(), level: level.trim() })]
    },
    edits
  );
  const { form, edit } = editing;
  const problem = refused && form.title.trim() === '' ? words.problems.title : undefined;
  return (
    <EditPanel
      title={strings.classes.edit(schoolClass.title)}
      words={strings.editing}
      edits={edits}
      editing={editing}
      check={() => {
        setRefused(true);
        return form.title.trim() !== '';
      }}
      said={strings.classes.saved(form.title.trim())}
      texts={({ title, level }) => [
        [words.name, title],
        [words.level, level]
      ]}
      onDone={onDone}
    >
      <Field id={`${id}-title`} label={words.name} problem={problem}>
        <input
          id={`${id}-title`}
          className={inputClass}
          value={form.title}
          maxLength={100}
          autoComplete="off"
          data-first-focus=""
          aria-invalid={Boolean(problem)}
          aria-describedby={problemId(`${id}-title`)}
          onChange={(event) => edit({ title: event.target.value })}
        />
      </Field>
      <Levels id={`${id}-level`} classes={latest().classes} value={form.level} onChange={(level) => edit({ level })} />
      <dl className={styles.forGood}>
        <div>
          <dt>{words.code}</dt>
          <dd>{schoolClass.code}</dd>
        </div>
        <div>
          <dt>{words.number}</dt>
          <dd>{schoolClass.number}</dd>
        </div>
      </dl>
      <p className={styles.hint}>{strings.classes.forGood}</p>
    </EditPanel>
  );
}
