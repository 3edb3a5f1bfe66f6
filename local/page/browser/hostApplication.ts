import * as applicationBaseModule from '@microsoft/sp-application-base';
import * as componentBaseModule from '@microsoft/sp-component-base';
import * as coreLibraryModule from '@microsoft/sp-core-library';
import * as webPartBaseModule from '@microsoft/sp-webpart-base';
import type { ThemeName } from '../types';
import type { BootData, PaneEvent, PaneRequest, ThemeEvent } from './bootData';
import type { Emphasis, WebPartData } from '../../canvas/canvas';
import type { HostBridge, HostReadyEvent, HostWindow } from './hostBridge';
import type {
  ApplicationBase,
  ComponentBase,
  ComponentLoader,
  CoreLibrary,
  ServiceScope,
  ThemeProvider,
  WebPartBase,
  WebPartHost,
  WebPartManager
} from './microsoft';

const applicationBase = applicationBaseModule as unknown as ApplicationBase;
const componentBase = componentBaseModule as unknown as ComponentBase;
const webPartBase = webPartBaseModule as unknown as WebPartBase;
const coreLibrary = coreLibraryModule as unknown as CoreLibrary;

/** SharePoint's numbers for a page that is read and one that is edited. */
const displayMode = { read: 1, edit: 2 };

const themeEvent: ThemeEvent = 'ent-theme';
const paneEvent: PaneEvent = 'ent-pane';
const hostReady: HostReadyEvent = 'ent-host-ready';

const layoutTypes = { page: undefined, full: 'SingleWebPartAppPageLayout', teams: 'Teams' };

/**
 * Stands where SharePoint's page application stands: gives the themes, opens the placeholders of application
 * customizers and has Microsoft's own web part manager do what the page's scripts ask of it.
 */
export default class HostApplication extends applicationBase.BaseApplication implements HostBridge {
  private manager: WebPartManager | undefined;
  private host: WebPartHost | undefined;
  private theme: ThemeName = 'light';
  private variants: Record<ThemeName, Record<string, unknown>[]> | undefined;
  private readonly sectionThemes = new Map<string, { provider: ThemeProvider; emphasis: Emphasis }>();
  private editing = false;
  private openPane: string | undefined;

  /** The page draws its own header: no suite bar of SharePoint's. */
  public _getPageChromeProvider(): undefined {
    return undefined;
  }

  public async onLoad(): Promise<void> {
    const boot = bootData();
    const scope = this.context.serviceScope;
    const themes = scope.consume(componentBase.ThemeProvider.serviceKey);
    const setTheme = (name: ThemeName): void => {
      this.theme = name;
      // Copied, because the provider freezes what it is given.
      themes._setTheme({ ...boot.themes[name] });
      for (const { provider, emphasis } of this.sectionThemes.values()) provider._setTheme(this.themeOf(emphasis));
    };
    setTheme(boot.theme);
    document.addEventListener(themeEvent, (event) => setTheme((event as CustomEvent<ThemeName>).detail));
    const answer = await fetch('/_local/themes');
    this.variants = (await answer.json()) as Record<ThemeName, Record<string, unknown>[]>;

    this.showPlaceholders(true);
    this.host = new webPartBase._MinimalWebPartHost(scope);
    if (boot.layout === 'teams') {
      this.host.getAdditionalContextProperties = teamsContext;
      this.host.getAdditionalContextPropertiesAsync = async () => Promise.resolve(teamsContext());
    }
    const askForPane = (instanceId: string, action: string): void => {
      document.dispatchEvent(new CustomEvent<PaneRequest>(paneEvent, { detail: { instanceId, action } }));
    };
    this.host.requestPropertyPaneAction = (instanceId, action) => {
      askForPane(instanceId, action);
      return true;
    };
    this.manager = new webPartBase._ClientSideWebPartManager(this.host);
    this.manager._propertyPane = {
      isOpen: (instanceId) => this.openPane !== undefined && (instanceId === undefined || instanceId === this.openPane),
      isRenderedByConsumer: () => this.openPane !== undefined,
      registerConsumer: () => undefined,
      onConsumerDelete: () => undefined,
      requestAction: askForPane
    };
    (window as HostWindow).entHost = this;
    document.dispatchEvent(new Event(hostReady));
  }

  public async place(webPart: WebPartData, element: HTMLElement, emphasis: Emphasis): Promise<void> {
    const manifest = this.manifests().find(({ id }) => id === webPart.id);
    try {
      if (!manifest) throw new Error(`No manifest ${webPart.id}.`);
      await this.manager?.loadWebPart({
        domElement: element,
        instanceId: webPart.instanceId,
        manifest,
        displayMode: this.editing ? displayMode.edit : displayMode.read,
        pageLayoutType: layoutTypes[bootData().layout],
        host: this.host,
        serviceScope: this.scopeOf(webPart.instanceId, emphasis),
        webPartData: webPart,
        addedFromPersistedData: true
      });
      // One that was still loading while the mode changed would keep the mode that it was asked for in.
      this.manager?.setDisplayMode(this.editing ? displayMode.edit : displayMode.read);
    } catch (error) {
      console.error(`The web part ${webPart.id} did not load.`, error);
    }
  }

