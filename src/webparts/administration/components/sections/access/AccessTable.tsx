import * as React from 'react';
import type { Register } from '../../../../../domain/register/types';
import type { Day } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { Icon } from '../../../../../ui/icons/Icon';
import { DataTable } from '../../../../../ui/table/DataTable';
import type { Column } from '../../../../../ui/table/types';
import styles from './Access.module.scss';
import { useAccessStrings } from './loc/strings';
import { daysLeft, type StoredAccess } from './standing';
import { useAccessWords } from './useAccessWords';

/** From this many days on an end is no news. */
const SOON = 3;

interface AccessTableProps {
  /** For tests and support. */
  state: string;
  register: Register;
  accesses: readonly StoredAccess[];
  today: Day;
  /** Ids of those that wait for the groups. */
  waits: ReadonlySet<number>;
  /** Prolongs it, or gives it again. */
  onGive: (access: StoredAccess) => void;
  /** Absent where all are over. */
  onEnd?: (access: StoredAccess) => void;
}

/** Accesses with whom they are for, what they open, when they end and what can be done. */
export function AccessTable({ state, register, accesses, today, waits, onGive, onEnd }: AccessTableProps): React.ReactElement {
  const strings = useAccessStrings();
  const words = useAccessWords(register, today);
  const columns: Column<StoredAccess>[] = [
    {
      key: 'name',
      heading: strings.columns.person,
      rowHeader: true,
      sortBy: ({ name }) => name,
      cell: ({ name, login }) => (
        <>
          {name}
          <small className={styles.detail}>{login}</small>
        </>
      )
    },
    { key: 'what', heading: strings.columns.what, sortBy: words.what, cell: words.what },
    {
      key: 'end',
      heading: strings.columns.end,
      sortBy: ({ untilDay }) => untilDay,
      cell: (access) => (
        <>
          <span className={onEnd && daysLeft(access, today) < SOON ? styles.soon : undefined}>{words.end(access)}</span>
          {waits.has(access.id) && <small className={styles.waits}>{strings.notYetOpen}</small>}
        </>
      )
    },
    {
      key: 'actions',
      heading: strings.columns.actions,
      cell: (access) => (
        <div className={styles.actions}>
          <Button aria-label={onEnd ? strings.prolongOf(access.name) : strings.giveAgainOf(access.name)} onClick={() => onGive(access)}>
            {onEnd ? strings.prolong : strings.giveAgain}
          </Button>
          {onEnd && (
            <Button tone="quiet" aria-label={strings.endNowOf(access.name)} onClick={() => onEnd(access)}>
              {strings.endNow}
            </Button>
          )}
        </div>
      )
    }
  ];
  return (
    <div data-ent-state={state}>
      <DataTable<StoredAccess>
        caption={onEnd ? strings.openTitle(accesses.length) : strings.overTitle(accesses.length)}
        captionHidden
        columns={columns}
        rows={accesses}
        rowKey={({ id }) => `${id}`}
        empty={
          <EmptyState icon={<Icon name="clock" />} title={strings.none} state="access-none">
            {strings.noneText}
          </EmptyState>
        }
      />
    </div>
  );
}
