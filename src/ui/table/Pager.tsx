import * as React from 'react';
import { Button } from '../button/Button';
import { Icon, type IconName } from '../icons/Icon';
import { useUiStrings } from '../loc/strings';
import styles from './DataTable.module.scss';

interface PagerProps {
  /** From 0. */
  page: number;
  pages: number;
  first: number;
  last: number;
  total: number;
  onTurn: (page: number) => void;
}

/** « 51 à 100 sur 312 », and the ways to the other pages where there are any. */
export function Pager({ page, pages, first, last, total, onTurn }: PagerProps): React.ReactElement {
  const strings = useUiStrings();
  const turn = (label: string, icon: IconName, to: number): React.ReactElement => {
    const idle = to === page || to < 0 || to >= pages;
    return (
      // Not disabled: that would throw the focus out of the table when it reaches an end.
      <Button
        square
        tone="quiet"
        aria-label={label}
        title={label}
        aria-disabled={idle}
        icon={<Icon name={icon} />}
        onClick={() => !idle && onTurn(to)}
      />
    );
  };
  return (
    <div className={styles.pager}>
      <p>{pages > 1 ? strings.rowsShown(first, last, total) : strings.rowCount(total)}</p>
      {pages > 1 && (
        <nav aria-label={strings.pages}>
          {turn(strings.firstPage, 'first', 0)}
          {turn(strings.previousPage, 'left', page - 1)}
          <span>{strings.pageShown(page + 1, pages)}</span>
          {turn(strings.nextPage, 'right', page + 1)}
          {turn(strings.lastPage, 'last', pages - 1)}
        </nav>
      )}
    </div>
  );
}
