import * as React from 'react';
import { Button } from '../../../../../ui/button/Button';
import { useClock } from '../../../../../ui/dates/useClock';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../../ui/feedback/ErrorBanner';
import { LoadingState } from '../../../../../ui/feedback/LoadingState';
import { Notice } from '../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../ui/icons/Icon';
import { DataTable } from '../../../../../ui/table/DataTable';
import type { Column } from '../../../../../ui/table/types';
import { useDesk } from '../../desk/desk';
import { bookedDays } from '../bookings/bookedDays';
import { DecidedNotice } from '../bookings/DecidedNotice';
import { ReasonDialog } from '../bookings/ReasonDialog';
import { useBookedColumns } from '../bookings/useBookedColumns';
import { useBookedWords } from '../bookings/useBookedWords';
import { ruledResources, useBookingDays, type Booked } from '../bookings/useBookingDays';
import { useDecide } from '../bookings/useDecide';
import styles from '../Manage.module.scss';
import { useManageStrings } from '../loc/strings';
import type { TabProps } from '../tabProps';
import { loansOf, type Loan } from './loans';

const WEEKS = 2;
const MORE_WEEKS = 4;

/** What is lent: what is late, what is out, what is fetched today. */
export function LendingTab({ shelves, school }: TabProps): React.ReactElement {
  const strings = useManageStrings();
  const words = useBookedWords();
  const { calendar } = useDesk();
  const now = useClock(school.timeZone);
  const [weeks, setWeeks] = React.useState(WEEKS);
  const [returning, setReturning] = React.useState<Loan>();
  const deciding = useDecide();
  const lent = ruledResources(shelves).filter(({ rules }) => rules.lending === true);
  const days = React.useMemo(() => bookedDays(now.day, -weeks, calendar), [now.day, weeks, calendar]);
  const { data, error, refetch, isFetching } = useBookingDays(lent, days);
  const loans = loansOf(data ?? [], now, school);
  const states = new Map(loans.map((loan) => [words.key(loan), loan]));
  const busy = deciding.at !== undefined;

  const state: Column<Booked> = {
    key: 'state',
    heading: strings.loanState,
    cell: (booked) => {
      const loan = states.get(words.key(booked));
      const note = loan?.booking.decisions.filter(({ kind }) => kind === 'takeBack').slice(-1)[0]?.reason;
      return (
        <>
          <span className={loan?.state === 'late' ? styles.late : undefined}>{loan && strings.loanStates[loan.state]}</span>
          {note && <small className={styles.detail}>{note}</small>}
        </>
      );
    }
  };
  const [when, what, who, actions] = useBookedColumns({
    withState: false,
    actions: (booked) => {
      const loan = states.get(words.key(booked));
      if (loan?.state === 'booked') {
        return (
          <Button
            aria-label={strings.handOverOf(words.line(loan))}
            aria-disabled={busy}
            onClick={() => !busy && deciding.decide('handOver', [loan])}
          >
            {strings.handOver}
          </Button>
        );
      }
      if (loan?.state === 'late' || loan?.state === 'handedOver') {
        return (
          <Button
            tone="primary"
            aria-label={strings.takeBackOf(words.line(loan))}
            aria-disabled={busy}
            onClick={() => !busy && setReturning(loan)}
          >
            {strings.takeBack}
          </Button>
        );
      }
      return null;
    }
  });

  if (lent.length === 0) {
    return (
      <EmptyState icon={<Icon name="handIn" />} title={strings.nothingLent} state="nothing-lent">
        {strings.nothingLentText}
      </EmptyState>
    );
  }
  return (
    <div data-ent-state="manage-lending">
      <p className={styles.intro}>{strings.lendingIntro}</p>
      <DecidedNotice deciding={deciding} />
      {error ? <ErrorBanner error={error} onRetry={() => refetch()} /> : undefined}
      {!data && !error && <LoadingState label={strings.loadingBookings} bars={5} />}
      {data && (
        <DataTable<Booked>
          caption={strings.tabs.lending}
          captionHidden
          columns={[state, what, when, who, actions]}
          rows={loans}
          rowKey={words.key}
          empty={
            <EmptyState icon={<Icon name="published" />} title={strings.noLoan} state="no-loan">
              {strings.noLoanText}
            </EmptyState>
          }
        />
      )}
      <Notice
        actions={
          <Button aria-disabled={isFetching} aria-busy={isFetching} onClick={() => !isFetching && setWeeks(weeks + MORE_WEEKS)}>
            {strings.lookBack}
          </Button>
        }
      >
        {strings.lookedBack(weeks)}
      </Notice>
      {returning && (
        <ReasonDialog
          title={strings.takeBackTitle}
          consequences={[words.line(returning)]}
          label={strings.condition}
          hint={strings.conditionHint}
          confirmLabel={strings.takeBack}
          draft={`takeBack ${words.key(returning)}`}
          onConfirm={(condition) => {
            setReturning(undefined);
            deciding.decide('takeBack', [returning], condition, `takeBack ${words.key(returning)}`);
          }}
          onCancel={() => setReturning(undefined)}
        />
      )}
    </div>
  );
}
