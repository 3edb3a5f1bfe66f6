import * as change from '../../canvas/canvas';
import type { Canvas, Direction, WebPartData } from '../../canvas/canvas';
import { toPageContent } from '../../canvas/canvasContent';
import { commandBar } from './commandBar';
import { byId, element, fill, strings } from './dom';
import { sectionDivider, sectionTools, webPartTools, columnEnd } from './editTools';
import type { Manifest } from './microsoft';
import { host, type PageView } from './pageView';
import { closePane, openPane, paneRequests } from './propertyPane';
import { chooseWebPart } from './toolbox';

export type SaveAction = 'draft' | 'publish' | 'discard' | 'delete';

/** Puts the page's commands above the page, for those who may edit it; `?Mode=Edit` opens it at once. */
export function offerEditing(view: PageView): void {
  const { boot } = view;
  if (!boot.page.mayEdit || boot.layout !== 'page') return;
  const editor = new Editor(view);
  editor.showCommands();
  if (new URLSearchParams(location.search).get('Mode') === 'Edit') editor.run(editor.start());
}

/** Edit mode of one page: every change is one step that can be undone until the page is saved. */
export class Editor {
  public editing = false;
  private readonly history: Canvas[] = [];
  private before = '';

  public constructor(public readonly view: PageView) {}

  public get canUndo(): boolean {
    return this.history.length > 0;
  }

  public async start(): Promise<void> {
    this.editing = true;
    document.body.dataset.editing = 'true';
    this.history.length = 0;
    await this.view.decorate({
      beforeSection: (index) => sectionDivider(this, index),
      sectionTools: (index) => sectionTools(this, index),
      webPartTools: (instanceId) => webPartTools(this, instanceId),
      columnEnd: (section, column) => columnEnd(this, section, column)
    });
    this.before = await this.asStored();
    this.showCommands();
    window.addEventListener('beforeunload', this.warn);
    paneRequests(this.view);
  }

  /** One undoable step. The button that was used keeps the focus, or the nearest one of its group that still works. */
  public apply(canvas: Canvas, message: string): void {
    this.history.push(this.view.canvas);
    this.run(this.redraw(canvas, message));
  }

  public undo(): void {
    const previous = this.history.pop();
    if (previous)
      this.run(this.redraw({ ...previous, title: this.view.canvas.title, showTitle: this.view.canvas.showTitle }, strings.undone));
  }

  /** Title and its display, which are fields of the command bar and undone there. */
  public describe(title: string, showTitle: boolean): void {
    this.run(this.view.draw({ ...this.view.canvas, title, showTitle }));
  }

  public move(instanceId: string, direction: Direction): void {
    const moved = change.moveWebPart(this.view.canvas, instanceId, direction);
    const place = change.placeOf(moved, instanceId);
    if (place) this.apply(moved, fill(strings.moved, this.titleOf(instanceId), place.section + 1, place.column + 1, place.position + 1));
  }

  public remove(instanceId: string): void {
    closePane(instanceId);
    this.apply(change.removeWebPart(this.view.canvas, instanceId), fill(strings.removed, this.titleOf(instanceId)));
  }

  public async add(section: number, column: number): Promise<void> {
    const wide = this.view.canvas.sections[section].layout === 'full';
    const manifest = await chooseWebPart(
      (await host).manifests().filter((one) => !wide || one.supportsFullBleed),
      this.view.boot.culture
    );
    if (!manifest) return;
    const webPart = fresh(manifest, this.view.boot.culture);
    this.apply(change.addWebPart(this.view.canvas, section, column, webPart), fill(strings.added, webPart.title));
  }

  public configure(instanceId: string): void {
    this.run(openPane(this.view, instanceId));
  }

  public titleOf(instanceId: string): string {
    return change.webPartsOf(this.view.canvas).find((webPart) => webPart.instanceId === instanceId)?.title ?? '';
  }

  public async cancel(): Promise<void> {
    if (this.before !== (await this.asStored()) && !confirm(strings.leaveConfirm)) return;
    this.leave();
  }

