import * as React from 'react';
import type { Day } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { formatDay } from '../../../../../../ui/dates/formatDates';
import { EmptyState } from '../../../../../../ui/feedback/EmptyState';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../../ui/root/language';
import { DataTable } from '../../../../../../ui/table/DataTable';
import { useTimetableStrings } from '../loc/strings';
import styles from '../Timetable.module.scss';
import type { ComingChange } from './comingChanges';
import { changeWords } from './words';

interface ComingTableProps {
  changes: readonly ComingChange[];
  /** The last day that the list goes to. */
  until: Day;
  classTitle: (number: number) => string;
  busy: boolean;
  onShow: (coming: ComingChange) => void;
  onRemove: (coming: ComingChange) => void;
}

/** The changes of the whole school that are still to come. */
export function ComingTable({ changes, until, classTitle, busy, onShow, onRemove }: ComingTableProps): React.ReactElement {
  const strings = useTimetableStrings();
  const words = strings.coming;
  const language = useLanguage();
  const nameOf = ({ change }: ComingChange): string =>
    `${change.subject}, ${classTitle(change.classNumber)}, ${formatDay(change.day, language)} ${change.periodId}`;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={[
        {
          key: 'day',
          heading: words.day,
          rowHeader: true,
          cell: ({ change }) => formatDay(change.day, language),
          sortBy: ({ change }) => change.day
        },
        { key: 'period', heading: words.period, cell: ({ change }) => change.periodId },
        {
          key: 'class',
          heading: words.class,
          cell: ({ change }) => classTitle(change.classNumber),
          sortBy: ({ change }) => classTitle(change.classNumber)
        },
        {
          key: 'lesson',
          heading: words.lesson,
          cell: ({ change }) => [change.subject, change.teacherName].filter(Boolean).join(' · '),
          sortBy: ({ change }) => change.teacherName
        },
        {
          key: 'what',
          heading: words.what,
          cell: ({ change, orphan }) => (
            <>
              <strong>{changeWords(change, strings)}</strong> {change.note}
              {orphan && <span className={styles.orphan}>{words.orphans[orphan]}</span>}
            </>
          )
        },
        {
          key: 'actions',
          heading: words.actions,
          cell: (coming) => (
            <span className={styles.rowButtons}>
              <Button tone="quiet" className={styles.whole} aria-label={words.show(nameOf(coming))} onClick={() => onShow(coming)}>
                {words.showShort}
              </Button>
              <Button
                tone="quiet"
                className={styles.whole}
                aria-label={words.remove(nameOf(coming))}
                aria-disabled={busy}
                onClick={() => !busy && onRemove(coming)}
              >
                {words.removeShort}
              </Button>
            </span>
          )
        }
      ]}
      rows={changes}
      rowKey={({ change }) => `${change.id}`}
      empty={
        <EmptyState state="noChange" icon={<Icon name="check" />} title={words.emptyTitle}>
          {words.empty(formatDay(until, language))}
        </EmptyState>
      }
    />
  );
}
