import type { SharePointServer } from '../../server';
import { fillRows } from './fillRows';

/** Fills a list of `/sites/dev`: `Semaine` counts up every `perWeek` rows, `Parite` is 0 or 1, `Libre` is the id. */
export function fillWeeks(server: SharePointServer, list: string, rows: number, perWeek: number): void {
  fillRows(server, { site: '/sites/dev', list }, rows, (_n, id) => ({
    Title: `n° ${id}`,
    Semaine: Math.floor(id / perWeek),
    Parite: id % 2,
    Libre: id
  }));
}
