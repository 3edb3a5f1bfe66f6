import * as React from 'react';
import { Button } from '../../../../../ui/button/Button';
import { useClock } from '../../../../../ui/dates/useClock';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../ui/icons/Icon';
import { Segmented } from '../../../../../ui/segmented/Segmented';
import { DataTable } from '../../../../../ui/table/DataTable';
import { useDesk } from '../../desk/desk';
import styles from '../Manage.module.scss';
import { useManageStrings } from '../loc/strings';
import type { TabProps } from '../tabProps';
import { bookedDays } from './bookedDays';
import { DecidedNotice } from './DecidedNotice';
import { ReasonDialog } from './ReasonDialog';
import { useBookedColumns } from './useBookedColumns';
import { useBookedWords } from './useBookedWords';
import { ruledResources, useBookingDays, type Booked } from './useBookingDays';
import { useDecide } from './useDecide';

type Which = 'requests' | 'all';
/** What a person is asked a reason for. */
type Asking = { kind: 'refuse' | 'withdraw'; booked: readonly Booked[] };

/** Weeks that are read at first, and with each « further »: all that is booked of a category is much. */
const WEEKS: Readonly<Record<Which, number>> = { requests: 4, all: 1 };

/** What waits for approval in the coming weeks, and everything that is booked: approve, refuse, withdraw. */
export function BookingsTab({ shelves, school }: TabProps): React.ReactElement {
  const strings = useManageStrings();
  const words = useBookedWords();
  const { calendar } = useDesk();
  const { day: today } = useClock(school.timeZone);
  const [which, setWhich] = React.useState<Which>('requests');
  const [only, setOnly] = React.useState(0);
  const [weeks, setWeeks] = React.useState(WEEKS[which]);
  const [selected, setSelected] = React.useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = React.useState<Asking>();
  const deciding = useDecide();
  const { last } = deciding;
  // What could not be done stays chosen.
  React.useEffect(
    () => setSelected(new Set(last ? [...last.failed.map(({ booked }) => booked), ...last.left].map(words.key) : [])),
    [last]
  );

  const ruled = ruledResources(shelves);
  const asks = ruled.filter(({ rules }) => which === 'all' || rules.approvalSince !== undefined);
  const categories = shelves.categories.filter(({ value }) => asks.some(({ resource }) => resource.categoryNumber === value.number));
  const chosen = categories.some(({ value }) => value.number === only) ? only : which === 'all' ? (categories[0]?.value.number ?? 0) : 0;
  const resources = asks.filter(({ resource }) => chosen === 0 || resource.categoryNumber === chosen);
  const days = React.useMemo(() => bookedDays(today, weeks, calendar), [today, weeks, calendar]);
  const { data, error, refetch, isFetching } = useBookingDays(resources, days);

  const rows = (data ?? [])
    .filter(({ booking }) => (which === 'requests' ? booking.state === 'pending' : booking.live.length > 0))
    .filter(({ resource }) => resources.some((each) => each.resource.number === resource.number));
  const picked = rows.filter((row) => selected.has(words.key(row)));
  const busy = deciding.at !== undefined;
  const draftOf = ({ kind, booked }: Asking): string => `${kind} ${booked.map(words.key).join(' ')}`;
  const approve = (booked: readonly Booked[]): void => {
    if (!busy) deciding.decide('approve', booked);
  };
  const columns = useBookedColumns({
    withState: which === 'all',
    actions: (row) =>
      which === 'requests' ? (
        <>
          <Button aria-label={strings.approveOf(words.line(row))} aria-disabled={busy} onClick={() => approve([row])}>
            {strings.approve}
          </Button>
          <Button
            tone="quiet"
            aria-label={strings.refuseOf(words.line(row))}
            aria-disabled={busy}
            onClick={() => !busy && setAsking({ kind: 'refuse', booked: [row] })}
          >
            {strings.refuse}
          </Button>
        </>
      ) : (
        <Button
          tone="quiet"
          aria-label={strings.withdrawOf(words.line(row))}
          aria-disabled={busy}
          onClick={() => !busy && setAsking({ kind: 'withdraw', booked: [row] })}
        >
          {strings.withdraw}
        </Button>
      )
  });

  return (
    <div data-ent-state={`manage-${which}`}>
      <p className={styles.intro}>{strings.bookingsIntro[which]}</p>
      <div className={styles.tools}>
        <Segmented
          label={strings.whichBookings}
          options={(['requests', 'all'] as const).map((key) => ({ key, label: strings.which[key] }))}
          selected={which}
          onSelect={(next) => {
            setWhich(next);
            setWeeks(WEEKS[next]);
            setSelected(new Set());
          }}
        />
        {categories.length > 1 && (
          <select
            className={styles.filter}
            aria-label={strings.category}
            value={chosen}
            onChange={({ target }) => setOnly(Number(target.value))}
          >
            {which === 'requests' && <option value={0}>{strings.allCategories}</option>}
            {categories.map(({ value }) => (
              <option key={value.number} value={value.number}>
                {value.title}
              </option>
            ))}
          </select>
        )}
      </div>
      <DecidedNotice deciding={deciding} />
      {error ? <ErrorBanner error={error} onRetry={() => refetch()} /> : undefined}
      {resources.length > 0 && !data && !error && <LoadingState label={strings.loadingBookings} bars={5} />}
      {resources.length === 0 && (
        <EmptyState icon={<Icon name="published" />} title={strings.noApproval} state="no-approval">
          {strings.noApprovalText}
        </EmptyState>
      )}
      {resources.length > 0 && data && (
        <DataTable<Booked>
          caption={strings.which[which]}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={words.key}
          selection={which === 'requests' ? { selected, onChange: setSelected, rowName: words.line } : undefined}
          tools={
            picked.length > 0 && (
              <>
                <Button tone="primary" aria-disabled={busy} onClick={() => approve(picked)}>
                  {strings.approveMany(picked.length)}
                </Button>
                <Button aria-disabled={busy} onClick={() => !busy && setAsking({ kind: 'refuse', booked: picked })}>
                  {strings.refuseMany(picked.length)}
                </Button>
              </>
            )
          }
          empty={<EmptyState icon={<Icon name="published" />} title={strings.noBooking[which]} state={`no-${which}`} />}
        />
      )}
      {resources.length > 0 && (
        <Notice
          actions={
            <Button aria-disabled={isFetching} aria-busy={isFetching} onClick={() => !isFetching && setWeeks(weeks + WEEKS[which])}>
              {strings.lookFurther}
            </Button>
          }
        >
          {strings.lookedUntil(weeks)}
        </Notice>
      )}
      {asking && (
        <ReasonDialog
          title={asking.kind === 'refuse' ? strings.refuseTitle(asking.booked.length) : strings.withdrawTitle}
          consequences={[...asking.booked.slice(0, 5).map(words.line), ...strings.consequences[asking.kind]]}
          label={strings.reason}
          hint={strings.reasonHint}
          confirmLabel={asking.kind === 'refuse' ? strings.refuse : strings.withdraw}
          danger
          draft={draftOf(asking)}
          onConfirm={(reason) => {
            setAsking(undefined);
            deciding.decide(asking.kind, asking.booked, reason, draftOf(asking));
          }}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </div>
  );
}
