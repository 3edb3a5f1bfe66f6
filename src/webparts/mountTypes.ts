import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { WebPartContext } from '@microsoft/sp-webpart-base';

/** The languages that the web parts speak; any other culture of the site reads English. */
export type Language = 'fr' | 'en';

/** Where the web part stands: in a page's section, alone on a full page, or in a Teams or Microsoft 365 tab. */
export type Hosting = 'page' | 'fullPage' | 'teams';

/**
 * What a thin web part class hands to its components, which live in a chunk of their own.
 * `TProperties` is what the web part stores in the page: a flat JSON object.
 */
export interface MountOptions<TProperties extends object> {
  /** Where to draw: belongs to this instance alone, several instances may stand on one page. */
  domElement: HTMLElement;
  context: WebPartContext;
  /** The theme of the section (theme variants) or of the page; undefined until the page tells, `update` follows. */
  theme: IReadonlyTheme | undefined;
  properties: Readonly<TProperties>;
  displayMode: 'read' | 'edit';
  language: Language;
  hosting: Hosting;
  /** Stores changed properties in the page; only in edit mode, undefined in read mode. */
  onPropertyChange?: (changes: Partial<TProperties>) => void;
}

/** What a page may change under a mounted web part. */
export type MountUpdate<TProperties extends object> = Partial<
  Pick<MountOptions<TProperties>, 'theme' | 'properties' | 'displayMode' | 'onPropertyChange'>
>;

export interface MountHandle<TProperties extends object> {
  /** Draws again with these; what is left out stays as it was. An explicit undefined counts: `{ theme: undefined }`. */
  update(changes: MountUpdate<TProperties>): void;
  /** Removes everything that was drawn and lets go of listeners and requests. Safe to call twice. */
  unmount(): void;
}

/** What the `components/mount` module of each web part exports (as `mountDiary`, `mountAdministration`, ...). */
export type Mount<TProperties extends object> = (options: MountOptions<TProperties>) => MountHandle<TProperties>;
