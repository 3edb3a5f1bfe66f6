import type { Site } from './site';
import type { Finding } from './types';

/** A finding with what puts it right. Running it twice does no harm. */
export interface Step {
  finding: Finding;
  run: (site: Site) => Promise<void>;
}

export function finding(kind: Finding['kind'], prefix: string, subject: string, state: Finding['state'], detail: string): Finding {
  return { id: `${prefix}:${subject}`, kind, subject, state, detail };
}
