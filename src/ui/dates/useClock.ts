import * as React from 'react';
import { clockInZone } from '../../domain/days';
import type { Day, Minutes } from '../../domain/types';
import { useIdentity } from '../root/identity';

/** The school's day and minute, looked at again every half minute so that a page left open moves on. */
export function useClock(timeZone: string): { day: Day; minutes: Minutes } {
  const { now } = useIdentity();
  const [instant, setInstant] = React.useState(() => now().getTime());
  React.useEffect(() => {
    const timer = window.setInterval(() => setInstant(now().getTime()), 30_000);
    return () => window.clearInterval(timer);
  }, [now]);
  return React.useMemo(() => clockInZone(instant, timeZone), [instant, timeZone]);
}
