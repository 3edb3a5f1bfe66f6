import type { PaneEvent, PaneRequest } from './bootData';
import { button, element, fill, strings } from './dom';
import type { ConfigurableWebPart, PaneData, PaneGroup } from './microsoft';
import { drawField } from './paneFields';
import { host, type PageView } from './pageView';

const paneEvent: PaneEvent = 'ent-pane';

interface OpenPane {
  instanceId: string;
  webPart: ConfigurableWebPart;
  body: HTMLElement;
  frame: HTMLElement;
  page: number;
  opener: Element | null;
}

let open: OpenPane | undefined;

/** Web parts may open, close and refresh their pane themselves (`context.propertyPane`), in edit mode. */
export function paneRequests(view: PageView): void {
  document.addEventListener(paneEvent, (event) => {
    if (!document.body.dataset.editing) return;
    const { instanceId, action } = (event as CustomEvent<PaneRequest>).detail;
    const same = open?.instanceId === instanceId;
    if (action === 'Refresh') {
      if (same) refresh();
    } else if (action === 'Close' || (action === 'Toggle' && same)) closePane(instanceId);
    else if (!same) openPane(view, instanceId).catch(failed);
  });
}

/** Opens the pane of a web part beside the page, and puts the focus in it. */
export async function openPane(view: PageView, instanceId: string): Promise<void> {
  closePane();
  const webPart = (await host).webPart(instanceId);
  const body = element('div', { class: 'paneBody' }, element('p', { role: 'status' }, strings.paneLoading));
  const heading = element('h2', { id: 'pane-title', tabindex: '-1' }, strings.pane);
  const frame = element(
    'aside',
    { class: 'pane', 'aria-labelledby': 'pane-title' },
    element(
      'div',
      { class: 'paneHead' },
      heading,
      button(strings.close, () => closePane(), { sign: '✕' })
    ),
    body
  );
  frame.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closePane();
  });
  const opener = document.activeElement;
  document.body.append(frame);
  document.body.dataset.pane = 'true';
  heading.focus();
  (await host).resized();
  if (!webPart) return body.replaceChildren(strings.paneFailed);
  open = { instanceId, webPart, body, frame, page: 0, opener };
  (await host).paneIsOpen(instanceId);
  webPart._onPropertyPaneLifeCycleEvent('ConfigurationStart');
  heading.textContent =
    view.canvas.sections.flatMap(({ columns }) => columns.flat()).find((one) => one.instanceId === instanceId)?.title ?? strings.pane;
  await draw();
}

/** @param instanceId only where it is this web part's pane */
export function closePane(instanceId?: string): void {
  if (!open) {
    document.querySelector('aside.pane')?.remove();
    delete document.body.dataset.pane;
    return;
  }
  if (instanceId !== undefined && open.instanceId !== instanceId) return;
  const { webPart, frame, opener } = open;
  const key = opener?.getAttribute('data-key');
  open = undefined;
  webPart._onPropertyPaneLifeCycleEvent('ConfigurationComplete');
  frame.remove();
  delete document.body.dataset.pane;
  host.then((bridge) => {
    bridge.paneIsOpen(undefined);
    bridge.resized();
  }, failed);
  if (key) document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

function refresh(): void {
  draw().catch(failed);
}

function failed(error: unknown): void {
  console.error('The property pane failed.', error);
  open?.body.replaceChildren(strings.paneFailed);
}

/** Draws the configuration anew, as the framework does after every change: fields may depend on one another. */
async function draw(): Promise<void> {
  const pane = open;
  if (!pane) return;
  const data = await pane.webPart._getPropertyPaneData(false).catch((error: unknown) => failed(error));
  if (!data || open !== pane) return;
  const focused = document.activeElement?.id;
  const { pages } = data.configuration;
  pane.page = Math.min(pane.page, Math.max(0, pages.length - 1));
  const page = pages[pane.page];
  const groups = (page?.groups ?? []).map((group) =>
    'groupFields' in group ? group : group.showSecondaryGroup ? group.secondaryGroup : group.primaryGroup
  );
  const fields = groups.flatMap((group, index) => drawGroup(pane, data, group, index));
  pane.body.replaceChildren(
    ...(page?.header?.description ? [element('p', { class: 'quiet' }, page.header.description)] : []),
    ...(fields.length > 0 ? fields : [element('p', {}, strings.paneEmpty)]),
    ...(pages.length > 1 ? [pager(pane, pages.length)] : []),
    ...(data.isReactive || fields.length === 0 ? [] : [applyButton(pane)])
  );
  if (focused) document.getElementById(focused)?.focus();
}

function drawGroup(pane: OpenPane, data: PaneData, group: PaneGroup, index: number): HTMLElement[] {
  const drawn = group.groupFields.map((field, position) =>
    drawField(field, {
      id: `pane-${index}-${position}`,
      value: field.targetProperty ? valueAt(data.properties, field.targetProperty) : undefined,
      change(value) {
        pane.webPart._onPropertyPaneFieldChanged(field.targetProperty, value, field.type);
        refresh();
      }
    })
  );
  if (!group.groupName || group.isGroupNameHidden) return [element('div', { class: 'paneGroup' }, ...drawn)];
  return [
    element('div', { class: 'paneGroup', role: 'group', 'aria-label': group.groupName }, element('h3', {}, group.groupName), ...drawn)
  ];
}

function pager(pane: OpenPane, count: number): HTMLElement {
  const turn = (by: number) => (): void => {
    pane.page += by;
    refresh();
  };
  return element(
    'div',
    { class: 'commandLine' },
    button(strings.previous, turn(-1), { disabled: pane.page === 0 }),
    element('span', {}, fill(strings.panePage, pane.page + 1, count)),
    button(strings.next, turn(1), { disabled: pane.page === count - 1 })
  );
}

/** A web part that does not want to change while one types is told at once, by this button. */
function applyButton({ webPart }: OpenPane): HTMLElement {
  const told = element('span', { role: 'status' });
  const apply = button(
    strings.paneApply,
    () => {
      webPart._onPropertyPaneLifeCycleEvent('ApplyClicked');
      told.textContent = strings.paneApplied;
    },
    { class: 'main' }
  );
  return element('div', { class: 'commandLine' }, apply, told);
}

/** `a.b[0].c`, as target properties are written. */
function valueAt(properties: Record<string, unknown>, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined), properties);
}
