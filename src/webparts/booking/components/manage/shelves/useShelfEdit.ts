import * as React from 'react';
import type { Category } from '../../../../../domain/bookings/types';
import { ConflictError, EntError } from '../../../../../lists/errors';
import { useDeviceDraft } from '../../../../../ui/deviceDraft/useDeviceDraft';
import { newToken } from '../../../../../ui/newToken';
import { useIdentity } from '../../../../../ui/root/identity';
import { useRepositories } from '../../../../../ui/root/repositories';
import { categoryToSave, formOf, isKeptShelf, photoName, resourceToSave, type Shelf, type ShelfForm } from './shelfForm';
import { usePictures } from './usePictures';

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
  const pictures = usePictures();
  const here = React.useRef(true);
  const saving = React.useRef(false);
  React.useEffect(
    () => () => {
      here.current = false;
      // Where a saving is under way, its end tells whether the picture is one of a resource.
      if (!saving.current) pictures.discard();
    },
    [pictures]
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
    const photo = file ? await pictures.send(file) : typed.photo;
    const before = from.stored?.value;
    const category = categories.find(({ number }) => number === before?.categoryNumber);
    const { scheme, counted } = typed;
    await management.saveResource(
      resourceToSave({ ...typed, photo }, before, category, now().getTime()),
      from.stored ?? { scheme, counted },
      token
    );
    pictures.stored(photo, photoName(before?.photoUrl ?? ''));
  };

  const save = (from: Shelf): void => {
    setState({ kind: 'saving' });
    saving.current = true;
    store(from, form).then(
      () => {
        saving.current = false;
        draft.forget();
        onSaved(form.title.trim());
      },
      (error: unknown) => {
        saving.current = false;
        if (isUnknown(error)) pictures.leave();
        if (!here.current) {
          pictures.discard();
          return;
        }
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

/** Whether the resource bears the picture is not known. */
function isUnknown(error: unknown): boolean {
  return error instanceof EntError && error.kind === 'unknownOutcome';
}
