import type { BreadcrumbSettings } from './types';

export const DEFAULT_SETTINGS: BreadcrumbSettings = { rootTitle: '', hideOnHome: false, separator: '›' };

/** Longer ones would take a phone's whole line. */
export const LONGEST_ROOT_TITLE = 60;
export const LONGEST_SEPARATOR = 3;

export interface ReadSettings {
  settings: BreadcrumbSettings;
  /** What was not used and why, for the console; empty where all is well. */
  problems: string[];
}

/** The component properties as SharePoint stores them, each used only if it can be. @param raw anything at all: people write it by hand */
export function readSettings(raw: unknown): ReadSettings {
  if (raw === undefined || raw === '') return { settings: { ...DEFAULT_SETTINGS }, problems: [] };
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { settings: { ...DEFAULT_SETTINGS }, problems: ['the properties are no JSON object'] };
  }
  const { rootTitle = '', hideOnHome = false, separator = DEFAULT_SETTINGS.separator } = raw as Record<string, unknown>;
  const settings = { ...DEFAULT_SETTINGS };
  const problems: string[] = [];
  if (typeof rootTitle === 'string' && rootTitle.trim().length <= LONGEST_ROOT_TITLE) settings.rootTitle = rootTitle.trim();
  else problems.push(`rootTitle is a text of at most ${LONGEST_ROOT_TITLE} characters`);
  if (typeof hideOnHome === 'boolean') settings.hideOnHome = hideOnHome;
  else problems.push('hideOnHome is true or false');
  if (isSeparator(separator)) settings.separator = separator.trim() || DEFAULT_SETTINGS.separator;
  else problems.push(`separator is a text of at most ${LONGEST_SEPARATOR} characters`);
  return { settings, problems };
}

/** The same from its JSON, which may be none. */
export function parseSettings(json: string): ReadSettings {
  if (json.trim() === '') return readSettings(undefined);
  try {
    return readSettings(JSON.parse(json) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError)
      return { settings: { ...DEFAULT_SETTINGS }, problems: [`the properties are no JSON: ${error.message}`] };
    throw error;
  }
}

/** The JSON that SharePoint stores: what differs from the defaults. */
export function settingsJson(settings: BreadcrumbSettings): string {
  const chosen = Object.entries(settings).filter(([name, value]) => value !== DEFAULT_SETTINGS[name as keyof BreadcrumbSettings]);
  return JSON.stringify(Object.fromEntries(chosen));
}

/** Counted as a reader does: an emoji is one. */
function isSeparator(value: unknown): value is string {
  return typeof value === 'string' && [...value.trim()].length <= LONGEST_SEPARATOR;
}
