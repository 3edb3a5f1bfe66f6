import * as React from 'react';

/**
 * The width of an element in pixels, undefined until it is known. A web part may stand in a third of a page, so
 * the width that counts is its own and not the window's.
 */
export function useElementWidth<E extends HTMLElement>(): [React.RefObject<E>, number | undefined] {
  const ref = React.useRef<E>(null);
  const [width, setWidth] = React.useState<number>();
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setWidth(element.clientWidth || undefined);
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
