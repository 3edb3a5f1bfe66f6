import * as React from 'react';
import type { ImportKind } from '../../../../../../domain/imports/types';
import type { Day } from '../../../../../../domain/types';
import type { JournalledImport } from '../../../../../../lists/repositories/register';
import { Button } from '../../../../../../ui/button/Button';
import { Icon } from '../../../../../../ui/icons/Icon';
import { useId } from '../../../../../../ui/useId';
import styles from '../Imports.module.scss';
import { useImportsStrings } from '../loc/strings';
import { ModelButton } from './ModelButton';
import type { KindState } from './kindState';
import { useSaidDay } from './useSaidDay';

interface KindCardProps {
  kind: ImportKind;
  state: KindState;
  today: Day;
  /** The newest import of this kind. */
  last: JournalledImport | undefined;
  /** Whether the journal has been read. */
  known: boolean;
  onImport: () => void;
}

/** One kind of file: what it needs, what is there already, when it was imported last. */
export function KindCard({ kind, state, today, last, known, onImport }: KindCardProps): React.ReactElement {
  const strings = useImportsStrings();
  const words = strings.start;
  const id = useId('kind');
  const sayDay = useSaidDay(today);
  const { count, waitsFor, isNext } = state;
  return (
    <section aria-labelledby={id} className={`${styles.card} ${isNext ? styles.next : ''}`} data-kind={kind}>
      <h3 id={id}>{strings.kinds[kind]}</h3>
      {isNext && <p className={styles.nextMark}>{words.next}</p>}
      <p>{words.needs[kind]}</p>
      {waitsFor && (
        <p className={styles.waits}>
          <Icon name="info" />
          {words.waitsFor[kind]}
        </p>
      )}
      <p className={styles.note}>
        {count === 0 ? words.none[kind] : words.here(strings.things[kind](count))}{' '}
        {last ? words.last(sayDay(last.day)) : known && words.never}
      </p>
      <div className={styles.buttons}>
        <Button tone={isNext ? 'primary' : undefined} aria-label={words.importOf[kind]} onClick={onImport}>
          {words.import}
        </Button>
        <ModelButton kind={kind} />
      </div>
    </section>
  );
}
