import * as React from 'react';
import { RESOURCE_HEADERS } from '../../../../../domain/bookings/resourcesCsv';
import type { RefusedResource } from '../../../../../domain/bookings/resourcesImport';
import { Button } from '../../../../../ui/button/Button';
import { ConfirmDialog } from '../../../../../ui/confirm/ConfirmDialog';
import { Notice } from '../../../../../ui/feedback/Notice';
import { DataTable } from '../../../../../ui/table/DataTable';
import styles from '../Manage.module.scss';
import { useManageStrings } from '../loc/strings';
import type { Shelves } from '../tabProps';
import { changedColumns, type ImportPlan } from './importPlan';

interface ImportPreviewProps {
  name: string;
  plan: ImportPlan;
  shelves: Shelves;
  onConfirm: () => void;
  onCancel: () => void;
}

interface Line {
  key: string;
  title: string;
  what: string;
}

/** What a file would change, row by row; nothing is written before the yes. */
export function ImportPreview({ name, plan, shelves, onConfirm, onCancel }: ImportPreviewProps): React.ReactElement {
  const strings = useManageStrings();
  const [asking, setAsking] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const { newCategories, added, changed, unchanged, refused, ignored } = plan;
  const writes = added.length + changed.length;
  const categories = [...shelves.categories.map(({ value }) => value), ...newCategories];
  const lines: Line[] = [
    ...newCategories.map(({ number, title }) => ({ key: `category ${number}`, title, what: strings.imports.categoryIsNew })),
    ...added.map(({ number, title }) => ({ key: `new ${number}`, title, what: strings.imports.isNew })),
    ...changed.map((resource) => {
      const before = shelves.resources.find(({ value }) => value.number === resource.number)?.value;
      return {
        key: `${resource.number}`,
        title: resource.title,
        what: before ? changedColumns(before, resource, categories).join(', ') : ''
      };
    })
  ];
  return (
    <section data-ent-state="import-preview">
      <h3 ref={heading} tabIndex={-1} className={styles.part}>
        {strings.imports.preview(name)}
      </h3>
      <ul className={styles.figures}>
        {newCategories.length > 0 && <li>{strings.imports.newCategories(newCategories.length)}</li>}
        <li>{strings.imports.added(added.length)}</li>
        <li>{strings.imports.changed(changed.length)}</li>
        <li>{strings.imports.unchanged(unchanged)}</li>
        <li>{strings.imports.refused(refused.length)}</li>
      </ul>
      {ignored.length > 0 && <Notice>{strings.imports.ignored(ignored.join(', '))}</Notice>}
      {refused.length > 0 && (
        <DataTable<RefusedResource>
          caption={strings.imports.refusedTitle}
          columns={[
            {
              key: 'line',
              heading: strings.imports.line,
              rowHeader: true,
              width: '90px',
              sortBy: ({ line }) => line,
              cell: ({ line }) => line
            },
            { key: 'column', heading: strings.imports.column, cell: ({ column }) => RESOURCE_HEADERS[column] },
            { key: 'value', heading: strings.imports.value, cell: ({ value }) => value },
            { key: 'why', heading: strings.reason, cell: ({ why }) => strings.imports.why[why] }
          ]}
          rows={refused}
          rowKey={({ line }) => `${line}`}
          empty={null}
        />
      )}
      {lines.length > 0 && (
        <DataTable<Line>
          caption={strings.imports.linesTitle}
          columns={[
            { key: 'title', heading: strings.title, rowHeader: true, sortBy: ({ title }) => title, cell: ({ title }) => title },
            { key: 'what', heading: strings.imports.what, cell: ({ what }) => what }
          ]}
          rows={lines}
          rowKey={({ key }) => key}
          empty={null}
        />
      )}
      <div className={styles.tools}>
        {writes > 0 && (
          <Button tone="primary" onClick={() => setAsking(true)}>
            {strings.imports.write(writes)}
          </Button>
        )}
        <Button onClick={onCancel}>{strings.imports.otherFile}</Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={strings.imports.confirmTitle(writes)}
          consequences={[
            ...newCategories.map(({ title }) => strings.imports.makesCategory(title)),
            strings.imports.added(added.length),
            strings.imports.changed(changed.length),
            ...(refused.length > 0 ? [strings.imports.refusedStay(refused.length)] : []),
            strings.imports.nothingDeleted
          ]}
          confirmLabel={strings.imports.confirm}
          onConfirm={() => {
            setAsking(false);
            onConfirm();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
