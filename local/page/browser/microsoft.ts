import type { WebPartData } from '../../canvas/canvas';

/**
 * The parts of Microsoft's runtime that a page application uses. They are exported for SharePoint's own pages and
 * left out of the public typings, hence these.
 */
export interface ServiceScope {
  consume<T>(key: ServiceKey<T>): T;
  startNewChild(): ServiceScope;
  createAndProvide<T>(key: ServiceKey<T>, serviceClass: new (scope: ServiceScope) => T): T;
  finish(): void;
}

export interface ServiceKey<T> {
  readonly id: string;
  readonly defaultCreator?: (scope: ServiceScope) => T;
}

export interface ApplicationBase {
  BaseApplication: new () => { readonly context: { readonly serviceScope: ServiceScope } };
  _PlaceholderManager: {
    serviceKey: ServiceKey<{
      _enable(): void;
      initializePlaceholders(elements: { name: number; domElement: HTMLElement }[]): void;
      removePlaceholder(name: number): void;
    }>;
  };
  PlaceholderName: { Top: number; Bottom: number };
}

export interface WebPartBase {
  _MinimalWebPartHost: new (scope: ServiceScope) => WebPartHost;
  _ClientSideWebPartManager: new (host: WebPartHost) => WebPartManager;
}

export interface WebPartHost {
  getAdditionalContextProperties?(): Record<string, unknown>;
  getAdditionalContextPropertiesAsync?(): Promise<Record<string, unknown>>;
  /** @returns true where the host itself does what was asked, which is `Open`, `Close`, `Refresh` and others */
  requestPropertyPaneAction?(instanceId: string, action: string): boolean;
  propertyPaneLifeCycleEventCallback?(event: string, data: unknown): void;
}

export interface WebPartManager {
  loadWebPart(options: Record<string, unknown>): Promise<void>;
  /** 1 reads, 2 edits. */
  setDisplayMode(mode: number): void;
  getWebPartByInstanceId(instanceId: string): ConfigurableWebPart | undefined;
  serialize(instanceId: string): Map<string, WebPartData | undefined>;
  disposeWebparts(instanceId?: string): void;
  onWebPartDelete(instanceId: string): void;
  notifyWebPartContainerResize(instanceId?: string): void;
  /** Microsoft's pane, which is not published as a whole: the host puts its own in the place. */
  _propertyPane?: PropertyPaneController;
}

/** What the manager asks of a pane. */
export interface PropertyPaneController {
  isOpen(instanceId?: string): boolean;
  isRenderedByConsumer(): boolean;
  registerConsumer(): void;
  onConsumerDelete(): void;
  requestAction(instanceId: string, action: string): void;
}

/** A web part as a property pane sees it. */
export interface ConfigurableWebPart {
  _getPropertyPaneData(isDetails: boolean): Promise<PaneData>;
  _onPropertyPaneFieldChanged(property: string, value: unknown, fieldType: number): boolean;
  _onPropertyPaneLifeCycleEvent(event: 'ConfigurationStart' | 'ConfigurationComplete' | 'ApplyClicked'): void;
}

export interface PaneData {
  title: string;
  isReactive: boolean;
  properties: Record<string, unknown>;
  configuration: { currentPage?: number; pages: PanePage[] };
}

export interface PanePage {
  header?: { description?: string };
  displayGroupsAsAccordion?: boolean;
  groups: (PaneGroup | { primaryGroup: PaneGroup; secondaryGroup: PaneGroup; showSecondaryGroup: boolean })[];
}

export interface PaneGroup {
  groupName?: string;
  isGroupNameHidden?: boolean;
  isCollapsed?: boolean;
  groupFields: PaneField[];
}

export interface PaneField {
  /** Of the framework's PropertyPaneFieldType. */
  type: number;
  targetProperty: string;
  properties: Record<string, unknown> | undefined;
}

export interface ThemeProvider {
  _setTheme(theme: Record<string, unknown>): void;
}

export interface ComponentBase {
  ThemeProvider: (new (scope: ServiceScope) => ThemeProvider) & { serviceKey: ServiceKey<ThemeProvider> };
}

export interface CoreLibrary {
  _SPEventManager: { instance: { raiseStickyEvent(name: string, detail: Record<string, unknown>): void } };
}

export interface Manifest {
  id: string;
  componentType: string;
  supportedHosts?: string[];
  supportsFullBleed?: boolean;
  hiddenFromToolbox?: boolean;
  preconfiguredEntries: {
    title: Record<string, string>;
    description: Record<string, string>;
    properties: Record<string, unknown>;
    dataVersion?: string;
    iconImageUrl?: string;
  }[];
}

export interface ComponentLoader {
  getManifests(): Manifest[];
}
