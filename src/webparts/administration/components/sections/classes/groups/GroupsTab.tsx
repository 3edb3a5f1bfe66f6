import * as React from 'react';
import type { Register } from '../../../../../../domain/register/types';
import type { School } from '../../../../../../domain/types';
import { Button } from '../../../../../../ui/button/Button';
import { EmptyState } from '../../../../../../ui/feedback/EmptyState';
import { Icon } from '../../../../../../ui/icons/Icon';
import { DataTable } from '../../../../../../ui/table/DataTable';
import styles from '../Classes.module.scss';
import { UndoBar } from '../editing/UndoBar';
import { useEdits } from '../editing/useEdits';
import { useClassesStrings } from '../loc/strings';
import { GroupPanel } from './GroupPanel';
import { groupRows, type GroupRow } from './groupRows';

interface GroupsTabProps {
  register: Register;
  school: School;
  latest: () => Register;
}

/** The teaching groups of the year: parts of classes that have their own lessons. */
export function GroupsTab({ register, school, latest }: GroupsTabProps): React.ReactElement {
  const strings = useClassesStrings();
  const words = strings.groups;
  const edits = useEdits(strings.editing);
  const [panel, setPanel] = React.useState<'new' | GroupRow>();
  const rows = React.useMemo(() => groupRows(register), [register]);
  const titles = React.useMemo(() => new Map(register.classes.map(({ number, title }) => [number, title])), [register]);
  const classesOf = (row: GroupRow): string => row.rows.map(({ classNumber }) => titles.get(classNumber) ?? '').join(', ');
  const noClass = register.classes.every(({ status }) => status !== 'active');

  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <UndoBar edits={edits} undoLabel={strings.editing.undo} away={panel !== undefined} />
      <DataTable
        caption={words.caption(rows.length)}
        columns={[
          { key: 'title', heading: words.name, rowHeader: true, cell: ({ title }) => title, sortBy: ({ title }) => title },
          { key: 'code', heading: words.code, cell: ({ code }) => code, sortBy: ({ code }) => code },
          { key: 'classes', heading: words.classes, cell: classesOf, sortBy: classesOf },
          { key: 'pupils', heading: words.pupils, numeric: true, cell: ({ pupils }) => pupils, sortBy: ({ pupils }) => pupils },
          { key: 'lessons', heading: words.lessons, numeric: true, cell: ({ lessons }) => lessons, sortBy: ({ lessons }) => lessons },
          {
            key: 'edit',
            heading: words.actions,
            cell: (row) => (
              <Button tone="quiet" className={styles.whole} aria-label={words.edit(row.title)} onClick={() => setPanel(row)}>
                {words.editShort}
              </Button>
            )
          }
        ]}
        rows={rows}
        rowKey={({ code }) => code}
        tools={
          !noClass && (
            <Button tone="primary" icon={<Icon name="add" />} onClick={() => setPanel('new')}>
              {words.add}
            </Button>
          )
        }
        empty={
          <EmptyState state="noGroup" icon={<Icon name="person" />} title={words.emptyTitle}>
            {noClass ? words.noClass : words.empty}
          </EmptyState>
        }
      />
      {panel && (
        <GroupPanel
          group={panel === 'new' ? undefined : panel}
          school={school}
          register={register}
          latest={latest}
          edits={edits}
          onDone={() => setPanel(undefined)}
        />
      )}
    </>
  );
}
