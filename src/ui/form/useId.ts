import * as React from 'react';

let ids = 0;

/** An id that is this component's alone on the page: several web parts may stand on one. */
export function useId(what: string): string {
  const [id] = React.useState(() => `ent-${what}-${++ids}`);
  return id;
}
