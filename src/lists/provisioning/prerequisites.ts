import '@pnp/sp/regional-settings/web';
import { spGet, SPQueryable } from '@pnp/sp';
import { makeDay } from '../../domain/days';
import { instantOf } from '../../domain/calendar/instants';
import { isListed, SCHOOLS_PROPERTY } from '../frame/findSchool';
import type { SharePoint } from '../sp';

/** What the ENT needs and the school's administrator cannot give: it is the authority's IT that decides. */
export interface Prerequisites {
  /** From where the package's files come. Guests open those of the public CDN only, since they have no access to the app catalog. */
  assets: 'publicCdn' | 'elsewhere';
  /** Whether people from outside the tenant may be given access to this site; `unknown` where SharePoint does not say. */
  guests: 'allowed' | 'refused' | 'unknown';
  /** The site's clock: SharePoint's own screens show dates by it. `unknown` where SharePoint does not say. */
  clock: { state: 'asSchool' | 'other' | 'unknown'; description: string };
  /** Whether the tenant property `entSchools` names this site, which group sites outside its hub need to find it. */
  listed: 'yes' | 'no' | 'unknown';
}

export interface PrerequisitesRepository {
  /**
   * One `$batch` of reads.
   * @param timeZone the school's, as IANA names it
   */
  check(timeZone: string, signal?: AbortSignal): Promise<Prerequisites>;
}

/** Microsoft's public content delivery network for SharePoint. */
const PUBLIC_CDN = /(^|\.)publiccdn\.sharepointonline\.com$/i;

interface TimeZoneInfo {
  Description?: string;
  Information?: { Bias: number; StandardBias: number; DaylightBias: number };
}

/** @param assetsUrl from where the package's own files were loaded */
export function createPrerequisites(sp: SharePoint, assetsUrl: string): PrerequisitesRepository {
  return {
    check: async (timeZone, signal) => {
      const here = signal ? sp.withSignal(signal) : sp;
      const [sharing, zone, property] = await here.batch((web) => [
        // Site.ShareByEmailEnabled: users can give guests access (Learn jj163662).
        spGet(SPQueryable([web, sp.webUrl], '_api/site').select('ShareByEmailEnabled')) as Promise<{ ShareByEmailEnabled?: boolean }>,
        web.regionalSettings.timeZone() as Promise<TimeZoneInfo>,
        web.getStorageEntity(SCHOOLS_PROPERTY) as Promise<{ Value?: string | null } | null>
      ]);
      return {
        assets: isPublicCdn(assetsUrl) ? 'publicCdn' : 'elsewhere',
        guests: guestsOf(sharing),
        clock: clockOf(zone, timeZone),
        listed: property.status === 'rejected' ? 'unknown' : isListed(sp.webUrl, property.value?.Value) ? 'yes' : 'no'
      };
    }
  };
}

function isPublicCdn(url: string): boolean {
  const host = /^https:\/\/([^/:]+)/i.exec(url)?.[1] ?? '';
  return PUBLIC_CDN.test(host);
}

function guestsOf(part: PromiseSettledResult<{ ShareByEmailEnabled?: boolean }>): Prerequisites['guests'] {
  const enabled = part.status === 'fulfilled' ? part.value.ShareByEmailEnabled : undefined;
  return enabled === undefined ? 'unknown' : enabled ? 'allowed' : 'refused';
}

/** Two clocks are one when they agree at noon in January and in July. */
function clockOf(part: PromiseSettledResult<TimeZoneInfo>, timeZone: string): Prerequisites['clock'] {
  const info = part.status === 'fulfilled' ? part.value.Information : undefined;
  const description = part.status === 'fulfilled' ? (part.value.Description ?? '') : '';
  if (!info) {
    return { state: 'unknown', description };
  }
  const same = offsetIn(timeZone, 1) === -(info.Bias + info.StandardBias) && offsetIn(timeZone, 7) === -(info.Bias + info.DaylightBias);
  return { state: same ? 'asSchool' : 'other', description };
}

/** Minutes that the zone's clock is ahead of UTC in a month of 2026. */
function offsetIn(timeZone: string, month: number): number {
  const day = makeDay(2026, month, 15);
  return (Date.UTC(2026, month - 1, 15, 12) - instantOf(day, 12 * 60, timeZone)) / 60_000;
}
