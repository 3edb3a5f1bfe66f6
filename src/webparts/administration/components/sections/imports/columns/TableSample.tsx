import * as React from 'react';
import type { Table } from '../../../../../../domain/imports/types';
import { useId } from '../../../../../../ui/useId';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';

const ROWS_SHOWN = 4;

/** The first lines of a file as they were read; the table scrolls in itself, however many columns it has. */
export function TableSample({ table }: { table: Table }): React.ReactElement {
  const strings = useImportsStrings();
  const id = useId('sample');
  const { headers, rows } = table;
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h4 id={id}>{strings.columns.sample}</h4>
      <p className={styles.note}>{strings.columns.sampleHint}</p>
      {/* What scrolls must be reached by the keyboard. */}
      <div role="region" aria-labelledby={id} tabIndex={0} className={styles.scroll}>
        <table className={styles.sample}>
          <thead>
            <tr>
              {headers.map((header, at) => (
                <th key={at} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map(({ line, cells }) => (
              <tr key={line}>
                {headers.map((_header, at) => (
                  <td key={at}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
