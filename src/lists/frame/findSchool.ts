import '@pnp/sp/hubsites/web';
import type { SharePoint } from '../sp';
import { createRepositories } from '../repositories';
import type { Frame, Repositories } from '../repositories/types';

/** Which tenant property lists the school sites that a web part elsewhere may be pointed at, as a JSON array of absolute URLs. */
export const SCHOOLS_PROPERTY = 'entSchools';

export interface FoundSchool {
  repositories: Repositories;
  frame: Frame;
}

export interface SchoolSearch {
  /** The web that the web part stands on. */
  here: SharePoint;
  /** The same set-up for another web's absolute URL. */
  elsewhere: (webUrl: string) => SharePoint;
  /** What the property pane says; used only when the tenant property `entSchools` lists it. */
  schoolUrl?: string;
}

/**
 * The school that a web part speaks to: the site it stands on if that has an EntSchool, else the hub of that site, else the URL of its
 * property pane if the tenant lists it. On the school's own site it costs the frame's one request and nothing else.
 * @throws EntError as the frame does
 */
export async function findSchool(search: SchoolSearch): Promise<FoundSchool> {
  const own = await frameOf(search.here);
  if (own.frame.kind !== 'notSetUp') {
    return own;
  }
  const tried = new Set([trimmed(search.here.webUrl)]);
  for (const candidate of [hubUrl, listedUrl]) {
    const url = await candidate(search);
    if (url && !tried.has(trimmed(url))) {
      tried.add(trimmed(url));
      const found = await frameOf(search.elsewhere(url));
      if (found.frame.kind !== 'notSetUp') {
        return found;
      }
    }
  }
  return own;
}

async function frameOf(sp: SharePoint): Promise<FoundSchool> {
  const repositories = createRepositories(sp);
  return { repositories, frame: await repositories.frame.load() };
}

/** `web/hubsitedata` is JSON in a text, or nothing where the site belongs to no hub. */
async function hubUrl({ here }: SchoolSearch): Promise<string | undefined> {
  const data = (await here.web.hubSiteData()) as { url?: unknown } | null;
  const url = data?.url;
  return typeof url === 'string' && url !== '' ? url.replace(/\/$/, '') : undefined;
}

async function listedUrl({ here, schoolUrl }: SchoolSearch): Promise<string | undefined> {
  if (!schoolUrl) {
    return undefined;
  }
  const property = (await here.web.getStorageEntity(SCHOOLS_PROPERTY)) as { Value?: string | null } | null;
  return isListed(schoolUrl, property?.Value) ? schoolUrl.replace(/\/$/, '') : undefined;
}

/** True when the tenant property, a JSON array of URLs, holds this one; case and a slash at the end do not matter. */
export function isListed(url: string, property: string | null | undefined): boolean {
  if (!property) {
    return false;
  }
  try {
    const listed: unknown = JSON.parse(property);
    return Array.isArray(listed) && listed.some((entry) => typeof entry === 'string' && trimmed(entry) === trimmed(url));
  } catch (error) {
    if (error instanceof SyntaxError) {
      return false;
    }
    throw error;
  }
}

function trimmed(url: string): string {
  return url.replace(/\/$/, '').toLowerCase();
}
