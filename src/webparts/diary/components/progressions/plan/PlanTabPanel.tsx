import * as React from 'react';
import type { StoredEntry, StoredProgression } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { EmptyState } from '../../../../../ui/feedback/EmptyState';
import { Icon } from '../../../../../ui/icons/Icon';
import { usePlansStrings } from '../loc/strings';
import { ActBar } from '../parts/ActBar';
import { EntryPanel } from './EntryPanel';
import { EntryRow } from './EntryRow';
import { FoldersPanel } from './FoldersPanel';
import { groupsOf } from './groups';
import { ManyPanel } from './ManyPanel';
import styles from './Plan.module.scss';
import { usePlanActs } from './usePlanActs';

type Panel = { kind: 'entry'; entry?: StoredEntry; folder: string } | { kind: 'many' } | { kind: 'folders' };

/** The sessions of a progression in their chapters: added, edited, removed and put in order. */
export function PlanTabPanel({ plan, entries }: { plan: StoredProgression; entries: readonly StoredEntry[] }): React.ReactElement {
  const strings = usePlansStrings();
  const [panel, setPanel] = React.useState<Panel>();
  const [dragged, setDragged] = React.useState<number>();
  const holder = React.useRef<HTMLDivElement>(null);
  const { acts, shown, move, remove, said } = usePlanActs(plan, entries, holder);
  const groups = groupsOf(shown, plan.folders);
  const close = (): void => setPanel(undefined);
  const drop = (folder: string, at: number) => (event: React.DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const entry = shown.find(({ id }) => id === dragged);
    setDragged(undefined);
    if (!entry) return;
    // The place counts among the others: those below what is taken away come up by one.
    const above = shown
      .filter((one) => one.folder === folder)
      .slice(0, at)
      .includes(entry);
    void move(entry, folder, above ? at - 1 : at);
  };
  const over = (event: React.DragEvent): void => {
    if (dragged !== undefined) event.preventDefault();
  };

  return (
    <div ref={holder}>
      <div className={styles.bar}>
        <Button tone="primary" icon={<Icon name="add" />} onClick={() => setPanel({ kind: 'entry', folder: '' })}>
          {strings.addEntry}
        </Button>
        <Button onClick={() => setPanel({ kind: 'many' })}>{strings.addMany}</Button>
        <Button onClick={() => setPanel({ kind: 'folders' })}>{strings.folders}</Button>
      </div>
      <ActBar acts={acts} />
      {shown.length === 0 && plan.folders.length === 0 ? (
        <EmptyState state="emptyPlan" icon={<Icon name="list" />} title={strings.planEmptyTitle}>
          {strings.planEmpty}
        </EmptyState>
      ) : (
        <p className={styles.hint}>{strings.planHint(shown.length, plan.folders.length)}</p>
      )}
      {groups.map(({ folder, entries: ofFolder }) => (
        <section
          key={folder}
          aria-label={folder || strings.noFolder}
          className={styles.folder}
          onDragOver={over}
          onDrop={drop(folder, ofFolder.length)}
        >
          {(folder !== '' || groups.length > 1) && <h3>{folder || strings.noFolder}</h3>}
          {ofFolder.length === 0 && <p className={styles.none}>{strings.folderEmpty}</p>}
          <ol className={styles.entries}>
            {ofFolder.map((entry, at) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                first={entry.id === shown[0]?.id && folder === groups[0]?.folder}
                last={entry.id === shown[shown.length - 1]?.id && folder === groups[groups.length - 1]?.folder}
                busy={acts.busy}
                dragged={entry.id === dragged}
                onDrag={setDragged}
                onDragOver={over}
                onDrop={drop(folder, at)}
                onMove={(by) => void move(entry, ...placeBeside(groups, folder, at, by), by)}
                onEdit={() => setPanel({ kind: 'entry', entry, folder })}
                onRemove={() => void remove(entry)}
              />
            ))}
          </ol>
        </section>
      ))}
      {panel?.kind === 'entry' && (
        <EntryPanel
          key={panel.entry?.id ?? 'new'}
          plan={plan}
          entries={shown}
          entry={panel.entry}
          folder={panel.folder}
          onClose={close}
          onSaved={(message) => {
            close();
            said(message);
          }}
        />
      )}
      {panel?.kind === 'many' && (
        <ManyPanel
          plan={plan}
          entries={shown}
          onClose={close}
          onAdded={(count) => {
            close();
            said(strings.addedEntries(count));
          }}
        />
      )}
      {panel?.kind === 'folders' && (
        <FoldersPanel
          plan={plan}
          entries={shown}
          onClose={close}
          onSaved={() => {
            close();
            said(strings.savedFolders);
          }}
        />
      )}
    </div>
  );
}

type Groups = ReturnType<typeof groupsOf>;

/** One place up or down: within the chapter, else to the end of the one before or the beginning of the one after. */
function placeBeside(groups: Groups, folder: string, at: number, by: -1 | 1): [folder: string, at: number] {
  const group = groups.findIndex((one) => one.folder === folder);
  const next = at + by;
  if (next >= 0 && next < groups[group].entries.length) return [folder, next];
  const other = groups[group + by];
  if (!other) return [folder, at];
  return [other.folder, by < 0 ? other.entries.length : 0];
}
