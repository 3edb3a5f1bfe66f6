/**
 * SharePoint's Content Security Policy for scripts (no inline script, `unsafe-eval` for the loader, the origin of the
 * package's assets), and beyond it a wall around the machine: nothing else is fetched from anywhere.
 * Styles stay open because Fluent writes style elements.
 */
export function contentSecurityPolicy(assetsOrigin: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${assetsOrigin} 'unsafe-eval'`,
    `connect-src 'self' ${assetsOrigin}`,
    `img-src 'self' data: blob: ${assetsOrigin}`,
    `media-src 'self' blob: ${assetsOrigin}`,
    `font-src 'self' data: ${assetsOrigin}`,
    `style-src 'self' 'unsafe-inline' ${assetsOrigin}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'"
  ].join('; ');
}
