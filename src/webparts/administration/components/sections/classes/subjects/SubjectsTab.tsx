import * as React from 'react';
import { addRow } from '../../../../../../domain/register/changes';
import type { Register } from '../../../../../../domain/register/types';
import { Button } from '../../../../../../ui/button/Button';
import { EmptyState } from '../../../../../../ui/feedback/EmptyState';
import { Notice } from '../../../../../../ui/feedback/Notice';
import { Icon } from '../../../../../../ui/icons/Icon';
import { DataTable } from '../../../../../../ui/table/DataTable';
import styles from '../Classes.module.scss';
import { UndoBar } from '../editing/UndoBar';
import { useEdits } from '../editing/useEdits';
import { useClassesStrings } from '../loc/strings';
import { SubjectPanel } from './SubjectPanel';
import { subjectRows, unlistedSubjects, type SubjectRow } from './subjectRows';

/** More names than this are counted. */
const NAMES_SHOWN = 3;

/** The subjects, and where the timetable uses them. */
export function SubjectsTab({ register, latest }: { register: Register; latest: () => Register }): React.ReactElement {
  const strings = useClassesStrings();
  const words = strings.subjects;
  const edits = useEdits(strings.editing);
  const [panel, setPanel] = React.useState<'new' | SubjectRow>();
  const rows = React.useMemo(() => subjectRows(register), [register]);
  const unlisted = React.useMemo(() => unlistedSubjects(register), [register]);
  const titles = React.useMemo(() => new Map(register.classes.map(({ number, title }) => [number, title])), [register]);
  const listed = (names: readonly string[]): string =>
    names.length > NAMES_SHOWN ? words.andOthers(names.slice(0, NAMES_SHOWN).join(', '), names.length - NAMES_SHOWN) : names.join(', ');

  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <UndoBar edits={edits} undoLabel={strings.editing.undo} away={panel !== undefined} />
      {unlisted.length > 0 && (
        <Notice
          tone="warning"
          actions={
            <Button
              aria-disabled={edits.busy}
              onClick={() => {
                // Never rejects.
                if (!edits.busy)
                  void edits.save(
                    unlisted.map((subject) => addRow('subject', subject)),
                    words.listed(unlisted.length)
                  );
              }}
            >
              {words.addUnlisted}
            </Button>
          }
        >
          {words.unlisted(unlisted.length, listed(unlisted.map(({ title }) => title)))}
        </Notice>
      )}
      <DataTable
        caption={words.caption(rows.length)}
        columns={[
          { key: 'title', heading: words.name, rowHeader: true, cell: (row) => row.subject.title, sortBy: (row) => row.subject.title },
          {
            key: 'code',
            heading: words.code,
            cell: (row) => <span className={styles.whole}>{row.subject.code}</span>,
            sortBy: (row) => row.subject.code
          },
          { key: 'lessons', heading: words.lessons, numeric: true, cell: ({ lessons }) => lessons, sortBy: ({ lessons }) => lessons },
          {
            key: 'classes',
            heading: words.classes,
            cell: ({ classes }) => listed(classes.map((number) => titles.get(number) ?? '')) || words.unused
          },
          { key: 'teachers', heading: words.teachers, cell: ({ teachers }) => listed(teachers) },
          {
            key: 'edit',
            heading: words.actions,
            cell: (row) => (
              <Button tone="quiet" className={styles.whole} aria-label={words.edit(row.subject.title)} onClick={() => setPanel(row)}>
                {words.editShort}
              </Button>
            )
          }
        ]}
        rows={rows}
        rowKey={({ subject }) => `${subject.id}`}
        tools={
          <Button tone="primary" icon={<Icon name="add" />} onClick={() => setPanel('new')}>
            {words.add}
          </Button>
        }
        empty={
          <EmptyState state="noSubject" icon={<Icon name="book" />} title={words.emptyTitle}>
            {words.empty}
          </EmptyState>
        }
      />
      {panel && (
        <SubjectPanel
          row={panel === 'new' ? undefined : panel}
          register={register}
          latest={latest}
          edits={edits}
          onDone={() => setPanel(undefined)}
        />
      )}
    </>
  );
}
