import type { Digest } from '../../lists/sp/digest';
import { createSp, Transport, type SharePoint } from '../../lists/sp';

let transport: Transport | undefined;

/** The part of SPFx's page context that a connection needs. */
export interface ConnectionContext {
  pageContext: {
    web: { absoluteUrl: string };
    /** Untyped by Microsoft; holds the form digest with which the page was served. */
    legacyPageContext?: unknown;
  };
}

function digestOf(legacy: unknown): Digest | undefined {
  if (typeof legacy !== 'object' || legacy === null) return undefined;
  const { formDigestValue, formDigestTimeoutSeconds } = legacy as Record<string, unknown>;
  if (typeof formDigestValue !== 'string' || formDigestValue === '' || typeof formDigestTimeoutSeconds !== 'number') return undefined;
  return { value: formDigestValue, expires: Date.now() + formDigestTimeoutSeconds * 1000 };
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
  transport = transport ?? new Transport();
  return createSp({ webUrl: webUrl.replace(/\/$/, ''), transport, digest, signal });
}
