/**
 * What a page holds, and every change of it, without a browser: the server reads and writes it too. It is stored in the
 * form of SharePoint's CanvasContent1, whose zones are our sections and whose sections are our columns.
 */
export type SectionLayout = 'one' | 'two' | 'twoLeft' | 'twoRight' | 'three' | 'full';

/** None, neutral, soft, strong: SharePoint's zoneEmphasis. */
export type Emphasis = 0 | 1 | 2 | 3;

export type Direction = 'up' | 'down' | 'left' | 'right';

/** As a web part serialises itself. */
export interface WebPartData {
  /** Of the manifest. */
  id: string;
  instanceId: string;
  title: string;
  description: string;
  dataVersion: string;
  properties: Record<string, unknown>;
  [other: string]: unknown;
}

export interface Section {
  layout: SectionLayout;
  emphasis: Emphasis;
  columns: WebPartData[][];
}

export interface Canvas {
  title: string;
  /** Whether the title stands above the sections; it is the page's name in any case. */
  showTitle: boolean;
  sections: Section[];
}

/** Widths of a section's columns in twelfths of the page; 0 is SharePoint's full width. */
export const columnFactors: Record<SectionLayout, readonly number[]> = {
  one: [12],
  two: [6, 6],
  twoLeft: [8, 4],
  twoRight: [4, 8],
  three: [4, 4, 4],
  full: [0]
};

export function newSection(layout: SectionLayout): Section {
  return { layout, emphasis: 0, columns: columnFactors[layout].map(() => []) };
}

export function addSection(canvas: Canvas, at: number, layout: SectionLayout): Canvas {
  return { ...canvas, sections: inserted(canvas.sections, at, newSection(layout)) };
}

export function removeSection(canvas: Canvas, index: number): Canvas {
  return { ...canvas, sections: without(canvas.sections, index) };
}

/** @returns the same canvas at an end of the page */
export function moveSection(canvas: Canvas, index: number, by: -1 | 1): Canvas {
  const section = canvas.sections[index];
  if (section === undefined || canvas.sections[index + by] === undefined) return canvas;
  return { ...canvas, sections: inserted(without(canvas.sections, index), index + by, section) };
}

/** Web parts of columns that are no more go to the last one that is. */
export function setLayout(canvas: Canvas, index: number, layout: SectionLayout): Canvas {
  return changeSection(canvas, index, (section) => {
    const columns = newSection(layout).columns;
    section.columns.forEach((column, position) => columns[Math.min(position, columns.length - 1)].push(...column));
    return { ...section, layout, columns };
  });
}

export function setEmphasis(canvas: Canvas, index: number, emphasis: Emphasis): Canvas {
  return changeSection(canvas, index, (section) => ({ ...section, emphasis }));
}

/** At the end of a column. */
export function addWebPart(canvas: Canvas, sectionIndex: number, columnIndex: number, webPart: WebPartData): Canvas {
  return changeColumn(canvas, sectionIndex, columnIndex, (column) => [...column, webPart]);
}

export function removeWebPart(canvas: Canvas, instanceId: string): Canvas {
  return mapColumns(canvas, (column) => column.filter((webPart) => webPart.instanceId !== instanceId));
}

export interface Place {
  section: number;
  column: number;
  position: number;
}

export function placeOf(canvas: Canvas, instanceId: string): Place | undefined {
  for (const [section, { columns }] of canvas.sections.entries()) {
    for (const [column, webParts] of columns.entries()) {
      const position = webParts.findIndex((webPart) => webPart.instanceId === instanceId);
      if (position >= 0) return { section, column, position };
    }
  }
  return undefined;
}

/**
 * Where a web part goes: up and down within its column, then to the section above or below; left and right to the
 * neighbouring column.
 * @returns undefined where there is nothing in that direction
 */
export function placeTowards(canvas: Canvas, instanceId: string, direction: Direction): Place | undefined {
  const from = placeOf(canvas, instanceId);
  if (from === undefined) return undefined;
  const { section, column, position } = from;
  const columns = canvas.sections[section].columns;
  if (direction === 'left' || direction === 'right') {
    const next = column + (direction === 'left' ? -1 : 1);
    return columns[next] && { section, column: next, position: Math.min(position, columns[next].length) };
  }
  const by = direction === 'up' ? -1 : 1;
  if (columns[column][position + by] !== undefined) return { section, column, position: position + by };
  const beyond = canvas.sections[section + by];
  if (beyond === undefined) return undefined;
  const kept = Math.min(column, beyond.columns.length - 1);
  return { section: section + by, column: kept, position: by === -1 ? beyond.columns[kept].length : 0 };
}

/** @returns the same canvas where the web part cannot go that way */
export function moveWebPart(canvas: Canvas, instanceId: string, direction: Direction): Canvas {
  const from = placeOf(canvas, instanceId);
  const to = placeTowards(canvas, instanceId, direction);
  if (from === undefined || to === undefined) return canvas;
  const moved = canvas.sections[from.section].columns[from.column][from.position];
  return changeColumn(removeWebPart(canvas, instanceId), to.section, to.column, (column) => inserted(column, to.position, moved));
}

export function webPartsOf(canvas: Canvas): WebPartData[] {
  return canvas.sections.flatMap(({ columns }) => columns.flat());
}

export function mapWebParts(canvas: Canvas, change: (webPart: WebPartData) => WebPartData): Canvas {
  return mapColumns(canvas, (column) => column.map(change));
}

function mapColumns(canvas: Canvas, change: (column: WebPartData[]) => WebPartData[]): Canvas {
  return { ...canvas, sections: canvas.sections.map((section) => ({ ...section, columns: section.columns.map(change) })) };
}

function changeSection(canvas: Canvas, index: number, change: (section: Section) => Section): Canvas {
  return { ...canvas, sections: canvas.sections.map((section, position) => (position === index ? change(section) : section)) };
}

function changeColumn(canvas: Canvas, sectionIndex: number, columnIndex: number, change: (column: WebPartData[]) => WebPartData[]): Canvas {
  return changeSection(canvas, sectionIndex, (section) => ({
    ...section,
    columns: section.columns.map((column, position) => (position === columnIndex ? change(column) : column))
  }));
}

function inserted<T>(list: readonly T[], at: number, item: T): T[] {
  return [...list.slice(0, at), item, ...list.slice(at)];
}

function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_item, position) => position !== index);
}
