import { randomUUID } from 'node:crypto';
import type { SiteFacts } from './siteFacts';
import { timeZoneData } from './timeZoneData';
import type { PageLanguage } from './types';

export interface PageFacts extends SiteFacts {
  /** Of the page, e.g. http://127.0.0.1:4400. */
  origin: string;
  language: PageLanguage;
  /** With which the page's scripts may write. */
  digest: string;
}

/** The culture that SharePoint would give to a page in this language. */
export const cultures: Record<PageLanguage, string> = { fr: 'fr-FR', en: 'en-US' };

/**
 * The page's `spPageContextInfo`, from which the runtime makes `pageContext` and `legacyPageContext`.
 * Field names are those of SharePoint's pages (`IODataPageContextInfo` of @microsoft/sp-odata-types).
 */
export function pageContextInfo(facts: PageFacts): Record<string, unknown> & { currentUICultureName: string } {
  return { ...whereItIs(facts), ...whoAsks(facts), ...howItSpeaks(facts), ...whatIsSwitchedOff() };
}

function whereItIs({ origin, url, rootUrl, siteId, webId, title, permissions, timeZone }: PageFacts): Record<string, unknown> {
  return {
    siteAbsoluteUrl: origin + rootUrl,
    siteServerRelativeUrl: rootUrl,
    siteId,
    webAbsoluteUrl: origin + url,
    webServerRelativeUrl: url,
    webId,
    webTitle: title,
    webDescription: '',
    webLanguage: 1036,
    webLanguageName: 'fr-FR',
    webLogoUrl: '',
    webTemplate: '64',
    webUIVersion: 15,
    webPermMasks: { High: Number(permissions.High), Low: Number(permissions.Low) },
    webTimeZoneData: timeZoneData(timeZone),
    webFirstDayOfWeek: 1,
    layoutsUrl: '_layouts/15',
    serverRequestPath: url,
    serverTime: new Date().toISOString(),
    isAppWeb: false,
    isSPO: true,
    isNoScriptEnabled: true,
    sitePagesEnabled: true,
    RecycleBinItemCount: -1,
    pageItemId: -1,
    pageListId: '',
    listId: '',
    // Also what puts Environment.type to SharePoint, with a host name other than localhost.
    cloudType: 'prod',
    env: 'prod'
  };
}

function whoAsks({ user, digest }: PageFacts): Record<string, unknown> {
  return {
    userId: user.id,
    userDisplayName: user.title,
    userEmail: user.email,
    userLoginName: user.login,
    userPrincipalName: user.login,
    systemUserKey: `i:0h.f|membership|${user.login}`,
    isSiteAdmin: user.isSiteAdmin,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false,
    // Keeps the runtime from asking Entra for tokens, which nobody answers here.
    isAnonymousGuestUser: true,
    formDigestValue: digest,
    formDigestTimeoutSeconds: 1800
  };
}

function howItSpeaks({ language, timeZone }: PageFacts): { currentUICultureName: string } & Record<string, unknown> {
  return {
    currentUICultureName: cultures[language],
    currentCultureName: 'fr-FR',
    currentLanguage: language === 'fr' ? 1036 : 1033,
    userTimeZoneData: timeZoneData(timeZone),
    userFirstDayOfWeek: 1,
    preferUserTimeZone: false
  };
}

function whatIsSwitchedOff(): Record<string, unknown> {
  return {
    CorrelationId: randomUUID(),
    ExpFeatures: [],
    ECSClientFeatures: [],
    // Without it the runtime asks for its SPRequestRateMonitor chunk, which Microsoft does not publish.
    killSwitches: { 'c76f25a9-9d5a-4860-8883-fcacc64a0b19': true },
    featureInfo: {},
    experimentData: '',
    experimentDataLookup: [],
    cdnPrefix: '',
    ariaCollectorUrl: '',
    oneDsCollectorUrl: '',
    msGraphEndpointUrl: '',
    farmLabel: 'local',
    farmName: 'local',
    fullBuildVersion: '16.0.0.0',
    tenantAppVersion: '0',
    groupId: '',
    groupType: '',
    MenuData: {},
    navigationInfo: { Nodes: [] }
  };
}
