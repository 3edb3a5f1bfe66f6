import * as React from 'react';
import type { Resource } from '../../../../domain/bookings/types';
import { Button } from '../../../../ui/button/Button';
import { useDesk } from '../desk/desk';
import { ledgerKey, useLedgers } from '../desk/queries';
import { usePanelStrings } from './loc/strings';
import styles from './panel.module.scss';
import { faultsOf, takenOf, type WishOf } from './useWish';

interface ElsewhereProps {
  wish: WishOf;
  onChoose: (resource: Resource) => void;
}

/** What of the same category and scheme is free at that moment, and may be booked. */
export function Elsewhere({ wish, onChoose }: ElsewhereProps): React.ReactElement | null {
  const strings = usePanelStrings();
  const desk = useDesk();
  const { resource, day } = wish;
  const others = desk
    .ofCategory(resource.categoryNumber)
    .filter((each) => each.number !== resource.number && each.scheme === resource.scheme);
  const { data, error } = useLedgers(others.map((other) => ({ resource: other, day })));
  React.useEffect(() => {
    if (error) console.error('ENT: what is free elsewhere could not be read.', error);
  }, [error]);
  if (others.length === 0 || error) return null;
  const free = others.filter((other) => {
    const folded = data?.get(ledgerKey(other.number, day))?.folded;
    const at = { ...wish, resource: other, except: undefined };
    return folded && faultsOf(desk, at, 0).length === 0 && takenOf(folded, at, desk.bookable(other).quantity ?? 1).length === 0;
  });
  return (
    <section className={styles.elsewhere} aria-busy={!data}>
      <h3>{strings.elsewhere}</h3>
      {!data && <p>{strings.lookingElsewhere}</p>}
      {data && free.length === 0 && <p>{strings.nothingElse}</p>}
      <ul>
        {free.map((other) => (
          <li key={other.number}>
            <Button onClick={() => onChoose(other)}>{other.title}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
