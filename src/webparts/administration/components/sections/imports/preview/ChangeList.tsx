import * as React from 'react';
import type { Column } from '../../../../../../ui/table/types';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import type { ChangeWords } from './changeWords';
import type { PlannedChange } from './planLists';
import { SearchedTable } from './SearchedTable';

interface ChangeListProps {
  caption: string;
  changes: readonly PlannedChange[];
  words: ChangeWords;
}

const keyOf = ({ key }: PlannedChange): string => key;

/** Changes of one sort: whom or what they are about, and what they say. */
export function ChangeList({ caption, changes, words }: ChangeListProps): React.ReactElement {
  const strings = useImportsStrings();
  const columns = React.useMemo(
    (): Column<PlannedChange>[] => [
      {
        key: 'name',
        heading: strings.preview.name,
        rowHeader: true,
        cell: ({ change }) => words.nameOf(change),
        sortBy: ({ change }) => words.nameOf(change)
      },
      {
        key: 'detail',
        heading: strings.preview.detail,
        cell: (planned) => (
          <ul className={styles.details}>
            {words.detailsOf(planned).map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )
      }
    ],
    [strings, words]
  );
  const textOf = React.useCallback(
    (planned: PlannedChange) => [words.nameOf(planned.change), ...words.detailsOf(planned)].join(' '),
    [words]
  );
  return <SearchedTable caption={caption} columns={columns} rows={changes} rowKey={keyOf} textOf={textOf} />;
}