  public setEmphasis(instanceId: string, emphasis: Emphasis): void {
    const known = this.sectionThemes.get(instanceId);
    if (known === undefined || known.emphasis === emphasis) return;
    known.emphasis = emphasis;
    known.provider._setTheme(this.themeOf(emphasis));
  }

  public setEditing(editing: boolean): void {
    this.editing = editing;
    this.manager?.setDisplayMode(editing ? displayMode.edit : displayMode.read);
  }

  public dataOf(instanceId: string): WebPartData | undefined {
    return this.webPart(instanceId) && this.manager?.serialize(instanceId).get(instanceId);
  }

  public webPart(instanceId: string): ReturnType<WebPartManager['getWebPartByInstanceId']> {
    return this.manager?.getWebPartByInstanceId(instanceId);
  }

  public remove(instanceId: string, deleted: boolean): void {
    this.sectionThemes.delete(instanceId);
    if (!this.webPart(instanceId)) return;
    if (deleted) this.manager?.onWebPartDelete(instanceId);
    this.manager?.disposeWebparts(instanceId);
  }

  public manifests(): ReturnType<ComponentLoader['getManifests']> {
    return (window as unknown as { _spComponentLoader: ComponentLoader })._spComponentLoader.getManifests();
  }

  public paneIsOpen(instanceId: string | undefined): void {
    this.openPane = instanceId;
  }

  public resized(): void {
    this.manager?.notifyWebPartContainerResize();
  }

  public navigated(): void {
    coreLibrary._SPEventManager.instance.raiseStickyEvent('application.navigatedEvent', {});
  }

  public showPlaceholders(shown: boolean): void {
    const { _PlaceholderManager, PlaceholderName } = applicationBase;
    const manager = this.context.serviceScope.consume(_PlaceholderManager.serviceKey);
    const places = [
      { name: PlaceholderName.Top, domElement: place('placeholder-top') },
      { name: PlaceholderName.Bottom, domElement: place('placeholder-bottom') }
    ];
    manager._enable();
    if (shown) return manager.initializePlaceholders(places);
    for (const { name, domElement } of places) {
      manager.removePlaceholder(name);
      // The framework leaves what extensions drew where it is.
      domElement.replaceChildren();
    }
  }

  private themeOf(emphasis: Emphasis): Record<string, unknown> {
    const variant = emphasis === 0 ? undefined : this.variants?.[this.theme][emphasis];
    return { ...bootData().themes[this.theme], ...variant };
  }

  /** A scope of its own, as each section of SharePoint's has, so that its theme may differ from the page's. */
  private scopeOf(instanceId: string, emphasis: Emphasis): ServiceScope {
    const scope = this.context.serviceScope.startNewChild();
    const provider = scope.createAndProvide(componentBase.ThemeProvider.serviceKey, componentBase.ThemeProvider);
    scope.finish();
    provider._setTheme(this.themeOf(emphasis));
    this.sectionThemes.set(instanceId, { provider, emphasis });
    return scope;
  }
}

function bootData(): BootData {
  return (window as unknown as { entBoot: BootData }).entBoot;
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}

/** What a tab in a team's channel is told, in the form of TeamsJS 2 and, under `context`, in that of version 1. */
function teamsContext(): Record<string, unknown> {
  const { person, page, siteTitle, culture, theme: name } = bootData();
  const theme = name === 'dark' ? 'dark' : 'default';
  const site = new URL(page.siteUrl, location.href).href;
  const channel = { id: '19:local@thread.tacv2', displayName: page.content.title };
  const context = {
    app: { locale: culture.toLowerCase(), theme, sessionId: 'local', host: { name: 'Teams', clientType: 'web', sessionId: 'local' } },
    page: { id: page.name, frameContext: 'content', subPageId: '', isFullScreen: false },
    user: { id: String(person.id), displayName: person.title, userPrincipalName: person.login, loginHint: person.login },
    channel: { ...channel, membershipType: 'Regular' },
    team: { internalId: channel.id, displayName: siteTitle, groupId: '' },
    sharePointSite: { teamSiteUrl: site, teamSitePath: page.siteUrl, teamSiteDomain: location.host }
  };
  const teamsJs = {
    app: {
      FrameContexts: { content: 'content' },
      initialize: async () => Promise.resolve(),
      isInitialized: () => true,
      getContext: async () => Promise.resolve(context),
      registerOnThemeChangeHandler: (changed: (theme: string) => void) =>
        document.addEventListener(themeEvent, (event) => changed((event as CustomEvent<ThemeName>).detail === 'dark' ? 'dark' : 'default')),
      notifySuccess: async () => Promise.resolve({ hasFinishedSuccessfully: true })
    },
    pages: { isSupported: () => false },
    authentication: { getAuthToken: async () => Promise.reject(new Error('The local SharePoint gives no tokens.')) }
  };
  const legacy = {
    theme,
    locale: context.app.locale,
    entityId: page.name,
    upn: person.login,
    loginHint: person.login,
    channelId: channel.id,
    channelName: channel.displayName,
    teamId: channel.id,
    teamName: siteTitle,
    teamSiteUrl: site,
    frameContext: 'content',
    hostClientType: 'web'
  };
  return { microsoftTeams: { teamsJs, context: legacy } };
}
