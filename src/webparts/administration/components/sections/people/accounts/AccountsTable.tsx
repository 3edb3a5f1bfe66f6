import * as React from 'react';
import type { AccountProposal, PersonKind } from '../../../../../../domain/register/accountMatch';
import { matchesSearch } from '../../../../../../domain/searchText';
import type { FoundPerson } from '../../../../../../domain/register/search';
import { EmptyState } from '../../../../../../ui/feedback/EmptyState';
import { Field, inputClass } from '../../../../../../ui/form/Field';
import { Icon } from '../../../../../../ui/icons/Icon';
import { DataTable } from '../../../../../../ui/table/DataTable';
import type { Column } from '../../../../../../ui/table/types';
import { useId } from '../../../../../../ui/useId';
import { usePeopleStrings } from '../loc/strings';
import styles from '../People.module.scss';
import { listedName, type PeopleIndex } from '../peopleIndex';
import { AccountChoice } from './AccountChoice';
import type { AccountRow } from './choices';
import type { Accounts } from './useAccounts';

const PROPOSALS: readonly AccountProposal['kind'][] = ['exact', 'homonyms', 'near', 'none'];
const KINDS: readonly PersonKind[] = ['pupil', 'guardian', 'staff'];

interface AccountsTableProps {
  rows: readonly AccountRow[];
  index: PeopleIndex;
  accounts: Accounts;
  clashing: ReadonlyMap<string, FoundPerson>;
  /** False before the directory was asked: there is nothing to choose from. */
  searched: boolean;
  onOpen: (found: FoundPerson) => void;
}

/** Who has no account, and which may be theirs; to choose among homonyms, one needs to see all of them. */
export function AccountsTable({ rows, index, accounts, clashing, searched, onOpen }: AccountsTableProps): React.ReactElement {
  const strings = usePeopleStrings();
  const words = strings.accounts;
  const id = useId('accounts');
  const [kind, setKind] = React.useState<PersonKind | ''>('');
  const [proposal, setProposal] = React.useState<AccountProposal['kind'] | ''>('');
  const [sought, setSought] = React.useState('');
  const shown = rows.filter(
    (row) =>
      (kind === '' || row.found.kind === kind) &&
      (proposal === '' || row.proposal.kind === proposal) &&
      matchesSearch(listedName(row.found.person), sought)
  );
  const places = (found: FoundPerson): string => index.classNumbers(found).map(index.classTitle).join(', ');
  const columns: Column<AccountRow>[] = [
    {
      key: 'name',
      heading: strings.columns.name,
      rowHeader: true,
      sortBy: ({ found }) => listedName(found.person),
      cell: ({ found }) => (
        <>
          <button type="button" className={styles.link} onClick={() => onOpen(found)}>
            {listedName(found.person)}
          </button>
          <small className={styles.detail}>{[strings.kinds[found.kind].one, places(found)].filter(Boolean).join(strings.dash)}</small>
          {index.isHomonym(found) && <small className={styles.detail}>{strings.homonymKey(found.person.key)}</small>}
        </>
      )
    },
    {
      key: 'account',
      heading: strings.columns.account,
      cell: (row) => <AccountChoice row={row} accounts={accounts} clash={clashing.get(row.id)} />
    },
    {
      key: 'why',
      heading: words.why,
      sortBy: ({ proposal: { kind: why } }) => PROPOSALS.indexOf(why),
      cell: ({ proposal: { kind: why } }) => <span className={styles[why]}>{words.reasons[why]}</span>
    }
  ];
  const count = (why: AccountProposal['kind']): number => rows.filter((row) => row.proposal.kind === why).length;
  return (
    <DataTable
      caption={words.title}
      captionHidden
      columns={searched ? columns : columns.slice(0, 1)}
      rows={shown}
      rowKey={(row) => row.id}
      initialSort={searched ? { column: 'why', descending: false } : { column: 'name', descending: false }}
      tools={
        <div className={styles.filters}>
          <Field id={`${id}-text`} label={strings.search} className={styles.filter}>
            <input
              id={`${id}-text`}
              type="search"
              className={inputClass}
              value={sought}
              autoComplete="off"
              onChange={({ target }) => setSought(target.value)}
            />
          </Field>
          <Field id={`${id}-kind`} label={words.who} className={styles.filter}>
            <select
              id={`${id}-kind`}
              className={inputClass}
              value={kind}
              onChange={({ target }) => setKind(target.value as PersonKind | '')}
            >
              <option value="">{words.everybody}</option>
              {KINDS.map((each) => (
                <option key={each} value={each}>
                  {strings.tabs[each]}
                </option>
              ))}
            </select>
          </Field>
          {searched && (
            <Field id={`${id}-why`} label={words.why} className={styles.filter}>
              <select
                id={`${id}-why`}
                className={inputClass}
                value={proposal}
                onChange={({ target }) => setProposal(target.value as AccountProposal['kind'] | '')}
              >
                <option value="">{words.all(rows.length)}</option>
                {PROPOSALS.map((each) => (
                  <option key={each} value={each}>
                    {words.reasonCount(words.reasons[each], count(each))}
                  </option>
                ))}
              </select>
            </Field>
          )}
        </div>
      }
      empty={<EmptyState icon={<Icon name="search" />} title={strings.noMatch} state="accounts-no-match" />}
    />
  );
}
