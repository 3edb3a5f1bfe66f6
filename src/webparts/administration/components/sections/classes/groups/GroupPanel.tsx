import * as React from 'react';
import { groupCodeOf } from '../../../../../../domain/imports/codes';
import type { Register, Stored, TeachingGroup } from '../../../../../../domain/register/types';
import { isGroupCode } from '../../../../../../domain/sessionKey';
import type { School } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { ClassPicker } from '../../../../../../ui/classPicker/ClassPicker';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Field, hintId, inputClass, problemId } from '../../../../../../ui/form/Field';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useId } from '../../../../../../ui/useId';
import { EditPanel } from '../editing/EditPanel';
import { useEditForm } from '../editing/useEditForm';
import type { Edits } from '../editing/useEdits';
import { useClassesStrings } from '../loc/strings';
import { groupChanges, rowsOfGroup, usesOf, type GroupForm, type GroupRow } from './groupRows';

interface GroupPanelProps {
  /** Undefined to add one. */
  group: GroupRow | undefined;
  school: School;
  register: Register;
  latest: () => Register;
  edits: Edits;
  onDone: (saved: boolean) => void;
}

type Problem = 'title' | 'code' | 'codeTaken' | 'classes';

/** The fields of a teaching group: a part of one class, or of several that have it together. */
export function GroupPanel({ group, school, register, latest, edits, onDone }: GroupPanelProps): React.ReactElement {
  const strings = useClassesStrings();
  const words = strings.groups;
  const id = useId('group');
  const [refused, setRefused] = React.useState(false);
  const [removing, setRemoving] = React.useState(false);
  const classes = React.useMemo(() => register.classes.filter(({ status }) => status === 'active'), [register]);
  const titleOf = (number: number): string => classes.find((each) => each.number === number)?.title ?? `${number}`;

  const editing = useEditForm<Stored<TeachingGroup>[], GroupForm>(
    {
      base: group?.rows ?? [],
      formOf: (rows) => ({
        title: rows[0]?.title ?? '',
        code: rows[0]?.code ?? group?.code ?? '',
        classNumbers: rows.map(({ classNumber }) => classNumber)
      }),
      isNone: (rows) => rows.length === 0,
      latest: ({ code }) => rowsOfGroup(latest(), code),
      changes: (form, rows) => groupChanges(form, rows, school.schoolYear)
    },
    edits
  );
  const { form, edit, base } = editing;
  const taken = editing.isNew && !editing.gone && rowsOfGroup(register, form.code).length > 0;
  const problem = problemOf(form, taken || editing.taken);
  const shown = (kind: Problem, ...more: Problem[]): string | undefined =>
    refused && problem && [kind, ...more].includes(problem) ? words.problems[problem] : undefined;

  const leaving = base.filter(({ classNumber }) => !form.classNumbers.includes(classNumber)).map(({ classNumber }) => classNumber);
  const left = usesOf(register, form.code, new Set(leaving));
  const used = usesOf(register, form.code, new Set(base.map(({ classNumber }) => classNumber)));

  const retitle = (title: string): void => {
    const proposed = editing.isNew && !editing.gone && form.code === groupCodeOf(form.title);
    edit({ title, ...(proposed && { code: groupCodeOf(title) }) });
  };
  const remove = async (): Promise<void> => {
    const changes = groupChanges({ ...form, classNumbers: [] }, base, school.schoolYear);
    if (await editing.remove(changes, words.removed(base[0].title))) onDone(true);
    else setRemoving(false);
  };

  return (
    <EditPanel
      title={group ? words.edit(group.title) : words.add}
      words={strings.editing}
      edits={edits}
      editing={editing}
      check={() => {
        setRefused(true);
        return problem === undefined;
      }}
      said={group ? words.saved(form.title.trim()) : words.added(form.title.trim())}
      texts={(fields) => [
        [words.name, fields.title],
        [words.code, fields.code],
        [words.classes, fields.classNumbers.map(titleOf).join(', ')]
      ]}
      onDone={onDone}
      dialog={
        removing && (
          <ConfirmDialog
            title={words.removeTitle(form.title)}
            consequences={[...(used.pupils > 0 || used.lessons > 0 ? [words.removeUsed(used.pupils, used.lessons)] : []), words.removeUndo]}
            confirmLabel={words.remove}
            danger
            busy={edits.busy}
            onConfirm={() => void remove()}
            onCancel={() => setRemoving(false)}
          />
        )
      }
      actions={
        !editing.isNew && (
          <Button tone="danger" icon={<Icon name="bin" />} onClick={() => setRemoving(true)}>
            {words.remove}
          </Button>
        )
      }
    >
      <Field id={`${id}-title`} label={words.name} hint={words.nameHint} problem={shown('title')}>
        <input
          id={`${id}-title`}
          className={inputClass}
          value={form.title}
          maxLength={100}
          autoComplete="off"
          data-first-focus=""
          aria-invalid={Boolean(shown('title'))}
          aria-describedby={`${hintId(`${id}-title`)} ${problemId(`${id}-title`)}`}
          onChange={(event) => retitle(event.target.value)}
        />
      </Field>
      <Field
        id={`${id}-code`}
        label={words.code}
        hint={editing.isNew && !editing.gone ? words.codeHint : words.codeForGood}
        problem={shown('code', 'codeTaken')}
      >
        <input
          id={`${id}-code`}
          className={inputClass}
          value={form.code}
          maxLength={30}
          autoComplete="off"
          spellCheck={false}
          readOnly={!editing.isNew || editing.gone}
          aria-invalid={Boolean(shown('code', 'codeTaken'))}
          aria-describedby={`${hintId(`${id}-code`)} ${problemId(`${id}-code`)}`}
          onChange={(event) => edit({ code: event.target.value.toUpperCase() })}
        />
      </Field>
      <ClassPicker
        label={words.classes}
        hint={words.classesHint}
        classes={classes}
        selected={form.classNumbers}
        problem={shown('classes')}
        onChange={(classNumbers) => edit({ classNumbers })}
      />
      {leaving.length > 0 && (left.pupils > 0 || left.lessons > 0) && (
        <Notice tone="warning" live>
          {words.leftBehind(leaving.map(titleOf).join(', '), left.pupils, left.lessons)}
        </Notice>
      )}
    </EditPanel>
  );
}

function problemOf({ title, code, classNumbers }: GroupForm, taken: boolean): Problem | undefined {
  if (title.trim() === '') return 'title';
  if (code === '' || !isGroupCode(code)) return 'code';
  if (taken) return 'codeTaken';
  if (classNumbers.length === 0) return 'classes';
  return undefined;
}
