import type { Digest } from '../../lists/sp/digest';
import { createSp, type SharePoint } from '../../lists/sp';
import { digestOf } from './pageDigest';
import { pageTransport } from './pageTransport';

/** The part of SPFx's page context that a connection needs. */
export interface ConnectionContext {
  pageContext: {
    web: { absoluteUrl: string };
    /** Untyped by Microsoft; holds the form digest with which the page was served. */
    legacyPageContext?: unknown;
  };
}

/**
 * The site on which a web part stands, through the one transport of the page (requests in flight, circuit breaker, digests).
 * @param signal stops what is under way once the web part goes away
 */
export function connect(context: ConnectionContext, signal: AbortSignal): SharePoint {
  const { web, legacyPageContext } = context.pageContext;
  return connectTo(web.absoluteUrl, signal, digestOf(legacyPageContext));
}

/** Another site of the tenant, through the same transport. */
export function connectTo(webUrl: string, signal: AbortSignal, digest?: Digest): SharePoint {
  return createSp({ webUrl: webUrl.replace(/\/$/, ''), transport: pageTransport(), digest, signal });
}
