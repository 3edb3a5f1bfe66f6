/** In the place of `@msinternal/sp-safehtml`, which the runtime asks about links and HTML in stored properties. */
export class SafeHtml {
  public static isSafeLinkProtocol(protocol: string): boolean {
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol.toLowerCase());
  }

  /** Text only: no property of these web parts is HTML. */
  public static clean(html: string): string {
    return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  }
}
