import type { StepCache } from '../../lists/breadcrumb/stepCache';
import { createTrails, type Trails } from '../../lists/breadcrumb/trails';
import type { Digest } from '../../lists/sp/digest';
import { pageTransport } from '../root/pageTransport';

/** What a question needs besides the place. */
export interface AskedWith {
  /** `https://ecole.example` */
  origin: string;
  /** The page's own web, whose digest the page holds. */
  webUrl: string;
  digest: Digest | undefined;
  cache: StepCache;
}

/** Asks through the page's one transport. */
export function trailsOf({ origin, webUrl, digest, cache }: AskedWith): Trails {
  const transport = pageTransport();
  if (digest) transport.seedDigest(webUrl, digest);
  return createTrails({ origin, transport, cache });
}
