import type { Digest } from '../../lists/sp/digest';

/** The form digest with which SharePoint served the page. @param legacy SPFx's `legacyPageContext`, which Microsoft does not type */
export function digestOf(legacy: unknown): Digest | undefined {
  if (typeof legacy !== 'object' || legacy === null) return undefined;
  const { formDigestValue, formDigestTimeoutSeconds } = legacy as Record<string, unknown>;
  if (typeof formDigestValue !== 'string' || formDigestValue === '' || typeof formDigestTimeoutSeconds !== 'number') return undefined;
  return { value: formDigestValue, expires: Date.now() + formDigestTimeoutSeconds * 1000 };
}
