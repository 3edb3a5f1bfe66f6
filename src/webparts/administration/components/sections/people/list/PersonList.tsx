import * as React from 'react';
import type { PersonKind } from '../../../../../../domain/register/accountMatch';
import type { FoundPerson } from '../../../../../../domain/register/search';
import type { Pupil, Register, Stored } from '../../../../../../domain/register/types';
import { Button } from '../../../../../../ui/button/Button';
import { EmptyState } from '../../../../../../ui/feedback/EmptyState';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../../ui/icons/Icon';
import { DataTable } from '../../../../../../ui/table/DataTable';
import type { Go } from '../../../shell/sections';
import { usePeopleStrings } from '../loc/strings';
import styles from '../People.module.scss';
import { fullName, idOf, type PeopleIndex } from '../peopleIndex';
import { countPeople, filterPeople, NO_FILTER, type PeopleFilter } from './filterPeople';
import { PeopleFilters } from './PeopleFilters';
import { usePersonColumns } from './usePersonColumns';

interface PupilSelection {
  /** `idOf` of pupils, shown or not. */
  selected: ReadonlySet<string>;
  onChange: (selected: ReadonlySet<string>) => void;
  onMove: (pupils: Stored<Pupil>[]) => void;
}

interface PersonListProps {
  register: Register;
  index: PeopleIndex;
  kind: PersonKind;
  filter: PeopleFilter;
  onFilter: (filter: PeopleFilter) => void;
  selection?: PupilSelection;
  onOpen: (found: FoundPerson) => void;
  onAdd: () => void;
  onLink: () => void;
  go: Go;
}

/** Everybody of one kind: searched, filtered, counted, opened, added; pupils are selected to change class together. */
export function PersonList(props: PersonListProps): React.ReactElement {
  const { register, index, kind, filter, onFilter, selection, onOpen, onAdd, onLink, go } = props;
  const strings = usePeopleStrings();
  const columns = usePersonColumns(kind, index, onOpen);
  const rows = React.useMemo(() => filterPeople(register, index, kind, filter), [register, index, kind, filter]);
  const counts = React.useMemo(() => countPeople(register, kind), [register, kind]);
  const words = strings.kinds[kind];
  const none = counts.present + counts.left === 0;
  // Only those who are here change class; who left meanwhile is no longer meant.
  const toMove = selection ? register.pupils.filter((person) => isSelected(selection, person)) : [];

  const empty = none ? (
    <EmptyState icon={<Icon name="person" />} title={words.none} state="people-none">
      {strings.noneYet}
    </EmptyState>
  ) : (
    <EmptyState icon={<Icon name="search" />} title={strings.noMatch} state="people-no-match">
      <Button onClick={() => onFilter(NO_FILTER)}>{strings.clearFilters}</Button>
    </EmptyState>
  );
  return (
    <>
      <div className={styles.head}>
        {!none && (
          <p className={styles.counts}>
            {[words.count(counts.present), strings.withoutAccountCount(counts.withoutAccount), strings.leftCount(counts.left)]
              .filter(Boolean)
              .join(', ')}
          </p>
        )}
        <div className={styles.buttons}>
          <Button tone="primary" icon={<Icon name="add" />} onClick={onAdd}>
            {words.add}
          </Button>
          <Button icon={<Icon name="up" />} onClick={() => go('imports')}>
            {strings.importFile}
          </Button>
        </div>
      </div>
      {counts.withoutAccount > 0 && (
        <Notice actions={<Button onClick={onLink}>{strings.linkAccounts}</Button>}>
          {strings.withoutAccountNotice(counts.withoutAccount)}
        </Notice>
      )}
      <DataTable<FoundPerson>
        caption={words.title}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={idOf}
        initialSort={{ column: 'name', descending: false }}
        selection={
          selection && {
            selected: selection.selected,
            onChange: selection.onChange,
            rowName: ({ person }) => fullName(person)
          }
        }
        tools={
          <>
            {!none && <PeopleFilters register={register} kind={kind} filter={filter} onFilter={onFilter} />}
            {selection && toMove.length > 0 && (
              <Button tone="primary" onClick={() => selection.onMove(toMove)}>
                {strings.moveSelected(toMove.length)}
              </Button>
            )}
          </>
        }
        empty={empty}
      />
    </>
  );
}

function isSelected({ selected }: PupilSelection, person: Stored<Pupil>): boolean {
  return person.status === 'present' && selected.has(idOf({ kind: 'pupil', person }));
}
