import * as React from 'react';
import type { Day } from '../../../../../../domain/types';
import type { JournalledImport } from '../../../../../../lists/repositories/register';
import { DataTable } from '../../../../../../ui/table/DataTable';
import type { Column } from '../../../../../../ui/table/types';
import { useImportsStrings } from '../loc/strings';
import { summaryWords } from './summaryWords';
import { useSaidDay } from './useSaidDay';

/** The last imports: when, what, from which file, with what result, by whom. */
export function History({ imports, today }: { imports: readonly JournalledImport[]; today: Day }): React.ReactElement {
  const strings = useImportsStrings();
  const sayDay = useSaidDay(today);
  const words = strings.history;
  const columns: Column<JournalledImport>[] = [
    { key: 'day', heading: words.day, cell: ({ day }) => sayDay(day) },
    { key: 'kind', heading: words.kind, rowHeader: true, cell: ({ kind }) => strings.kinds[kind] },
    { key: 'file', heading: words.file, cell: ({ fileName }) => fileName },
    { key: 'result', heading: words.result, cell: ({ kind, summary }) => summaryWords(strings, kind, summary) || words.nothing },
    { key: 'by', heading: words.by, cell: ({ by }) => by }
  ];
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={columns}
      rows={imports}
      rowKey={({ id }) => `${id}`}
      empty={<p data-ent-state="no-imports">{words.empty}</p>}
    />
  );
}
