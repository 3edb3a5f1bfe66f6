import type { Layout, ThemeName } from '../types';
import type { PageContent } from '../../canvas/canvasContent';

/** What the page hands to its scripts in the data block `#boot`. */
export interface BootData {
  /** For Microsoft's loader, which takes parts of it away once it has read them. */
  preloadedData: Record<string, unknown>;
  /** `fr-FR` or `en-US`. */
  culture: string;
  page: BootPage;
  siteTitle: string;
  siteId: string;
  person: { id: number; title: string; login: string };
  layout: Layout;
  theme: ThemeName;
  /** A SharePoint theme (`palette`, `semanticColors`, `isInverted`, ...) under each name. */
  themes: Record<ThemeName, Record<string, unknown>>;
  /** Said in the page's language where the runtime itself cannot start. */
  failure: string;
}

export interface BootPage {
  name: string;
  siteUrl: string;
  version: number;
  state: 'builtIn' | 'published' | 'draft';
  editor?: string;
  mayEdit: boolean;
  content: PageContent;
}

/** Raised on `document` by the header's theme switch, with the theme's name as detail. */
export type ThemeEvent = 'ent-theme';

/** Raised on `document` where a web part asks for its pane, with a `PaneRequest` as detail. */
export type PaneEvent = 'ent-pane';

export interface PaneRequest {
  instanceId: string;
  /** `Open`, `Close`, `Toggle`, `Refresh`, ... as the framework names them. */
  action: string;
}
