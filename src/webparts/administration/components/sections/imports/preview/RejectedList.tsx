import * as React from 'react';
import type { ColumnMapping, ImportKind, RejectedRow } from '../../../../../../domain/imports/types';
import { Button } from '../../../../../../ui/button/Button';
import { Icon } from '../../../../../../ui/icons/Icon';
import type { Column } from '../../../../../../ui/table/types';
import { fieldWords } from '../columns/fieldWords';
import { saveText } from '../../../../../../ui/saveFile';
import type { Source } from '../file/types';
import type { ImportTools } from '../importTools';
import type { ImportsStrings } from '../loc/fr';
import { useImportsStrings } from '../loc/strings';
import { SearchedTable } from './SearchedTable';

interface RejectedListProps {
  kind: ImportKind;
  source: Source;
  mapping: ColumnMapping;
  tools: ImportTools;
  rejected: readonly RejectedRow[];
}

const keyOf = ({ line, reason, field }: RejectedRow): string => `${line}|${reason}|${field ?? ''}`;

/** Why a row is not taken, in a sentence. */
export function reasonWords(strings: ImportsStrings, kind: ImportKind, { reason, field, value }: RejectedRow): string {
  return strings.reasons[reason](field === undefined ? '' : fieldWords(strings, kind, field), value ?? '');
}

/** The rows that are not taken, each with its line, its column and the reason; a file of them can be mended and imported. */
export function RejectedList({ kind, source, mapping, tools, rejected }: RejectedListProps): React.ReactElement {
  const strings = useImportsStrings();
  const words = strings.preview;
  const headers = React.useMemo(() => (source.kind === 'table' ? source.table.headers : calendarHeaders(strings)), [source, strings]);
  const line = source.kind === 'table' ? words.line : words.lesson;
  const columnOf = React.useCallback(
    ({ field }: RejectedRow): string => {
      if (field === undefined) return '';
      const header = source.kind === 'table' ? headers[mapping[field] ?? -1] : undefined;
      const name = fieldWords(strings, kind, field);
      return header === undefined || header === name ? name : words.fieldIn(name, header);
    },
    [strings, words, kind, source, headers, mapping]
  );
  const columns = React.useMemo(
    (): Column<RejectedRow>[] => [
      {
        key: 'line',
        heading: line,
        numeric: true,
        rowHeader: true,
        width: '90px',
        cell: (row) => strings.figure(row.line),
        sortBy: (row) => row.line
      },
      { key: 'field', heading: words.field, cell: columnOf, sortBy: columnOf },
      { key: 'value', heading: words.value, width: '18%', cell: (row) => row.value ?? '', sortBy: (row) => row.value ?? '' },
      { key: 'reason', heading: words.reason, cell: (row) => reasonWords(strings, kind, row), sortBy: (row) => row.reason }
    ],
    [strings, words, kind, line, columnOf]
  );
  const textOf = React.useCallback(
    (row: RejectedRow) => [`${row.line}`, columnOf(row), reasonWords(strings, kind, row), ...row.cells].join(' '),
    [strings, kind, columnOf]
  );
  const download = (): void =>
    saveText(
      words.downloadName,
      tools.rejectedCsv(headers, rejected, { line, reason: words.reason, sentence: (row) => reasonWords(strings, kind, row) })
    );
  return (
    <>
      <p>{words.rejectedMeans}</p>
      <SearchedTable
        caption={words.rejected(rejected.length)}
        columns={columns}
        rows={rejected}
        rowKey={keyOf}
        textOf={textOf}
        tools={
          <Button icon={<Icon name="down" />} onClick={download}>
            {words.download}
          </Button>
        }
      />
    </>
  );
}

/** What the cells of a calendar's lesson are, in the planner's order. */
function calendarHeaders({ fields }: ImportsStrings): string[] {
  return ['weekday', 'start', 'subject', 'teacher', 'className', 'group', 'room', 'parity'].map((id) => fields.timetable[id]);
}
