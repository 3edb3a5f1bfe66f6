import * as React from 'react';
import { rulesOf } from '../../../../../domain/bookings/rules';
import type { Category, Resource } from '../../../../../domain/bookings/types';
import type { Stored } from '../../../../../lists/repositories/bookings/types';
import { Button } from '../../../../../ui/button/Button';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { Notice } from '../../../../../ui/feedback/Notice';
import { checkClass } from '../../../../../ui/form/Field';
import { Icon } from '../../../../../ui/icons/Icon';
import { DataTable } from '../../../../../ui/table/DataTable';
import type { Column } from '../../../../../ui/table/types';
import styles from '../Manage.module.scss';
import { useManageStrings } from '../loc/strings';
import type { TabProps } from '../tabProps';
import { ArchiveDialog } from './ArchiveDialog';
import { RULE_NAMES } from './rulesForm';
import type { Shelf } from './shelfForm';
import { ShelfPanel } from './ShelfPanel';
import { useShelfWords } from './useShelfWords';

/** What a table shows: one of both, as they are stored. */
type Row = Stored<Category> | Stored<Resource>;

interface ShelvesTabProps extends TabProps {
  kind: Shelf['kind'];
}

/** The categories, or the resources: add, change, archive, bring back. */
export function ShelvesTab({ kind, shelves, school, reload }: ShelvesTabProps): React.ReactElement {
  const strings = useManageStrings();
  const words = useShelfWords();
  const [only, setOnly] = React.useState(0);
  const [archived, setArchived] = React.useState(false);
  const [editing, setEditing] = React.useState<Shelf>();
  const [archiving, setArchiving] = React.useState<Shelf>();
  const [said, setSaid] = React.useState('');
  const categories = shelves.categories.map(({ value }) => value);
  const all: readonly Row[] = kind === 'category' ? shelves.categories : shelves.resources;
  const rows = all.filter(({ value }) => (archived || value.status === 'active') && (only === 0 || categoryOf(value) === only));
  const hidden = all.filter(({ value }) => value.status === 'archived').length;
  const holds = (number: number): number =>
    shelves.resources.filter(({ value }) => value.categoryNumber === number && value.status === 'active').length;
  const shelfOf = (row: Row): Shelf => ({ kind, stored: row }) as Shelf;
  const rulesText = ({ value }: Row): string => {
    const category = categories.find(({ number }) => number === categoryOf(value));
    const rules = kind === 'category' ? rulesOf({ rules: {} }, value as Category) : rulesOf(value as Resource, category);
    const told = RULE_NAMES.filter(
      (name) => rules[name === 'approval' ? 'approvalSince' : name] !== undefined && rules[name as 'lending'] !== false
    );
    return told.map((name) => strings.ruleLine(strings.rules[name].label, words.rule(name, rules))).join(' · ');
  };

  const columns: Column<Row>[] = [
    {
      key: 'title',
      heading: strings.title,
      rowHeader: true,
      sortBy: ({ value }) => value.title,
      cell: ({ value }) => (
        <>
          {value.title}
          {value.status === 'archived' && <small className={styles.badge}>{strings.archived}</small>}
          <small className={styles.detail}>{'place' in value ? value.place : value.description}</small>
        </>
      )
    },
    kind === 'resource'
      ? {
          key: 'category',
          heading: strings.category,
          sortBy: ({ value }) => titleOf(categories, categoryOf(value)),
          cell: ({ value }) => titleOf(categories, categoryOf(value))
        }
      : {
          key: 'holds',
          heading: strings.resources,
          numeric: true,
          sortBy: ({ value }) => holds(value.number),
          cell: ({ value }) => holds(value.number)
        },
    { key: 'rules', heading: strings.rulesTitle, cell: (row) => <small>{rulesText(row) || strings.noRule}</small> },
    {
      key: 'actions',
      heading: strings.actions,
      width: '250px',
      cell: (row) => (
        <div className={styles.actions}>
          <Button aria-label={strings.changeOf(row.value.title)} onClick={() => setEditing(shelfOf(row))}>
            {strings.change}
          </Button>
          <Button
            tone="quiet"
            aria-label={(row.value.status === 'active' ? strings.archive : strings.bringBack).of(row.value.title)}
            onClick={() => setArchiving(shelfOf(row))}
          >
            {(row.value.status === 'active' ? strings.archive : strings.bringBack).confirm}
          </Button>
        </div>
      )
    }
  ];
  const noCategory = kind === 'resource' && !categories.some(({ status }) => status === 'active');
  const add = noCategory ? undefined : () => setEditing({ kind });

  return (
    <div data-ent-state={`manage-${kind}`}>
      <p className={styles.intro}>{strings.intros[kind]}</p>
      {/* Always there: a live region that comes with its words is not read out. */}
      <div role="status">{said && <Notice>{said}</Notice>}</div>
      <DataTable<Row>
        caption={strings.tabs[kind]}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ value }) => `${value.number}`}
        tools={
          <>
            {add && (
              <Button tone="primary" icon={<Icon name="add" />} onClick={add}>
                {strings.addTitle[kind]}
              </Button>
            )}
            {kind === 'resource' && categories.length > 1 && (
              <select
                className={styles.filter}
                aria-label={strings.category}
                value={only}
                onChange={({ target }) => setOnly(Number(target.value))}
              >
                <option value={0}>{strings.allCategories}</option>
                {categories.map(({ number, title }) => (
                  <option key={number} value={number}>
                    {title}
                  </option>
                ))}
              </select>
            )}
            {hidden > 0 && (
              <label className={checkClass}>
                <input type="checkbox" checked={archived} onChange={({ target }) => setArchived(target.checked)} />
                {strings.showArchived(hidden)}
              </label>
            )}
          </>
        }
        empty={
          <EmptyState icon={<Icon name="grid" />} title={strings.none[kind].title} state={`no-${kind}`}>
            {noCategory ? strings.categoryFirst : strings.none[kind].text}
          </EmptyState>
        }
      />
      {editing && (
        <ShelfPanel
          key={`${kind} ${editing.stored?.value.number ?? 'new'}`}
          shelf={editing}
          categoryNumber={only || (categories.find(({ status }) => status === 'active')?.number ?? 0)}
          categories={categories}
          others={all.filter(({ value }) => value.number !== editing.stored?.value.number).map(({ value }) => value.title)}
          timeZone={school.timeZone}
          onSaved={(title) => {
            setSaid(strings.saved(title));
            setEditing(undefined);
            reload();
          }}
          onClose={() => {
            setEditing(undefined);
            // After a conflict the table would go on showing what is no longer stored.
            reload();
          }}
        />
      )}
      {archiving && (
        <ArchiveDialog
          shelf={archiving}
          holds={holds(archiving.stored?.value.number ?? 0)}
          onDone={(title, status) => {
            setSaid((status === 'archived' ? strings.archive : strings.bringBack).done(title));
            setArchiving(undefined);
            reload();
          }}
          onClose={() => {
            setArchiving(undefined);
            reload();
          }}
        />
      )}
    </div>
  );
}

function categoryOf(value: Category | Resource): number {
  return 'categoryNumber' in value ? value.categoryNumber : value.number;
}

function titleOf(categories: readonly Category[], number: number): string {
  return categories.find((category) => category.number === number)?.title ?? '';
}
