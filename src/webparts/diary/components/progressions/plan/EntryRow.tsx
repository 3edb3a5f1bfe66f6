import * as React from 'react';
import type { StoredEntry } from '../../../../../lists/repositories/diary/types';
import { Button } from '../../../../../ui/button/Button';
import { formatDuration } from '../../../../../ui/dates/formatDates';
import { Icon } from '../../../../../ui/icons/Icon';
import { useLanguage } from '../../../../../ui/root/language';
import { usePlansStrings } from '../loc/strings';
import styles from './Plan.module.scss';

interface EntryRowProps {
  entry: StoredEntry;
  /** Nothing stands above, or below. */
  first: boolean;
  last: boolean;
  busy: boolean;
  dragged: boolean;
  onDrag: (id: number | undefined) => void;
  onDragOver: (event: React.DragEvent) => void;
  /** Something was let go on this row: it goes before it. */
  onDrop: (event: React.DragEvent) => void;
  onMove: (by: -1 | 1) => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** One session of a progression. Dragging is for those who can; the arrows do the same for everyone. */
export function EntryRow(props: EntryRowProps): React.ReactElement {
  const { entry, first, last, busy, dragged, onDrag, onDragOver, onDrop, onMove, onEdit, onRemove } = props;
  const strings = usePlansStrings();
  const language = useLanguage();
  const { id, title, homework, links = [] } = entry;
  const work = homework && [strings.workOf(homework.title), homework.minutes > 0 && formatDuration(homework.minutes, language)];
  const detail = [...(work ?? []), links.length > 0 && strings.linksCount(links.length)].filter(Boolean).join(' · ');
  const arrow = (by: -1 | 1, none: boolean): React.ReactElement => (
    <Button
      square
      tone="quiet"
      data-ent-move={`${id} ${by}`}
      icon={<Icon name={by < 0 ? 'up' : 'down'} />}
      aria-label={by < 0 ? strings.moveUp(title) : strings.moveDown(title)}
      // Not disabled: that would throw the focus of who just pressed it out of the page.
      aria-disabled={busy || none}
      onClick={() => !busy && !none && onMove(by)}
    />
  );
  return (
    <li
      className={`${styles.entry} ${dragged ? styles.dragged : ''}`}
      draggable={!busy}
      data-ent-entry={id}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', title);
        onDrag(id);
      }}
      onDragEnd={() => onDrag(undefined)}
      onDragOver={onDragOver}
      onDrop={onDrop}
    >
      <div className={styles.open}>
        <button type="button" aria-label={strings.edit(title)} onClick={onEdit}>
          {title}
        </button>
        {detail && <span className={styles.detail}>{detail}</span>}
      </div>
      <div className={styles.buttons}>
        {arrow(-1, first)}
        {arrow(1, last)}
        <Button
          square
          tone="quiet"
          icon={<Icon name="bin" />}
          aria-label={strings.removeEntry(title)}
          aria-disabled={busy}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}
