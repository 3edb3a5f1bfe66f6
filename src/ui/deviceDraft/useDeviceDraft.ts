import * as React from 'react';
import { useIdentity } from '../root/identity';
import { draftKey, forgetDraft, forgetOldDrafts, keepDraft, readDraft, type Kept } from './storage';

export interface DeviceDraft<T> {
  /** What was found when the component appeared, left there by a refused save, an expired session or a closed tab. */
  found: Kept<T> | undefined;
  /** Keeps the value shortly, and at once when the page goes away. */
  keep: (value: T) => void;
  /** Once it is saved, or the person no longer wants it. */
  forget: () => void;
  /** True when the device refused to keep the last value. */
  refused: boolean;
}

const WAIT_MS = 300;

/**
 * What a person types, kept on the device until it is saved; by school, login and thing, so that two people on one
 * tablet never meet.
 * @param what names the thing, e.g. a session key
 * @param accepts recognises a kept value
 */
export function useDeviceDraft<T>(what: string, accepts: (value: unknown) => value is T): DeviceDraft<T> {
  const { schoolUrl, login, now } = useIdentity();
  const key = draftKey(schoolUrl, login, what);
  const [found, setFound] = React.useState(() => {
    forgetOldDrafts(now());
    return readDraft(key, accepts);
  });
  const [refused, setRefused] = React.useState(false);
  const pending = React.useRef<{ key: string; value: T }>();
  const timer = React.useRef<number>();

  const flush = React.useCallback(() => {
    window.clearTimeout(timer.current);
    if (!pending.current) return;
    const kept = keepDraft(pending.current.key, pending.current.value, now());
    pending.current = undefined;
    setRefused(!kept);
  }, [now]);

  const keep = React.useCallback(
    (value: T) => {
      pending.current = { key, value };
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, WAIT_MS);
    },
    [key, flush]
  );

  const forget = React.useCallback(() => {
    window.clearTimeout(timer.current);
    pending.current = undefined;
    forgetDraft(key);
    setFound(undefined);
  }, [key]);

  React.useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
      // The state of a component that goes away is not set any more.
      window.clearTimeout(timer.current);
      if (pending.current) keepDraft(pending.current.key, pending.current.value, now());
      pending.current = undefined;
    };
  }, [flush, now]);

  return React.useMemo(() => ({ found, keep, forget, refused }), [found, keep, forget, refused]);
}
