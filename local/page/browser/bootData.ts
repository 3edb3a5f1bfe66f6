import type { Layout, PlacedWebPart, ThemeName } from '../types';

/** What the page hands to its scripts in the data block `#boot`. */
export interface BootData {
  /** For Microsoft's loader, which takes parts of it away once it has read them. */
  preloadedData: Record<string, unknown>;
  /** `fr-FR` or `en-US`. */
  culture: string;
  webParts: PlacedWebPart[];
  layout: Layout;
  theme: ThemeName;
  /** A SharePoint theme (`palette`, `semanticColors`, `isInverted`, ...) under each name. */
  themes: Record<ThemeName, Record<string, unknown>>;
  /** Said in the page's language where the runtime itself cannot start. */
  failure: string;
}

/** Raised on `document` by the header's theme switch, with the theme's name as detail. */
export type ThemeEvent = 'ent-theme';
