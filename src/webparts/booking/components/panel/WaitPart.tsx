import * as React from 'react';
import type { FoldedDay, Resource } from '../../../../domain/bookings/types';
import type { Day } from '../../../../domain/types';
import { Button } from '../../../../ui/button/Button';
import { ErrorBanner } from '../../../../ui/feedback/ErrorBanner';
import { Notice } from '../../../../ui/feedback/Notice';
import { useDesk } from '../desk/desk';
import { useBookings, useLookAgain } from '../desk/queries';
import { usePanelStrings } from './loc/strings';

interface WaitPartProps {
  resource: Resource;
  day: Day;
  folded: FoldedDay;
  slots: readonly string[];
  purpose: string;
}

/** For slots that somebody has: wait for them, or no longer. */
export function WaitPart({ resource, day, folded, slots, purpose }: WaitPartProps): React.ReactElement {
  const strings = usePanelStrings();
  const desk = useDesk();
  const bookings = useBookings();
  const lookAgain = useLookAgain();
  const [working, setWorking] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const concerned = folded.waiters.filter((waiter) => waiter.slots.some((slot) => slots.includes(slot)));
  const own = concerned.find(({ author }) => author === desk.me);
  const act = async (): Promise<void> => {
    setWorking(true);
    setError(undefined);
    try {
      const { wait, stopWaiting } = await bookings();
      await (own ? stopWaiting(own.key) : wait(desk.bookable(resource), day, slots, purpose.trim()));
      await lookAgain();
    } catch (failure) {
      setError(failure);
    }
    setWorking(false);
  };
  const others = concerned.filter((waiter) => waiter !== own && (!own || waiter.id < own.id)).length;
  return (
    <>
      {error ? <ErrorBanner error={error} onRetry={() => void act()} /> : undefined}
      <Notice
        live
        actions={
          <Button aria-disabled={working} aria-busy={working} onClick={() => !working && void act()}>
            {own ? strings.stopWaiting : strings.wait}
          </Button>
        }
      >
        {[own && strings.waiting, others > 0 && strings.waitingBefore(others)].filter(Boolean).join(' ')}
      </Notice>
    </>
  );
}
