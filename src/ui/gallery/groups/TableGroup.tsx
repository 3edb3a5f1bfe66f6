import * as React from 'react';
import { matchesSearch } from '../../../domain/searchText';
import { EmptyState } from '../../feedback/EmptyState';
import { inputClass } from '../../form/Field';
import { Icon } from '../../icons/Icon';
import { DataTable } from '../../table/DataTable';
import type { Column } from '../../table/types';
import styles from '../Gallery.module.scss';
import { useGalleryStrings } from '../loc/strings';
import { samplePupils, type SamplePupil } from '../samples';
import { Group, Specimen } from '../Specimen';

interface PupilsProps {
  pupils: SamplePupil[];
  selectable?: boolean;
}

function Pupils({ pupils, selectable }: PupilsProps): React.ReactElement {
  const strings = useGalleryStrings();
  const [sought, setSought] = React.useState('');
  const [selected, setSelected] = React.useState<ReadonlySet<string>>(new Set(['p1', 'p2']));
  const { columns: names } = strings;
  const columns: Column<SamplePupil>[] = [
    { key: 'name', heading: names.name, cell: ({ name }) => name, sortBy: ({ name }) => name, rowHeader: true },
    { key: 'class', heading: names.className, cell: ({ className }) => className, sortBy: ({ className }) => className },
    { key: 'login', heading: names.login, cell: ({ login }) => login || <em>{strings.noAccount}</em>, sortBy: ({ login }) => login },
    {
      key: 'absences',
      heading: names.absences,
      cell: ({ absences }) => absences,
      sortBy: ({ absences }) => absences,
      numeric: true,
      width: '110px'
    }
  ];
  return (
    <DataTable
      caption={strings.pupils}
      columns={columns}
      rows={pupils.filter(({ name, login }) => matchesSearch(`${name} ${login}`, sought))}
      rowKey={({ key }) => key}
      initialSort={{ column: 'name', descending: false }}
      empty={
        pupils.length === 0 ? (
          <EmptyState icon={<Icon name="person" />} title={strings.emptyTitle}>
            {strings.emptyText}
          </EmptyState>
        ) : (
          <EmptyState icon={<Icon name="search" />} title={strings.nobodyTitle}>
            {strings.nobodyText}
          </EmptyState>
        )
      }
      tools={
        <input
          type="search"
          aria-label={strings.searchPupil}
          placeholder={strings.searchPupil}
          className={`${inputClass} ${styles.search}`}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      }
      selection={selectable ? { selected, onChange: setSelected, rowName: ({ name }) => name } : undefined}
    />
  );
}

export function TableGroup(): React.ReactElement {
  const strings = useGalleryStrings();
  const long = samplePupils(2).map((pupil, at) => ({
    ...pupil,
    name: at === 0 ? strings.long : strings.longWord,
    login: `${strings.longWord}@ecole.example`
  }));
  return (
    <Group name="table">
      <Specimen state="select" wide>
        <Pupils pupils={samplePupils(6)} selectable />
      </Specimen>
      <Specimen state="narrow">
        <div className={styles.narrow}>
          <Pupils pupils={samplePupils(3)} selectable />
        </div>
      </Specimen>
      <Specimen state="empty">
        <Pupils pupils={[]} />
      </Specimen>
      <Specimen state="long" wide>
        <Pupils pupils={long} />
      </Specimen>
      <Specimen state="many" wide>
        <Pupils pupils={samplePupils(2000)} selectable />
      </Specimen>
    </Group>
  );
}
