import * as React from 'react';
import { searchText } from '../../../../../../domain/searchText';
import { Field, inputClass } from '../../../../../../ui/form/Field';
import { DataTable } from '../../../../../../ui/table/DataTable';
import type { Column } from '../../../../../../ui/table/types';
import { useId } from '../../../../../../ui/useId';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';

/** From this many rows on, looking for one takes longer than typing its name. */
const SEARCH_FROM = 10;

interface SearchedTableProps<T> {
  caption: string;
  /** Keep them: they are sorted anew when they change. */
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowKey: (row: T) => string;
  /** What a search looks into; keep it too. */
  textOf: (row: T) => string;
  /** Beside the search box. */
  tools?: React.ReactNode;
}

/** A long list behind a headline that says the same as its caption: searched, and shown page by page. */
export function SearchedTable<T>({ caption, columns, rows, rowKey, textOf, tools }: SearchedTableProps<T>): React.ReactElement {
  const strings = useImportsStrings();
  const id = useId('search');
  const [sought, setSought] = React.useState('');
  const searching = sought.trim() !== '';
  // Folding thousands of texts takes a moment: once, and only for who searches.
  const texts = React.useMemo(() => (searching ? rows.map((row) => searchText(textOf(row))) : []), [rows, textOf, searching]);
  const found = React.useMemo(() => {
    const words = searchText(sought).split(' ');
    return searching ? rows.filter((_row, at) => words.every((word) => texts[at].includes(word))) : rows;
  }, [rows, texts, sought, searching]);
  const search = rows.length >= SEARCH_FROM && (
    <Field id={id} label={strings.preview.search} className={styles.search}>
      <input
        id={id}
        type="search"
        className={inputClass}
        value={sought}
        autoComplete="off"
        onChange={(event) => setSought(event.target.value)}
      />
    </Field>
  );
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={found}
      rowKey={rowKey}
      tools={
        (search || tools) && (
          <>
            {search}
            {tools}
          </>
        )
      }
      empty={<p role="status">{strings.preview.notFound}</p>}
    />
  );
}
