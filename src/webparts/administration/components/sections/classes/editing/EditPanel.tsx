import * as React from 'react';
import { Button } from '../../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { ProgressCard } from '../../../../../../ui/progress/ProgressCard';
import { PanelBody, SidePanel } from '../../../../../../ui/sidePanel/SidePanel';
import { ConflictDialog, type ConflictPart } from '../../../../../../ui/conflict/ConflictDialog';
import { useId } from '../../../../../../ui/useId';
import styles from './editing.module.scss';
import type { EditForm } from './useEditForm';
import type { Edits } from './useEdits';
import type { EditingStrings } from './loc/fr';

/** Above this number of rows the panel shows how far the save is. */
const SHOW_PROGRESS_ABOVE = 20;

interface EditPanelProps<B, F> {
  title: string;
  subtitle?: React.ReactNode;
  words: EditingStrings;
  edits: Edits;
  editing: EditForm<B, F>;
  /** True when the fields may be saved; it shows what is wrong otherwise. */
  check: () => boolean;
  /** What is told once it is saved. */
  said: string;
  /** The fields as texts, by name: what a conflict shows side by side. */
  texts: (form: F) => readonly [label: string, text: string][];
  /** Told when it is saved, and when the person leaves. */
  onDone: (saved: boolean) => void;
  /** Buttons besides those that save and leave, e.g. to remove. */
  actions?: React.ReactNode;
  /** A question over the panel; apart from the fields, since it is a form itself. */
  dialog?: React.ReactNode;
  children: React.ReactNode;
}

const INVALID = '[aria-invalid="true"]';

/** The fields of one thing beside the page: saving, what went wrong, another administrator's version, and leaving without saving. */
export function EditPanel<B, F>(props: EditPanelProps<B, F>): React.ReactElement {
  const { title, subtitle, words, edits, editing, check, said, texts, onDone, actions, dialog, children } = props;
  const id = useId('edit');
  const [leaving, setLeaving] = React.useState(false);
  const [refused, setRefused] = React.useState(0);
  const fields = React.useRef<HTMLFormElement>(null);
  const { busy, progress, failure } = edits;
  const { conflict } = editing;

  const { begin } = edits;
  React.useEffect(begin, [begin]);
  React.useEffect(() => {
    if (refused > 0) fields.current?.querySelector<HTMLElement>(INVALID)?.focus();
  }, [refused]);

  const leave = (): void => {
    if (busy) return;
    if (editing.dirty) setLeaving(true);
    else onDone(false);
  };
  const save = async (write: () => Promise<boolean>): Promise<void> => {
    if (busy) return;
    if (!check()) setRefused(refused + 1);
    else if (await write()) onDone(true);
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    // Never rejects.
    void save(() => editing.submit(said));
  };
  const mine = texts(editing.form);
  const theirs = conflict ? texts(conflict) : [];
  const parts = mine.map(([label, text], at): ConflictPart => ({
    label,
    ...(text && { mine: <p>{text}</p> }),
    ...(theirs[at]?.[1] && { theirs: <p>{theirs[at][1]}</p> })
  }));

  return (
    <SidePanel title={title} subtitle={subtitle} onClose={leave}>
      <PanelBody
        footer={
          <>
            {/* It stands outside the form that it sends. */}
            <Button type="submit" form={id} tone="primary" aria-disabled={busy} aria-busy={busy}>
              {editing.isNew ? words.add : words.save}
            </Button>
            <Button aria-disabled={busy} onClick={leave}>
              {words.cancel}
            </Button>
          </>
        }
      >
        <form ref={fields} id={id} onSubmit={submit} noValidate className={styles.form}>
          {failure !== undefined && failure !== null && <ErrorBanner error={failure} />}
          {editing.gone && (
            <Notice tone="warning" live>
              {words.gone}
            </Notice>
          )}
          {editing.changed && (
            <Notice tone="warning" live>
              {words.changed}
            </Notice>
          )}
          {children}
          {progress && progress.total > SHOW_PROGRESS_ABOVE && (
            <ProgressCard title={words.saving} work={{ kind: 'running', ...progress }} note={words.keepOpen} onStop={edits.stop} />
          )}
        </form>
        {/* Below the fields: beside the buttons that save they would fill a phone. */}
        {actions && <div className={styles.actions}>{actions}</div>}
      </PanelBody>
      {dialog}
      {conflict && (
        <ConflictDialog
          parts={parts.filter((_part, at) => mine[at][1] !== theirs[at][1])}
          mineAsText={mine.map((line) => line.join('\u00a0: ')).join('\n')}
          onKeepMine={() => void save(() => editing.keepMine(said))}
          onTakeTheirs={editing.takeTheirs}
          onLater={editing.decideLater}
        />
      )}
      {leaving && (
        <ConfirmDialog
          title={words.leaveTitle}
          consequences={[words.leaveConsequence]}
          confirmLabel={words.leave}
          cancelLabel={words.stay}
          danger
          onConfirm={() => onDone(false)}
          onCancel={() => setLeaving(false)}
        />
      )}
    </SidePanel>
  );
}
