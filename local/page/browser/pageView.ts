import type { BootData } from './bootData';
import { mapWebParts, webPartsOf, type Canvas } from '../../canvas/canvas';
import { readPageContent, textWebPartId } from '../../canvas/canvasContent';
import { drawCanvas, type Decorations } from './canvasView';
import { byId, element } from './dom';
import { showText } from './textView';
import type { HostBridge, HostReadyEvent, HostWindow } from './hostBridge';

const hostReady: HostReadyEvent = 'ent-host-ready';

/** Resolves once the framework has started the host application. */
export const host = new Promise<HostBridge>((resolve) => {
  const known = (window as HostWindow).entHost;
  if (known) return resolve(known);
  document.addEventListener(hostReady, () => {
    const { entHost } = window as HostWindow;
    if (entHost) resolve(entHost);
  });
});

/** One opened page: its content, the elements of its web parts, and what is loaded of them. */
export class PageView {
  public canvas: Canvas;
  private readonly places = new Map<string, HTMLElement>();
  private readonly loaded = new Set<string>();
  private decorations: Decorations | undefined;

  public constructor(public readonly boot: BootData) {
    this.canvas = readPageContent(boot.page.content);
  }

  /** Draws the page, and has the web parts loaded that were not yet. */
  public async draw(canvas = this.canvas): Promise<void> {
    this.canvas = canvas;
    drawCanvas(byId('sections'), canvas, (instanceId) => this.placeOf(instanceId), this.decorations);
    const title = byId('page-title');
    title.querySelector('h1')?.replaceChildren(canvas.title);
    title.classList.toggle('unseen', !canvas.showTitle || this.boot.layout !== 'page');
    const bridge = await host;
    const waiting: Promise<void>[] = [];
    for (const { columns, emphasis } of canvas.sections) {
      for (const webPart of columns.flat()) {
        if (this.loaded.has(webPart.instanceId)) {
          bridge.setEmphasis(webPart.instanceId, emphasis);
          continue;
        }
        this.loaded.add(webPart.instanceId);
        if (webPart.id === textWebPartId) {
          showText(this.placeOf(webPart.instanceId), webPart.innerHTML);
          continue;
        }
        waiting.push(bridge.place(webPart, this.placeOf(webPart.instanceId), emphasis));
      }
    }
    bridge.resized();
    await Promise.all(waiting);
  }

  /** Edit mode's tools, or none. */
  public async decorate(decorations: Decorations | undefined): Promise<void> {
    this.decorations = decorations;
    (await host).setEditing(decorations !== undefined);
    await this.draw();
  }

  /** The page with every web part as it would be stored now. */
  public async serialised(): Promise<Canvas> {
    const bridge = await host;
    return mapWebParts(this.canvas, (webPart) => ({ ...webPart, ...bridge.dataOf(webPart.instanceId) }));
  }

  /** Takes the web parts away that a saved page holds no more. */
  public async forgetRemoved(): Promise<void> {
    const kept = new Set(webPartsOf(this.canvas).map(({ instanceId }) => instanceId));
    await this.unload((instanceId) => !kept.has(instanceId), true);
  }

  /** Before another page takes the place of this one. */
  public async close(): Promise<void> {
    await this.unload(() => true, false);
  }

  private async unload(which: (instanceId: string) => boolean, deleted: boolean): Promise<void> {
    const bridge = await host;
    for (const instanceId of [...this.loaded].filter(which)) {
      bridge.remove(instanceId, deleted);
      this.loaded.delete(instanceId);
      this.places.delete(instanceId);
    }
  }

  private placeOf(instanceId: string): HTMLElement {
    const known = this.places.get(instanceId);
    if (known) return known;
    const made = element('div', { id: `web-part-${instanceId}`, 'data-web-part': true });
    this.places.set(instanceId, made);
    return made;
  }
}
