import * as React from 'react';

/** Takes the focus where what had it went away with the last screen, so that the keyboard is never sent back to the page's beginning. */
export function Arrival({ children }: { children: React.ReactNode }): React.ReactElement {
  const here = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) here.current?.focus();
  }, []);
  return (
    <div ref={here} tabIndex={-1}>
      {children}
    </div>
  );
}
