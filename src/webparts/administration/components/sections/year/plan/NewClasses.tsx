import * as React from 'react';
import { inputClass } from '../../../../../../ui/form/Field';
import { DataTable } from '../../../../../../ui/table/DataTable';
import type { Column } from '../../../../../../ui/table/types';
import { useYearStrings } from '../loc/strings';
import type { NewClass } from './plannedRows';

interface NewClassesProps {
  caption: string;
  classes: readonly NewClass[];
  /** As typed, where somebody has. */
  typed: Readonly<Record<string, string>>;
  onName: (code: string, title: string) => void;
}

/** The classes of the year that begins, with whence their pupils come; those that are made anew can be named. */
export function NewClasses({ caption, classes, typed, onName }: NewClassesProps): React.ReactElement {
  const words = useYearStrings().plan;
  const columns: Column<NewClass>[] = [
    { key: 'code', heading: words.code, cell: ({ code }) => code, rowHeader: true },
    {
      key: 'name',
      heading: words.name,
      cell: ({ code, title, state }) =>
        state === 'created' ? (
          <input
            className={inputClass}
            aria-label={words.nameOf(code)}
            autoComplete="off"
            maxLength={255}
            value={typed[code] ?? title}
            onChange={(event) => onName(code, event.target.value)}
          />
        ) : (
          title
        )
    },
    { key: 'from', heading: words.from, cell: ({ from }) => from.join(', ') },
    { key: 'pupils', heading: words.pupils, cell: ({ pupils }) => pupils, numeric: true },
    { key: 'state', heading: words.how, cell: ({ state }) => words.state[state] }
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={classes}
      rowKey={({ code }) => code}
      empty={<p>{words.noClasses}</p>}
    />
  );
}
