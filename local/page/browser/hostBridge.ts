import type { Emphasis, WebPartData } from '../../canvas/canvas';
import type { ConfigurableWebPart, Manifest } from './microsoft';

/** What the host application, which the framework loads, does for the page's own scripts, which it does not. */
export interface HostBridge {
  /** Has the framework draw a web part. One that fails leaves the others standing: the manager writes its error in the place. */
  place(webPart: WebPartData, element: HTMLElement, emphasis: Emphasis): Promise<void>;
  /** The theme of its section's background. */
  setEmphasis(instanceId: string, emphasis: Emphasis): void;
  setEditing(editing: boolean): void;
  /** As it serialises itself now; undefined for one that did not load. */
  dataOf(instanceId: string): WebPartData | undefined;
  webPart(instanceId: string): ConfigurableWebPart | undefined;
  /** Takes it off the page; `deleted` tells it that it will not come back. */
  remove(instanceId: string, deleted: boolean): void;
  manifests(): Manifest[];
  /** Tells which pane is open, for web parts that ask. */
  paneIsOpen(instanceId: string | undefined): void;
  resized(): void;
  /** Takes the placeholders off the page, or puts them back, as SharePoint may while one goes from page to page. */
  showPlaceholders(shown: boolean): void;
  /** Tells application customizers that another page stands here now. */
  navigated(): void;
}

export interface HostWindow {
  entHost?: HostBridge;
}

/** Raised on `document` once `entHost` stands. */
export type HostReadyEvent = 'ent-host-ready';
