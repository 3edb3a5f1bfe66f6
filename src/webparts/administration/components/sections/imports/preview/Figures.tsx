import * as React from 'react';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import type { Shown } from '../wizard/types';

/** A plan in numbers; what is none is not shown, but for what stays as it is. */
export function Figures({ plan }: Shown): React.ReactElement {
  const strings = useImportsStrings();
  const words = strings.preview.tiles;
  const { added, changed, moved, left, unchanged } = plan.summary;
  const tiles = [
    { key: 'added', tone: styles.added, count: added, label: words.added },
    { key: 'changed', tone: styles.added, count: changed, label: words.changed },
    { key: 'moved', tone: styles.added, count: moved, label: words.moved },
    { key: 'left', tone: styles.left, count: left, label: plan.kind === 'timetable' ? words.lessonsLeft : words.left },
    { key: 'unchanged', tone: undefined, count: unchanged, label: words.unchanged },
    { key: 'rejected', tone: styles.rejected, count: plan.rejected.length, label: words.rejected(plan.rejected.length) }
  ].filter(({ key, count }) => count > 0 || key === 'unchanged');
  return (
    <ul aria-label={strings.preview.figures} className={styles.figures}>
      {tiles.map(({ key, tone, count, label }) => (
        <li key={key} className={tone} data-figure={key}>
          <strong>{strings.figure(count)}</strong> {label}
        </li>
      ))}
    </ul>
  );
}
