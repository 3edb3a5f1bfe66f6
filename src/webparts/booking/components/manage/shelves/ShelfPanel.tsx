import * as React from 'react';
import type { Category } from '../../../../../domain/bookings/types';
import { Button } from '../../../../../ui/button/Button';
import { ConflictDialog } from '../../../../../ui/conflict/ConflictDialog';
import { formatInstant } from '../../../../../ui/dates/formatDates';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../ui/feedback/Notice';
import { useLanguage } from '../../../../../ui/root/language';
import { PanelBody, SidePanel } from '../../../../../ui/sidePanel/SidePanel';
import { useId } from '../../../../../ui/useId';
import { useManageStrings } from '../loc/strings';
import { ShelfFields } from './ShelfFields';
import { formOf, problemsOf, type Shelf } from './shelfForm';
import { useShelfEdit } from './useShelfEdit';
import { useShelfWords } from './useShelfWords';

interface ShelfPanelProps {
  shelf: Shelf;
  /** Where a new resource goes unless said otherwise; 0 for nowhere yet. */
  categoryNumber: number;
  categories: readonly Category[];
  /** Titles of the others of its kind. */
  others: readonly string[];
  timeZone: string;
  onSaved: (title: string) => void;
  onClose: () => void;
}

/** Adds or changes a category or a resource. Closing keeps what was typed on the device. */
export function ShelfPanel({ shelf, categoryNumber, categories, others, timeZone, onSaved, onClose }: ShelfPanelProps): React.ReactElement {
  const strings = useManageStrings();
  const language = useLanguage();
  const words = useShelfWords();
  const id = useId('shelf');
  const body = React.useRef<HTMLFormElement>(null);
  const [tried, setTried] = React.useState(0);
  const edit = useShelfEdit({ shelf, categoryNumber, categories, onSaved });
  const { form, state } = edit;
  const problems = problemsOf(form, shelf.kind, others);
  const busy = state.kind === 'saving';
  const choosable = categories.filter(({ status, number }) => status === 'active' || number === form.categoryNumber);

  React.useEffect(() => {
    if (tried > 0) body.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tried]);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    if (Object.keys(problems).length > 0) setTried((count) => count + 1);
    else edit.save();
  };
  const close = (): void => {
    if (!busy) onClose();
  };
  const mine = state.kind === 'conflict' ? words.lines(form, shelf, categories) : [];
  const theirs = state.kind === 'conflict' ? words.lines(formOf(state.theirs, 0), state.theirs, categories) : [];

  return (
    <SidePanel
      title={shelf.stored ? shelf.stored.value.title : strings.addTitle[shelf.kind]}
      subtitle={shelf.stored ? undefined : strings.addText[shelf.kind]}
      onClose={close}
    >
      <PanelBody
        footer={
          <>
            <Button type="submit" form={id} tone="primary" aria-disabled={busy} aria-busy={busy}>
              {busy ? strings.saving : strings.save}
            </Button>
            <Button aria-disabled={busy} onClick={close}>
              {strings.close}
            </Button>
          </>
        }
      >
        <form id={id} ref={body} onSubmit={submit} noValidate>
          {edit.keptAt !== undefined && (
            <Notice actions={<Button onClick={edit.startAgain}>{strings.startAgain}</Button>}>
              {strings.restored(formatInstant(new Date(edit.keptAt), language, timeZone))}
            </Notice>
          )}
          <div role="status">
            {tried > 0 && Object.keys(problems).length > 0 && (
              <Notice tone="warning">{strings.notSaved(Object.keys(problems).length)}</Notice>
            )}
          </div>
          {state.kind === 'failed' && <ErrorBanner error={state.error} onRetry={edit.save} />}
          <ShelfFields
            shelf={shelf}
            form={form}
            problems={tried > 0 ? problems : {}}
            categories={choosable}
            file={edit.file}
            onChange={edit.change}
            onFile={edit.setFile}
          />
        </form>
      </PanelBody>
      {state.kind === 'conflict' && (
        <ConflictDialog
          parts={mine.flatMap(({ label, text }) => {
            const other = theirs.find((line) => line.label === label)?.text ?? '';
            return other === text
              ? []
              : [{ label, mine: text === '' ? undefined : <p>{text}</p>, theirs: other === '' ? undefined : <p>{other}</p> }];
          })}
          mineAsText={mine.map(({ label, text }) => `${label}\n${text}`).join('\n\n')}
          onKeepMine={edit.keepMine}
          onTakeTheirs={edit.takeTheirs}
          onLater={edit.decideLater}
        />
      )}
    </SidePanel>
  );
}
