import * as applicationBaseModule from '@microsoft/sp-application-base';
import * as componentBaseModule from '@microsoft/sp-component-base';
import * as webPartBaseModule from '@microsoft/sp-webpart-base';
import type { PlacedWebPart, ThemeName } from '../types';
import type { BootData, ThemeEvent } from './bootData';
import type { ApplicationBase, ComponentBase, ComponentLoader, Manifest, WebPartBase, WebPartHost, WebPartManager } from './microsoft';

const applicationBase = applicationBaseModule as unknown as ApplicationBase;
const componentBase = componentBaseModule as unknown as ComponentBase;
const webPartBase = webPartBaseModule as unknown as WebPartBase;

/** SharePoint's number for a page that is read, not edited. */
const readMode = 1;

const themeEvent: ThemeEvent = 'ent-theme';

const layoutTypes = { page: undefined, full: 'SingleWebPartAppPageLayout', teams: 'Teams' };

/**
 * Stands where SharePoint's page application stands: gives the theme, opens the placeholders of application
 * customizers and has Microsoft's own web part manager load the page's web parts.
 */
export default class HostApplication extends applicationBase.BaseApplication {
  /** The page draws its own header: no suite bar of SharePoint's. */
  public _getPageChromeProvider(): undefined {
    return undefined;
  }

  public async onLoad(): Promise<void> {
    const boot = (window as unknown as { entBoot: BootData }).entBoot;
    const scope = this.context.serviceScope;
    const themes = scope.consume(componentBase.ThemeProvider.serviceKey);
    // Copied, because the provider freezes what it is given.
    const setTheme = (name: ThemeName): void => themes._setTheme({ ...boot.themes[name] });
    setTheme(boot.theme);
    document.addEventListener(themeEvent, (event) => setTheme((event as CustomEvent<ThemeName>).detail));

    this.openPlaceholders();
    const host: WebPartHost = new webPartBase._MinimalWebPartHost(scope);
    if (boot.layout === 'teams') host.getAdditionalContextProperties = teamsContext;
    const manager = new webPartBase._ClientSideWebPartManager(host);
    await Promise.all(boot.webParts.map((placed) => this.place(placed, manager, host, boot)));
  }

  private openPlaceholders(): void {
    const { _PlaceholderManager, PlaceholderName } = applicationBase;
    const placeholders = this.context.serviceScope.consume(_PlaceholderManager.serviceKey);
    placeholders._enable();
    placeholders.initializePlaceholders([
      { name: PlaceholderName.Top, domElement: element('placeholder-top') },
      { name: PlaceholderName.Bottom, domElement: element('placeholder-bottom') }
    ]);
  }

  /** One failing web part leaves the others standing, as on SharePoint: the manager writes its error in the place. */
  private async place(placed: PlacedWebPart, manager: WebPartManager, host: WebPartHost, boot: BootData): Promise<void> {
    const manifest = componentLoader()
      .getManifests()
      .find(({ id }) => id === placed.manifestId);
    if (!manifest) throw new Error(`No manifest ${placed.manifestId}.`);
    try {
      await manager.loadWebPart({
        domElement: element(placed.elementId),
        instanceId: placed.instanceId,
        manifest,
        displayMode: readMode,
        pageLayoutType: layoutTypes[boot.layout],
        host,
        webPartData: webPartData(manifest, placed.instanceId, boot.culture),
        addedFromPersistedData: true
      });
    } catch (error) {
      console.error(`The web part ${placed.manifestId} did not load.`, error);
    }
  }
}

function componentLoader(): ComponentLoader {
  return (window as unknown as { _spComponentLoader: ComponentLoader })._spComponentLoader;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}

/** What SharePoint stores when somebody puts the web part on a page and changes nothing. */
function webPartData(manifest: Manifest, instanceId: string, culture: string): Record<string, unknown> {
  const entry = manifest.preconfiguredEntries[0];
  const inCulture = (text: Record<string, string>): string => text[culture.toLowerCase()] ?? text.default;
  return {
    id: manifest.id,
    instanceId,
    title: inCulture(entry.title),
    description: inCulture(entry.description),
    dataVersion: '1.0',
    properties: { ...entry.properties }
  };
}

/** Enough for a web part to see that it stands in Teams; the Teams SDK itself is not here. */
function teamsContext(): Record<string, unknown> {
  return { microsoftTeams: { teamsJs: {}, context: { theme: 'default', locale: document.documentElement.lang } } };
}