  public async save(action: SaveAction): Promise<void> {
    if (action === 'discard' && !confirm(strings.discardConfirm)) return;
    if (action === 'delete' && !confirm(strings.deletePageConfirm)) return;
    if (this.view.canvas.title.trim() === '') return this.say(strings.titleMissing, 'alert');
    const { name, siteUrl, version } = this.view.boot.page;
    const canvas = await this.view.serialised();
    const answer = await fetch('/_local/pages', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ siteUrl, name, version, action, content: toPageContent(canvas) })
    }).catch((error: unknown) => console.error('The page was not saved.', error));
    if (answer?.ok) return this.saved(action, canvas, ((await answer.json()) as { version: number }).version);
    if (answer?.status === 410 && action !== 'draft' && action !== 'publish') return this.leaveFor(siteUrl);
    if (answer?.status === 409) {
      const { editor } = (await answer.json()) as { editor: string };
      return this.say(fill(strings.conflict, editor), 'alert', true);
    }
    this.say(answer?.status === 403 ? strings.saveDenied : answer?.status === 410 ? strings.gone : strings.saveFailed, 'alert');
  }

  public showCommands(): void {
    byId('page-commands').replaceChildren(commandBar(this));
  }

  /** What happened, for those who see it and those who hear it. */
  public say(message: string, role: 'status' | 'alert' = 'status', reload = false): void {
    const place = byId('page-message');
    place.setAttribute('role', role);
    place.replaceChildren(message);
    if (reload) {
      const again = element('button', { type: 'button' }, strings.reload);
      again.addEventListener('click', () => this.leave());
      place.append(' ', again);
    }
  }

  /** A command that takes time; what fails is said, not swallowed. */
  public run(work: Promise<void>): void {
    work.catch((error: unknown) => {
      console.error('Editing the page failed.', error);
      this.say(strings.saveFailed, 'alert');
    });
  }

  private async redraw(canvas: Canvas, message: string): Promise<void> {
    const key = document.activeElement?.getAttribute('data-key') ?? undefined;
    // Only the elements are awaited here: a slow web part does not hold the tools back.
    const drawn = this.view.draw(canvas);
    this.showCommands();
    this.say(message);
    restoreFocus(key);
    await drawn;
  }

  private async saved(action: SaveAction, canvas: Canvas, version: number): Promise<void> {
    if (action === 'discard' || action === 'delete') return this.leave();
    const { page } = this.view.boot;
    page.version = version;
    page.state = action === 'publish' ? 'published' : 'draft';
    closePane();
    this.editing = false;
    delete document.body.dataset.editing;
    window.removeEventListener('beforeunload', this.warn);
    this.view.canvas = canvas;
    await this.view.forgetRemoved();
    await this.view.decorate(undefined);
    this.showCommands();
    this.say(action === 'publish' ? strings.publishedNow : strings.saved);
    document.querySelector<HTMLElement>('[data-key="edit"]')?.focus();
  }

  private readonly warn = (event: BeforeUnloadEvent): void => {
    if (this.history.length > 0) event.preventDefault();
  };

  private leave(): void {
    this.leaveFor(location.pathname);
  }

  private leaveFor(path: string): void {
    window.removeEventListener('beforeunload', this.warn);
    location.assign(path);
  }

  private async asStored(): Promise<string> {
    return JSON.stringify(toPageContent(await this.view.serialised()));
  }
}

function restoreFocus(key: string | undefined): void {
  if (key === undefined) return;
  const again = document.querySelector<HTMLButtonElement>(`[data-key="${CSS.escape(key)}"]`);
  const target = again?.disabled ? again.parentElement?.querySelector<HTMLButtonElement>('button:enabled') : again;
  (target ?? document.querySelector<HTMLButtonElement>('[data-key="undo"]'))?.focus();
}

/** What SharePoint stores when somebody puts the web part on a page and changes nothing. */
function fresh(manifest: Manifest, culture: string): WebPartData {
  const [entry] = manifest.preconfiguredEntries;
  const inCulture = (text: Record<string, string>): string => text[culture.toLowerCase()] ?? text.default;
  return {
    id: manifest.id,
    instanceId: crypto.randomUUID(),
    title: inCulture(entry.title),
    description: inCulture(entry.description),
    dataVersion: entry.dataVersion ?? '1.0',
    properties: { ...entry.properties }
  };
}
