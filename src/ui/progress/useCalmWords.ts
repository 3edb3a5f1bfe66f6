import * as React from 'react';
import { useAnnounce } from '../root/announce';

/**
 * Says how far long work is, at most once every few seconds: a live region that speaks at each step drowns everything else.
 * @param words what to say now; empty for nothing
 * @param everyMs the shortest time between two announcements, in milliseconds
 */
export function useCalmWords(words: string, everyMs: number): void {
  const announce = useAnnounce();
  const latest = React.useRef(words);
  latest.current = words;
  const said = React.useRef('');
  const speaks = words !== '';
  React.useEffect(() => {
    if (!speaks) return undefined;
    const timer = window.setInterval(() => {
      if (latest.current === said.current) return;
      said.current = latest.current;
      announce(latest.current);
    }, everyMs);
    return () => window.clearInterval(timer);
  }, [speaks, everyMs, announce]);
}
