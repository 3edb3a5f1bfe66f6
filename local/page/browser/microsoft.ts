/**
 * The parts of Microsoft's runtime that a page application uses. They are exported for SharePoint's own pages and
 * left out of the public typings, hence these.
 */
export interface ServiceScope {
  consume<T>(key: ServiceKey<T>): T;
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
}

export interface WebPartManager {
  loadWebPart(options: Record<string, unknown>): Promise<void>;
}

export interface ComponentBase {
  ThemeProvider: { serviceKey: ServiceKey<{ _setTheme(theme: Record<string, unknown>): void }> };
}

export interface Manifest {
  id: string;
  preconfiguredEntries: {
    title: Record<string, string>;
    description: Record<string, string>;
    properties: Record<string, unknown>;
  }[];
}

export interface ComponentLoader {
  getManifests(): Manifest[];
}
