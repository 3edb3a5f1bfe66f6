/**
 * What is stored of a page beside its CanvasContent1, which `canvas/canvasContent.ts` reads. The page host keeps what
 * it does not show.
 */
export interface PageExtras {
  /** D: `Article` for all but home pages and apps of one web part. */
  pageLayoutType?: string;
  /** D: 0 no news, 1 news once published, 2 news. */
  promotedState?: number;
  /** JSON of the title area. */
  layoutWebpartsContent?: string;
  description?: string;
  bannerImageUrl?: string;
  topicHeader?: string;
  authorByline?: string[];
}

/** JSON of the store, see `SitePageRow`. */
export interface StoredPage extends PageExtras {
  title: string;
  showTitle: boolean;
  canvasContent1: unknown[];
}

/** @param content JSON of a page, as the store holds it */
export function readStoredPage(content: string): StoredPage {
  return JSON.parse(content) as StoredPage;
}

/** A page of this title that holds nothing, not even a section. */
export function emptyPage(title: string): StoredPage {
  return { title, showTitle: true, canvasContent1: [] };
}

/** What a page keeps of its former content when only title and canvas were written. */
export function extrasOf(content: string | null | undefined): PageExtras {
  if (content === null || content === undefined) return {};
  const { pageLayoutType, promotedState, layoutWebpartsContent, description, bannerImageUrl, topicHeader, authorByline } =
    readStoredPage(content);
  return { pageLayoutType, promotedState, layoutWebpartsContent, description, bannerImageUrl, topicHeader, authorByline };
}
