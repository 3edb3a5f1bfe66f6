import * as React from 'react';
import type { Category } from '../../../../../domain/bookings/types';
import { ConflictError } from '../../../../../lists/errors';
import { useDeviceDraft } from '../../../../../ui/deviceDraft/useDeviceDraft';
import { newToken } from '../../../../../ui/newToken';
import { useIdentity } from '../../../../../ui/root/identity';
import { useRepositories } from '../../../../../ui/root/repositories';
import { categoryToSave, formOf, isKeptShelf, resourceToSave, type Shelf, type ShelfForm } from './shelfForm';

export type ShelfEditState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: unknown }
  /** Somebody else changed it meanwhile: theirs is what is stored now. */
  | { kind: 'conflict'; theirs: Shelf };

export interface ShelfEdit {
  form: ShelfForm;
  /** A picture that is sent with the next saving. */
  file: File | undefined;
  state: ShelfEditState;
  /** When what the device kept was typed (milliseconds); undefined where it kept nothing. */
  keptAt: number | undefined;
  change: (change: Partial<ShelfForm>) => void;
  setFile: (file: File | undefined) => void;
  /** Back to what is stored. */
  startAgain: () => void;
  save: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
  decideLater: () => void;
}

interface ShelfEditOptions {
  shelf: Shelf;
  categoryNumber: number;
  categories: readonly Category[];
  onSaved: (title: string) => void;
}

/** What is typed of one category or resource: kept on the device until SharePoint has it. */
export function useShelfEdit({ shelf, categoryNumber, categories, onSaved }: ShelfEditOptions): ShelfEdit {
  const repositories = useRepositories();
  const { now } = useIdentity();
  const draft = useDeviceDraft(`${shelf.kind} ${shelf.stored?.value.number ?? 'new'}`, isKeptShelf);
  const [keptAt, setKeptAt] = React.useState(draft.found?.keptAt);
  // What the device kept was begun from the version of then: SharePoint tells whether that is still the one.
  const [base, setBase] = React.useState(() => withETag(shelf, draft.found?.value.etag));
  const [form, setForm] = React.useState(() => draft.found?.value.form ?? formOf(shelf, categoryNumber));
  const [file, setFile] = React.useState<File>();
  const [state, setState] = React.useState<ShelfEditState>({ kind: 'idle' });
  const [token] = React.useState(newToken);
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
    },
    []
  );

  const put = (next: ShelfForm): void => {
    setForm(next);
    draft.keep({ form: next, etag: base.stored?.etag ?? '' });
  };

  const store = async (from: Shelf, typed: ShelfForm): Promise<void> => {
    const management = await repositories.resourceManagement();
    if (from.kind === 'category') {
      await management.saveCategory(categoryToSave(typed, from.stored?.value, now().getTime()), from.stored, token);
      return;
    }
    let photo = typed.photo;
    if (file) {
      photo = await management.savePhoto(file);
      // It is stored: saving again after a refusal sends no second one.
      if (here.current) {
        setFile(undefined);
        setForm((last) => ({ ...last, photo }));
      }
    }
    const before = from.stored?.value;
    const category = categories.find(({ number }) => number === before?.categoryNumber);
    const { scheme, counted } = typed;
    await management.saveResource(
      resourceToSave({ ...typed, photo }, before, category, now().getTime()),
      from.stored ?? { scheme, counted },
      token
    );
  };

  const save = (from: Shelf): void => {
    setState({ kind: 'saving' });
    store(from, form).then(
      () => {
        draft.forget();
        onSaved(form.title.trim());
      },
      (error: unknown) => {
        if (!here.current) return;
        if (error instanceof ConflictError) setState({ kind: 'conflict', theirs: { kind: shelf.kind, stored: error.theirs } as Shelf });
        else setState({ kind: 'failed', error });
      }
    );
  };

  const begin = (from: Shelf): void => {
    setBase(from);
    setForm(formOf(from, categoryNumber));
    setFile(undefined);
    setState({ kind: 'idle' });
    setKeptAt(undefined);
    draft.forget();
  };

  return {
    form,
    file,
    state,
    keptAt,
    change: (change) => put({ ...form, ...change }),
    setFile,
    startAgain: () => begin(shelf),
    save: () => save(base),
    keepMine: () => {
      if (state.kind !== 'conflict') return;
      setBase(state.theirs);
      save(state.theirs);
    },
    takeTheirs: () => {
      if (state.kind === 'conflict') begin(state.theirs);
    },
    decideLater: () => setState({ kind: 'idle' })
  };
}

function withETag(shelf: Shelf, etag: string | undefined): Shelf {
  return shelf.stored && etag ? ({ ...shelf, stored: { ...shelf.stored, etag } } as Shelf) : shelf;
}
