import { isDay } from '../../../domain/days';
import type { ImportKind } from '../../../domain/imports/types';
import { addRow, writeRows } from '../../bulk';
import { imports } from '../../definitions';
import type { ItemOf } from '../../definitions/types';
import { EntError } from '../../errors';
import type { SharePoint } from '../../sp';
import { equals, listOf } from '../../sp/listOf';
import { Refusal } from '../../sp/refusal';
import { readable } from '../query';
import { objectIn, textsIn } from './json';
import { stored } from './rows';
import type { ImportRecord, JournalledImport, RegisterRepository } from './types';

const HISTORY = 100;
const COLUMNS = ['Id', 'Title', 'Editor/Title', ...imports.fields.map((field) => field.name)];

const KIND_NUMBER: Record<ImportKind, number> = { classes: 1, subjects: 2, staff: 3, timetable: 4, pupils: 5, guardians: 6 };

/** What was imported, and how the columns of the last file of each kind were understood. */
export function createImportJournal(sp: SharePoint): Pick<RegisterRepository, 'lastImport' | 'imports' | 'recordImport'> {
  const newest = async (kind: ImportKind | undefined, count: number): Promise<JournalledImport[]> => {
    const all = listOf(sp, imports)
      .items.select(...COLUMNS)
      .expand('Editor')
      .orderBy('Id', false)
      .top(count);
    const asked = kind === undefined ? all : all.filter(equals('EntImportNumber', KIND_NUMBER[kind]));
    try {
      return readable(await asked<ItemOf<typeof imports>[]>(), (row) => stored(row, importOf));
    } catch (error) {
      // A site whose schema is one version back has no journal yet.
      if (error instanceof Refusal && error.kind === 'notFound') {
        return [];
      }
      throw error;
    }
  };
  return {
    lastImport: async (kind) => (await newest(kind, 1))[0],
    imports: () => newest(undefined, HISTORY),
    recordImport: async (record, token) => {
      if (!isDay(record.day)) {
        throw new EntError('invalid', `import on ${record.day}`);
      }
      const row = addRow(
        imports,
        {
          Title: record.fileName.slice(-255),
          EntImportKind: record.kind,
          EntImportNumber: KIND_NUMBER[record.kind],
          EntMapping: JSON.stringify(record.mapping),
          EntSummary: JSON.stringify(record.summary),
          EntDay: record.day
        },
        token
      );
      const { failed, stoppedBy, notSent } = await writeRows(sp, [row]);
      const error = failed[0]?.error ?? (notSent.length > 0 ? (stoppedBy ?? new EntError('busy', 'import not recorded')) : undefined);
      if (error) {
        throw error;
      }
    }
  };
}

/** A row of EntImports; undefined when it names no kind or no day. */
function importOf(row: ItemOf<typeof imports>): (ImportRecord & { by: string }) | undefined {
  if (!row.EntImportKind || !isDay(row.EntDay)) {
    return undefined;
  }
  const headers = Object.entries(objectIn(row.EntMapping)).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    kind: row.EntImportKind,
    fileName: row.Title ?? '',
    day: row.EntDay,
    by: row.Editor?.Title ?? '',
    mapping: Object.fromEntries(headers),
    summary: summaryIn(row.EntSummary)
  };
}

function summaryIn(text: string | null): ImportRecord['summary'] {
  const summary = objectIn(text);
  const count = (name: string): number => (typeof summary[name] === 'number' ? Number(summary[name]) : 0);
  const codes = (name: string): string[] => textsIn(JSON.stringify(summary[name] ?? null));
  return {
    rows: count('rows'),
    added: count('added'),
    changed: count('changed'),
    left: count('left'),
    moved: count('moved'),
    unchanged: count('unchanged'),
    newClasses: codes('newClasses'),
    newSubjects: codes('newSubjects')
  };
}
