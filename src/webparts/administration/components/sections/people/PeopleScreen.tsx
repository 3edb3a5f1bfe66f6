import * as React from 'react';
import type { PersonKind } from '../../../../../domain/register/accountMatch';
import type { FoundPerson } from '../../../../../domain/register/search';
import type { Pupil, Register, Stored } from '../../../../../domain/register/types';
import type { Day } from '../../../../../domain/types';
import { Notice } from '../../../../../ui/feedback/Notice';
import { Tabs } from '../../../../../ui/segmented/Tabs';
import { useId } from '../../../../../ui/useId';
import type { Go } from '../../shell/sections';
import { AccountsTab } from './accounts/AccountsTab';
import { useAccounts } from './accounts/useAccounts';
import { GroupsNotice } from './groups/GroupsNotice';
import { NO_FILTER, type PeopleFilter } from './list/filterPeople';
import { PersonList } from './list/PersonList';
import { usePeopleStrings } from './loc/strings';
import { MoveDialog } from './moves/MoveDialog';
import { MovesTab } from './moves/MovesTab';
import styles from './People.module.scss';
import { indexPeople, peopleOfKind } from './peopleIndex';
import { PersonPanel } from './person/PersonPanel';

type TabKey = PersonKind | 'accounts' | 'moves';

const KINDS: readonly PersonKind[] = ['pupil', 'guardian', 'staff'];
const TABS: readonly TabKey[] = [...KINDS, 'accounts', 'moves'];

interface PeopleScreenProps {
  register: Register;
  schoolYear: number;
  today: Day;
  go: Go;
}

/** Lists by kind, accounts to link and changes of class, one at a time; one person at most is open beside them. */
export function PeopleScreen({ register, schoolYear, today, go }: PeopleScreenProps): React.ReactElement {
  const strings = usePeopleStrings();
  const id = useId('people');
  const [tab, setTab] = React.useState<TabKey>('pupil');
  const [filters, setFilters] = React.useState<Record<PersonKind, PeopleFilter>>({
    pupil: NO_FILTER,
    guardian: NO_FILTER,
    staff: NO_FILTER
  });
  const [selected, setSelected] = React.useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = React.useState<{ kind: PersonKind; id: number | undefined }>();
  const [moving, setMoving] = React.useState<Stored<Pupil>[]>();
  const [said, setSaid] = React.useState<{ words: string; warning: boolean }>();
  const index = React.useMemo(() => indexPeople(register), [register]);
  const accounts = useAccounts(register);

  const open = (found: FoundPerson): void => setOpened({ kind: found.kind, id: found.person.id });
  const stored = opened?.id === undefined ? undefined : peopleOfKind(register, opened.kind).find(({ person }) => person.id === opened.id);
  const say = (words: string, warning: boolean = false): void => setSaid({ words, warning });

  const list = (kind: PersonKind): React.ReactElement => (
    <PersonList
      key={kind}
      register={register}
      index={index}
      kind={kind}
      filter={filters[kind]}
      onFilter={(filter) => setFilters((last) => ({ ...last, [kind]: filter }))}
      selection={kind === 'pupil' ? { selected, onChange: setSelected, onMove: setMoving } : undefined}
      onOpen={open}
      onAdd={() => setOpened({ kind, id: undefined })}
      onLink={() => setTab('accounts')}
      go={go}
    />
  );

  return (
    <div className={styles.people}>
      <Tabs
        label={strings.tabsLabel}
        selected={tab}
        onSelect={setTab}
        panelId={id}
        tabs={TABS.map((key) => ({
          key,
          label: key === 'accounts' && accounts.rows.length > 0 ? strings.accountsTab(accounts.rows.length) : strings.tabs[key]
        }))}
      />
      <GroupsNotice register={register} today={today} go={go} />
      {/* Always there: a live region that comes with its words is not read out. */}
      <div role="status">{said && <Notice tone={said.warning ? 'warning' : 'notice'}>{said.words}</Notice>}</div>
      <div id={id} role="tabpanel" aria-labelledby={`${id}-${tab}`} className={styles.panel}>
        {(tab === 'pupil' || tab === 'guardian' || tab === 'staff') && list(tab)}
        {tab === 'accounts' && <AccountsTab register={register} index={index} accounts={accounts} onOpen={open} go={go} />}
        {tab === 'moves' && <MovesTab register={register} index={index} onSaid={say} />}
      </div>
      {opened && (stored || opened.id === undefined) && (
        <PersonPanel
          key={`${opened.kind} ${opened.id ?? 'new'}`}
          kind={opened.kind}
          stored={stored}
          register={register}
          index={index}
          schoolYear={schoolYear}
          today={today}
          onSaid={say}
          onClose={() => setOpened(undefined)}
        />
      )}
      {moving && (
        <MoveDialog
          pupils={moving}
          register={register}
          index={index}
          today={today}
          onClose={() => setMoving(undefined)}
          onEnd={(words, warning, left) => {
            say(words, warning);
            setSelected(left);
            setMoving(undefined);
          }}
        />
      )}
    </div>
  );
}
