import * as React from 'react';
import type { SchoolClass } from '../../../../../../domain/types';
import type { YearTransition } from '../../../../../../domain/register/yearTransition';
import { inputClass } from '../../../../../../ui/form/Field';
import { DataTable } from '../../../../../../ui/table/DataTable';
import type { Column } from '../../../../../../ui/table/types';
import { useId } from '../../../../../../ui/useId';
import { useYearStrings } from '../loc/strings';
import styles from '../Year.module.scss';
import { isWrong, type Fate } from './choices';
import type { Choices } from './useChoices';

type Row = YearTransition['fates'][number];
const FATES: readonly Fate[] = ['class', 'leave', 'undecided'];

/** One line a class that ends: its pupils and what becomes of them. */
export function FatesTable({ fates, choices }: { fates: readonly Row[]; choices: Choices }): React.ReactElement {
  const words = useYearStrings().plan;
  const columns: Column<Row>[] = [
    { key: 'class', heading: words.class, cell: ({ schoolClass }) => schoolClass.title, rowHeader: true },
    { key: 'pupils', heading: words.pupils, cell: ({ pupils }) => pupils, numeric: true, width: '80px' },
    { key: 'fate', heading: words.fate, cell: ({ schoolClass }) => <FateChoice {...{ schoolClass, choices }} /> }
  ];
  return (
    <DataTable
      caption={words.fates}
      captionHidden
      columns={columns}
      rows={fates}
      rowKey={({ schoolClass }) => `${schoolClass.number}`}
      empty={<p>{words.noFates}</p>}
    />
  );
}

function FateChoice({ schoolClass, choices }: { schoolClass: SchoolClass; choices: Choices }): React.ReactElement {
  const words = useYearStrings().plan;
  const id = useId('fate');
  const { number, title } = schoolClass;
  const begun = choices.begun.get(number);
  if (begun?.to === 'class') return <>{words.begun(begun.code)}</>;
  const choice = choices.choice(number);
  const wrong = isWrong(choice);
  return (
    <div className={styles.fate}>
      <select
        className={inputClass}
        aria-label={words.fateOf(title)}
        value={choice.to}
        onChange={(event) => choices.choose(number, { ...choice, to: event.target.value as Fate })}
      >
        {FATES.map((fate) => (
          <option key={fate} value={fate}>
            {words.to[fate]}
          </option>
        ))}
      </select>
      {choice.to === 'class' && (
        <div className={styles.code}>
          <input
            className={inputClass}
            aria-label={words.codeOf(title)}
            aria-invalid={wrong}
            aria-describedby={id}
            autoComplete="off"
            spellCheck={false}
            maxLength={20}
            value={choice.code}
            onChange={(event) => choices.choose(number, { ...choice, code: event.target.value })}
          />
          <p id={id} aria-live="polite" className={styles.problem}>
            {wrong && words.badCode}
          </p>
        </div>
      )}
    </div>
  );
}
