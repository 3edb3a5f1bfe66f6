import type { SharePointServer, Store } from '../server';
import type { AssetsServer } from './assetsServer';
import type { PersonRow } from '../store/types';
import type { Runtime } from './runtime';
import type { PackageLack } from './packageLacks';
import type { Solution } from './solution';

/** The local SharePoint that the pages stand on. */
export type PageServer = Pick<SharePointServer, 'url' | 'currentLogin' | 'issueDigest' | 'beginPageLoad' | 'mayLoadAssets' | 'store' | 'switches'>;

/** Everybody who may sign in; `login` is what one signs in with, e.g. lea.tilleul@ecole.example. */
export type Directory = Pick<Store['directory'], 'all' | 'find'>;

export type Person = PersonRow;

/** What every route of the page host works with. */
export interface PageHost {
  server: PageServer;
  /** Whom the sign-in page and the person menu put forward; only those who exist here are shown. */
  featured: FeaturedPerson[];
  runtime: Runtime;
  solution: Solution;
  /** What a package that is not ours lacks here, said on its home page; empty for our own. */
  lacks: PackageLack[];
  /** Where the package's assets are served from. */
  assets: Pick<AssetsServer, 'origin' | 'baseOf'>;
  themes: Record<ThemeName, Record<string, unknown>>;
  /** Whether the shared components were compiled here and can be shown at `/_gallery`. */
  hasGallery: boolean;
}

export type PageLanguage = 'fr' | 'en';

export type ThemeName = 'light' | 'dark' | 'school';

/** How the page is drawn around its web parts. */
export type Layout = 'page' | 'full' | 'teams';

/** A component manifest as the SharePoint Framework writes it; only what the host reads is typed. */
export interface ComponentManifest {
  id: string;
  alias: string;
  version: string;
  componentType: string;
  /** `ApplicationCustomizer` and others; extensions only. */
  extensionType?: string;
  isInternal?: boolean;
  supportedHosts?: string[];
  preconfiguredEntries?: {
    title: Record<string, string>;
    description: Record<string, string>;
    properties: Record<string, unknown>;
    dataVersion?: string;
    iconImageUrl?: string;
  }[];
  /** SharePoint offers only such web parts in a section of full width. */
  supportsFullBleed?: boolean;
  hiddenFromToolbox?: boolean;
  loaderConfig: {
    internalModuleBaseUrls: string[];
    entryModuleId: string;
    exportName?: string;
    scriptResources: Record<string, ScriptResource>;
  };
  [other: string]: unknown;
}

export interface ScriptResource {
  type: 'path' | 'localizedPath' | 'component' | 'internal';
  path?: string | { path: string };
  id?: string;
  version?: string;
  [other: string]: unknown;
}

/** A page that the host makes for the components of the package; editing it stores it under the same name. */
export interface SitePage {
  /** File name without `.aspx`. */
  name: string;
  title: Record<PageLanguage, string>;
  description: Record<PageLanguage, string>;
  webParts: ComponentManifest[];
  /** Shown in the navigation only to those who may manage the site, as an audience would do on SharePoint. */
  forManagers: boolean;
}

/** What the navigation and the home page tell of a page. */
export interface PageLink {
  name: string;
  title: string;
  description: string;
}

/** Somebody whom the sign-in page puts forward, as `local/school/featured.ts` writes it. */
export interface FeaturedPerson {
  login: string;
  title: string;
  role: Record<PageLanguage, string>;
  hint: Record<PageLanguage, string>;
}
