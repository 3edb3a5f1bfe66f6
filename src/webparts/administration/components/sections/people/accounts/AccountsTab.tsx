import * as React from 'react';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Register } from '../../../../../../domain/register/types';
import { Button } from '../../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../../ui/confirm/ConfirmDialog';
import { EmptyState } from '../../../../../../ui/feedback/EmptyState';
import { ErrorBanner } from '../../../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../../ui/icons/Icon';
import { ProgressCard } from '../../../../../../ui/progress/ProgressCard';
import type { Go } from '../../../shell/sections';
import { usePeopleStrings } from '../loc/strings';
import styles from '../People.module.scss';
import type { PeopleIndex } from '../peopleIndex';
import { AccountsTable } from './AccountsTable';
import { chosenLogin, clashes, presentPeople } from './choices';
import type { Accounts } from './useAccounts';
import { useLinkAccounts } from './useLinkAccounts';

interface AccountsTabProps {
  register: Register;
  index: PeopleIndex;
  accounts: Accounts;
  onOpen: (found: FoundPerson) => void;
  go: Go;
}

/** Everybody without an account: the directory is asked, the person chooses and confirms, and who has none yet waits. */
export function AccountsTab({ register, index, accounts, onOpen, go }: AccountsTabProps): React.ReactElement {
  const strings = usePeopleStrings();
  const words = strings.accounts;
  const { state, rows, choices } = accounts;
  const link = useLinkAccounts(accounts);
  const [asking, setAsking] = React.useState(false);
  const clashing = React.useMemo(() => clashes(rows, choices), [rows, choices]);
  const linked = rows.filter((row) => chosenLogin(row, choices) !== '');

  if (state.kind === 'searching') {
    const { round, done, total, stopping } = state;
    return (
      <ProgressCard
        title={words.searching}
        state="accounts-searching"
        work={{ kind: 'running', done, total, stopping, doing: round === 1 ? words.roundNames : words.roundNear }}
        note={words.searchNote}
        onStop={accounts.stop}
      />
    );
  }
  if (link.work) {
    return <ProgressCard title={words.linking} state="accounts-linking" work={{ kind: 'running', ...link.work }} onStop={link.stop} />;
  }
  const ended = link.result && (
    <ProgressCard
      title={words.linkedTitle}
      state="accounts-linked"
      work={{ kind: link.result.warning ? 'failed' : 'done', summary: link.result.words }}
      actions={
        <>
          <Button tone="primary" onClick={() => go('home')}>
            {strings.applyToGroups}
          </Button>
          <Button onClick={link.clear}>{words.goOn}</Button>
        </>
      }
    />
  );
  if (rows.length === 0) {
    const nobody = presentPeople(register).length === 0;
    return (
      <>
        {ended}
        <EmptyState
          icon={<Icon name={nobody ? 'person' : 'published'} />}
          title={nobody ? words.nobody : words.allLinked}
          state="accounts-none"
        >
          {nobody ? strings.noneYet : words.allLinkedText}
        </EmptyState>
      </>
    );
  }
  const found = state.kind === 'found';
  return (
    <>
      {ended}
      {link.error !== undefined && <ErrorBanner error={link.error} />}
      <p className={styles.intro}>{words.intro}</p>
      <p className={styles.intro}>{words.noAccessYet}</p>
      {state.kind === 'failed' && <ErrorBanner error={state.error} onRetry={accounts.search} />}
      {found && state.stopped && <Notice tone="warning">{words.stopped}</Notice>}
      {found && state.cutNames.length > 0 && <Notice>{words.cut(state.cutNames.join(', '))}</Notice>}
      <div className={styles.buttons}>
        <Button tone={found ? undefined : 'primary'} icon={<Icon name="search" />} onClick={accounts.search}>
          {found ? words.searchAgain : words.search(rows.length)}
        </Button>
        {found && linked.length > 0 && (
          <Button tone="primary" aria-disabled={clashing.size > 0} onClick={() => clashing.size === 0 && setAsking(true)}>
            {words.link(linked.length)}
          </Button>
        )}
      </div>
      <div role="status">{clashing.size > 0 && <Notice tone="warning">{words.clashes(clashing.size)}</Notice>}</div>
      <AccountsTable rows={rows} index={index} accounts={accounts} clashing={clashing} searched={found} onOpen={onOpen} />
      {asking && (
        <ConfirmDialog
          title={words.confirmTitle(linked.length)}
          consequences={[
            words.confirmWhat(linked.length),
            rows.length > linked.length ? words.confirmRest(rows.length - linked.length) : '',
            words.confirmNext,
            words.confirmUndo
          ].filter((line) => line !== '')}
          confirmLabel={words.confirm}
          onConfirm={() => {
            setAsking(false);
            link.start();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
