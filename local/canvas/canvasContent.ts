import { columnFactors, newSection, type Canvas, type Emphasis, type SectionLayout, type WebPartData } from './canvas';

/** One control of SharePoint's CanvasContent1: a web part (controlType 3), a text (4), or a column that holds none. */
export interface CanvasControl {
  controlType?: number;
  id?: string;
  webPartId?: string;
  position: { zoneIndex: number; sectionIndex: number; controlIndex?: number; sectionFactor: number; layoutIndex: 1 };
  emphasis: { zoneEmphasis?: number };
  webPartData?: WebPartData;
  innerHTML?: string;
}

/** What a stored page is. */
export interface PageContent {
  title: string;
  showTitle: boolean;
  canvasContent1: CanvasControl[];
}

const emptyColumn = 0;
const webPartControl = 3;
const textControl = 4;

/** D: SharePoint's own text web part, as which a text stands among the web parts of a page. */
export const textWebPartId = 'd1d91016-032f-456d-98a4-721247c305e8';

/** Zones, sections and controls are numbered from 1, as SharePoint does. */
export function toPageContent({ title, showTitle, sections }: Canvas): PageContent {
  const canvasContent1 = sections.flatMap(({ layout, emphasis, columns }, zone) =>
    columns.flatMap((column, section): CanvasControl[] => {
      const position = {
        zoneIndex: zone + 1,
        sectionIndex: section + 1,
        sectionFactor: columnFactors[layout][section],
        layoutIndex: 1 as const
      };
      const common = { emphasis: emphasis === 0 ? {} : { zoneEmphasis: emphasis } };
      if (column.length === 0) return [{ ...common, position }];
      return column.map((webPartData, control) => ({
        ...common,
        ...(webPartData.id === textWebPartId ? textOf(webPartData) : webPartOf(webPartData)),
        position: { ...position, controlIndex: control + 1 }
      }));
    })
  );
  return { title, showTitle, canvasContent1 };
}

const webPartOf = (webPartData: WebPartData) => ({
  controlType: webPartControl,
  id: webPartData.instanceId,
  webPartId: webPartData.id,
  webPartData
});

const textOf = ({ instanceId, innerHTML }: WebPartData) => ({
  controlType: textControl,
  id: instanceId,
  innerHTML: typeof innerHTML === 'string' ? innerHTML : ''
});

/**
 * Reads what a browser or the store hands over. SharePoint's settings of the page, which stand among its controls, are passed
 * over.
 * @throws TypeError for anything that is no page
 */
export function readPageContent(value: unknown): Canvas {
  const { title, showTitle, canvasContent1 } = record(value, 'a page');
  if (typeof title !== 'string' || title.trim() === '' || title.length > 255)
    throw new TypeError('a page has a title of at most 255 characters');
  if (typeof showTitle !== 'boolean' || !Array.isArray(canvasContent1)) throw new TypeError('a page has showTitle and canvasContent1');
  const zones = new Map<number, { factors: Map<number, number>; emphasis: Emphasis; controls: Map<number, WebPartData[]> }>();
  const seen = new Set<string>();
  for (const control of canvasContent1.filter((value) => !isSettings(value)).map(readControl)) {
    const { zoneIndex, sectionIndex, sectionFactor } = control.position;
    const zone = zones.get(zoneIndex) ?? { factors: new Map(), emphasis: control.emphasis, controls: new Map() };
    zone.factors.set(sectionIndex, sectionFactor);
    const column = zone.controls.get(sectionIndex) ?? [];
    if (control.webPartData) {
      if (seen.has(control.webPartData.instanceId))
        throw new TypeError(`the web part ${control.webPartData.instanceId} stands twice on the page`);
      seen.add(control.webPartData.instanceId);
      column.push(control.webPartData);
    }
    zone.controls.set(sectionIndex, column);
    zones.set(zoneIndex, zone);
  }
  const byNumber = <T>(map: Map<number, T>): T[] => [...map].sort(([one], [other]) => one - other).map(([, item]) => item);
  const sections = byNumber(zones).map(({ factors, emphasis, controls }) => {
    const layout = layoutOf(byNumber(factors));
    return { ...newSection(layout), emphasis, columns: byNumber(controls) };
  });
  return { title: title.trim(), showTitle, sections };
}

function layoutOf(factors: number[]): SectionLayout {
  const found = (Object.keys(columnFactors) as SectionLayout[]).find((layout) => columnFactors[layout].join() === factors.join());
  if (found === undefined) throw new TypeError(`no section has columns of ${factors.join(', ')} twelfths`);
  return found;
}

interface ReadControl {
  position: { zoneIndex: number; sectionIndex: number; sectionFactor: number };
  emphasis: Emphasis;
  webPartData?: WebPartData;
}

function readControl(value: unknown): ReadControl {
  const control = record(value, 'a control');
  const position = record(control.position, 'a position');
  const { zoneEmphasis = 0 } = record(control.emphasis ?? {}, 'an emphasis');
  if (zoneEmphasis !== 0 && zoneEmphasis !== 1 && zoneEmphasis !== 2 && zoneEmphasis !== 3) throw new TypeError('zoneEmphasis is 0 to 3');
  const number = (name: string): number => {
    const found = position[name];
    if (typeof found !== 'number') throw new TypeError(`a position has ${name}`);
    return found;
  };
  const read: ReadControl = {
    position: { zoneIndex: number('zoneIndex'), sectionIndex: number('sectionIndex'), sectionFactor: number('sectionFactor') },
    emphasis: zoneEmphasis
  };
  if (control.controlType === undefined || control.controlType === emptyColumn) return read;
  if (control.controlType === textControl) return { ...read, webPartData: readText(control) };
  if (control.controlType !== webPartControl) throw new TypeError(`controls of type ${String(control.controlType)} are not held here`);
  return { ...read, webPartData: readWebPartData(control.webPartData) };
}

function isSettings(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'pageSettingsSlice' in value;
}

/** A text by itself, as the web part that SharePoint shows it with. */
function readText({ id, innerHTML = '' }: Record<string, unknown>): WebPartData {
  if (typeof innerHTML !== 'string') throw new TypeError('a text has innerHTML');
  return readWebPartData({ id: textWebPartId, instanceId: id, title: 'Texte', innerHTML });
}

function readWebPartData(value: unknown): WebPartData {
  const data = record(value, 'web part data');
  const { id, instanceId, title = '', description = '', dataVersion = '1.0' } = data;
  for (const text of [id, instanceId]) {
    if (typeof text !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text))
      throw new TypeError('a web part has two ids');
  }
  for (const text of [title, description, dataVersion])
    if (typeof text !== 'string') throw new TypeError('texts of a web part are strings');
  return { ...data, title, description, dataVersion, properties: record(data.properties ?? {}, 'properties') } as WebPartData;
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError(`${what} is an object`);
  return value as Record<string, unknown>;
}
