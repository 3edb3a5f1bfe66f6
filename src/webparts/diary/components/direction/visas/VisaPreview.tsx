import * as React from 'react';
import type { VisaScope } from '../../../../../domain/diary/visa';
import type { SchoolClass } from '../../../../../domain/types';
import { Button } from '../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../ui/confirm/ConfirmDialog';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { Notice } from '../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../ui/icons/Icon';
import { ProgressCard } from '../../../../../ui/progress/ProgressCard';
import { DataTable } from '../../../../../ui/table/DataTable';
import type { Column } from '../../../../../ui/table/types';
import styles from '../Direction.module.scss';
import { useDirectionStrings } from '../loc/strings';
import type { Each } from '../useEach';
import type { ClassPreview } from './classPreview';

interface PreviewProps {
  each: Each<SchoolClass, ClassPreview>;
  /** In words. */
  period: string;
  comment: string;
  onGive: (scopes: VisaScope[]) => void;
}

/** What each class's visas would seal, before anything is written. */
export function VisaPreview({ each, period, comment, onGive }: PreviewProps): React.ReactElement | null {
  const strings = useDirectionStrings();
  const [asking, setAsking] = React.useState(false);
  const { state } = each;
  if (state.kind === 'idle') return null;
  if (state.kind === 'running') {
    const { done, total, doing, stopping } = state;
    return (
      <ProgressCard title={strings.previewing} work={{ kind: 'running', done, total, doing: doing?.title, stopping }} onStop={each.stop} />
    );
  }
  const change = <Button onClick={each.reset}>{strings.changeRequest}</Button>;
  if (state.stopped) return <Notice actions={change}>{strings.previewStopped}</Notice>;
  const rows = state.results;
  const scopes = rows.flatMap((row) => row.scopes);
  const empty = rows.reduce((sum, row) => sum + row.empty, 0);
  const sealed = rows.filter((row) => row.scopes.length > 0);
  const sessions = sealed.reduce((sum, row) => sum + row.sessions, 0);
  return (
    <section aria-label={strings.previewTitle} data-ent-state="preview">
      <h3 className={styles.heading}>{strings.previewTitle}</h3>
      <p className={styles.span}>{period}</p>
      {comment && <p className={styles.comment}>{comment}</p>}
      {state.failed.length > 0 && (
        <Notice tone="warning">
          {strings.previewFailed}
          <ul>
            {state.failed.map(({ of }) => (
              <li key={of.number}>{strings.previewClassFailed(of.title)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <DataTable
        caption={strings.previewTitle}
        captionHidden
        columns={columnsOf(strings)}
        rows={rows}
        rowKey={({ schoolClass }) => `${schoolClass.number}`}
        empty={<EmptyState icon={<Icon name="book" />} title={strings.nothingToVisa} />}
      />
      {empty > 0 && <p className={styles.meta}>{strings.emptyWeeks(empty)}</p>}
      {scopes.length === 0 && <Notice>{strings.nothingToVisa}</Notice>}
      <div className={styles.buttons}>
        {scopes.length > 0 && (
          <Button tone="primary" icon={<Icon name="published" />} onClick={() => setAsking(true)}>
            {strings.give(scopes.length)}
          </Button>
        )}
        {change}
      </div>
      {asking && (
        <ConfirmDialog
          title={strings.giveQuestion(scopes.length)}
          consequences={strings.giveConsequences(sessions, sealed.length)}
          confirmLabel={strings.giveYes}
          onConfirm={() => {
            setAsking(false);
            onGive(scopes);
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}

function columnsOf({ columns }: ReturnType<typeof useDirectionStrings>): Column<ClassPreview>[] {
  return [
    { key: 'class', heading: columns.aClass, rowHeader: true, cell: ({ schoolClass }) => schoolClass.title },
    { key: 'weeks', heading: columns.weeks, numeric: true, cell: ({ scopes }) => scopes.length },
    { key: 'sessions', heading: columns.sessions, numeric: true, cell: ({ sessions }) => sessions },
    { key: 'work', heading: columns.work, numeric: true, cell: ({ work }) => work },
    { key: 'notFilled', heading: columns.notFilled, numeric: true, cell: ({ notFilled }) => notFilled },
    { key: 'already', heading: columns.already, numeric: true, cell: ({ already }) => already }
  ];
}
