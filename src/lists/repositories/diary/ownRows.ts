import type { IWeb } from '@pnp/sp/webs';
import type { ItemOf, ListDefinition } from '../../definitions/types';
import type { SharePoint } from '../../sp';
import { rowsWhere } from '../query';

/** A row of a list of which everybody sees their own rows only. */
export type OwnRow<L extends ListDefinition> = ItemOf<L> & { AuthorId: number };

/** The part of a `$batch` that says who asks. */
export function askingPerson(web: IWeb): Promise<{ Id: number }> {
  return web.currentUser.select('Id')<{ Id: number }>();
}

/**
 * The parts of a `$batch` that read my own rows whose indexed column equals each of some values, one list of rows a value. SharePoint keeps
 * others' rows from everybody but site administrators, who would take a pupil's ticks for theirs: who I am is therefore asked besides.
 * @param me `askingPerson` of the same batch, where it is asked for several lists
 */
export function ownRows<L extends ListDefinition>(
  sp: SharePoint,
  list: L,
  column: L['fields'][number]['name'],
  values: readonly number[],
  web: IWeb,
  me: Promise<{ Id: number }> = askingPerson(web)
): Promise<OwnRow<L>[]>[] {
  return values.map(async (value) => {
    // Asked before anything is awaited: a batch takes what it is given at once.
    const rows = rowsWhere(sp, list, column, value, web, ['AuthorId']) as Promise<OwnRow<L>[]>;
    const { Id } = await me;
    return (await rows).filter(({ AuthorId }) => AuthorId === Id).sort((a, b) => a.Id - b.Id);
  });
}
