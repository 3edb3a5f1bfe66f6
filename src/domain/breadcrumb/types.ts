/**
 * Where an address leads, as SharePoint nests things. Every URL is server-relative and decoded, without a slash at its end; the root
 * site collection's is empty. Whether the person may see each of them is another question, and so are their titles.
 */
export interface Place {
  /** From the site collection's root web down to the web that the page belongs to: at least one. */
  webs: string[];
  /** `/sites/lycee/Lists/EntDiary`, `/sites/lycee/Documents partages`; undefined on a page of the site itself. */
  list?: string;
  /** Outermost first. */
  folders: string[];
  here: Here;
  /** False where the page's context says that the site belongs to no hub: nobody then asks for one. */
  inHub?: boolean;
}

/** What stands at the end of the path. */
export type Here =
  /** The innermost web, list or folder itself. */
  | { kind: 'container' }
  /** A page, or a file that a library's viewer shows. */
  | { kind: 'file'; path: string }
  /** A form of an item of the list. */
  | { kind: 'item'; id: number }
  /** A page without a file that could be asked for: site contents, settings. The document's title names it. */
  | { kind: 'page' }
  /** Nowhere on the site: a tab in Teams. */
  | { kind: 'elsewhere' };

/** What the page's context says of where it stands; URLs as in `Place`. */
export interface Whereabouts {
  siteUrl: string;
  webUrl: string;
  /** Of the list whose view or form the page is, where SharePoint tells. */
  listUrl?: string;
  /** Whether the site belongs to a hub, where SharePoint tells. */
  inHub?: boolean;
}

/** Something that the person may see, as it is called now. */
export interface Seen {
  title: string;
  url: string;
}

/** What the person may see of a place; what is refused, or not known yet, is missing. */
export interface Trail {
  hub?: Seen;
  /** One for each of the place's webs. */
  webs: (Seen | undefined)[];
  list?: Seen;
  /** One for each of the place's folders. */
  folders: (Seen | undefined)[];
  here?: Seen;
  /** Home page of the innermost web, relative to it, e.g. `SitePages/Home.aspx`. */
  welcomePage?: string;
}

/** One step of the breadcrumb as it is drawn. */
export interface Crumb {
  title: string;
  /** Undefined where one already is. */
  url?: string;
}

/** What whoever switches the breadcrumb on may choose. */
export interface BreadcrumbSettings {
  /** In place of the title of the hub, or of the site where there is no hub; empty keeps the title. */
  rootTitle: string;
  /** Not on the home page of the site collection. */
  hideOnHome: boolean;
  /** Between two steps; one to three characters. */
  separator: string;
}
