import * as React from 'react';
import type { Register, Stored } from '../../../../../../domain/register/types';
import type { School, SchoolClass } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { EmptyState } from '../../../../../../ui/feedback/EmptyState';
import { Icon } from '../../../../../../ui/icons/Icon';
import { DataTable } from '../../../../../../ui/table/DataTable';
import type { Column } from '../../../../../../ui/table/types';
import { useProvisioningControl } from '../../../shell/provisioningControl';
import type { Go } from '../../../shell/sections';
import styles from '../Classes.module.scss';
import { UndoBar } from '../editing/UndoBar';
import { useEdits } from '../editing/useEdits';
import { useClassesStrings } from '../loc/strings';
import { ClassPanel } from './ClassPanel';
import { classRows, type ClassRow } from './classRows';
import { CompleteCard } from './CompleteCard';
import { NewClassPanel } from './NewClassPanel';

interface ClassesTabProps {
  register: Register;
  school: School;
  /** The register as it is known at that moment. */
  latest: () => Register;
  go: Go;
}

/** The classes of the year: what they are called, whom they hold, and what is still to be made for them. */
export function ClassesTab({ register, school, latest, go }: ClassesTabProps): React.ReactElement {
  const strings = useClassesStrings();
  const words = strings.classes;
  const edits = useEdits(strings.editing);
  const { state, check } = useProvisioningControl();
  const [panel, setPanel] = React.useState<'new' | Stored<SchoolClass>>();
  const findings = state.kind === 'checked' ? state.report.findings : undefined;
  const rows = React.useMemo(() => classRows(register, 'active', findings ?? []), [register, findings]);
  const archived = React.useMemo(() => classRows(register, 'archived', []), [register]);

  const name: Column<ClassRow> = {
    key: 'title',
    heading: words.columns.title,
    rowHeader: true,
    cell: ({ schoolClass }) => schoolClass.title,
    sortBy: ({ schoolClass }) => schoolClass.title
  };
  const code: Column<ClassRow> = {
    key: 'code',
    heading: words.columns.code,
    cell: ({ schoolClass }) => <span className={styles.whole}>{schoolClass.code}</span>,
    sortBy: ({ schoolClass }) => schoolClass.code
  };
  const columns: Column<ClassRow>[] = [
    name,
    code,
    { key: 'level', heading: words.columns.level, cell: (row) => row.schoolClass.level, sortBy: (row) => row.schoolClass.level },
    {
      key: 'number',
      heading: words.columns.number,
      numeric: true,
      cell: (row) => row.schoolClass.number,
      sortBy: (row) => row.schoolClass.number
    },
    { key: 'pupils', heading: words.columns.pupils, numeric: true, cell: (row) => row.pupils, sortBy: (row) => row.pupils },
    { key: 'lessons', heading: words.columns.lessons, numeric: true, cell: (row) => row.lessons, sortBy: (row) => row.lessons },
    {
      key: 'state',
      heading: words.columns.state,
      cell: (row) => (
        <span className={`${styles.whole} ${row.incomplete ? styles.incomplete : styles.open}`}>{words.states(row.incomplete)}</span>
      )
    },
    {
      key: 'edit',
      heading: words.columns.actions,
      cell: ({ schoolClass }) => (
        <Button tone="quiet" className={styles.whole} aria-label={words.edit(schoolClass.title)} onClick={() => setPanel(schoolClass)}>
          {words.editShort}
        </Button>
      )
    }
  ];
  const done = (saved: boolean): void => {
    if (saved && panel === 'new') check();
    setPanel(undefined);
  };

  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <UndoBar edits={edits} undoLabel={strings.editing.undo} away={panel !== undefined} />
      <CompleteCard incomplete={rows.filter(({ incomplete }) => incomplete).length} go={go} />
      <DataTable
        caption={words.caption(rows.length)}
        columns={columns}
        rows={rows}
        rowKey={({ schoolClass }) => `${schoolClass.id}`}
        tools={
          <Button tone="primary" icon={<Icon name="add" />} onClick={() => setPanel('new')}>
            {words.add}
          </Button>
        }
        empty={
          <EmptyState state="noClass" icon={<Icon name="grid" />} title={words.emptyTitle}>
            {words.empty}
          </EmptyState>
        }
      />
      {archived.length > 0 && (
        <details className={styles.archived}>
          <summary>{words.archived(archived.length)}</summary>
          <p className={styles.intro}>{words.archivedWhy}</p>
          <DataTable
            caption={words.archived(archived.length)}
            captionHidden
            columns={[
              name,
              code,
              {
                key: 'year',
                heading: words.columns.year,
                cell: ({ schoolClass }) => words.year(schoolClass.schoolYear),
                sortBy: ({ schoolClass }) => schoolClass.schoolYear
              }
            ]}
            rows={archived}
            rowKey={({ schoolClass }) => `${schoolClass.id}`}
            empty={undefined}
          />
        </details>
      )}
      {panel === 'new' && <NewClassPanel register={register} school={school} edits={edits} onDone={done} />}
      {panel !== undefined && panel !== 'new' && <ClassPanel schoolClass={panel} latest={latest} edits={edits} onDone={done} />}
    </>
  );
}
