import type { Canvas } from '../../canvas/canvas';
import { element } from './dom';

/** What edit mode adds around the content. */
export interface Decorations {
  beforeSection(index: number): Node;
  sectionTools(index: number): Node;
  webPartTools(instanceId: string): Node;
  columnEnd(section: number, column: number): Node;
}

/**
 * Draws a page's sections into `container`. Web parts keep the element that `placeOf` gives for each, so that what is
 * moved keeps what it shows.
 */
export function drawCanvas(container: HTMLElement, canvas: Canvas, placeOf: (instanceId: string) => HTMLElement, edit?: Decorations): void {
  const drawn = canvas.sections.flatMap((section, index) => {
    const columns = section.columns.map((column, position) =>
      element(
        'div',
        { class: 'column' },
        ...column.map(({ instanceId }) =>
          element('div', { class: 'webPart', 'data-instance': instanceId }, edit?.webPartTools(instanceId), placeOf(instanceId))
        ),
        edit?.columnEnd(index, position)
      )
    );
    const zone = element(
      'div',
      { class: 'zone', 'data-layout-of-section': section.layout, 'data-emphasis': section.emphasis },
      edit?.sectionTools(index),
      element('div', { class: 'columns' }, ...columns)
    );
    return edit ? [edit.beforeSection(index), zone] : [zone];
  });
  container.replaceChildren(...drawn, ...(edit ? [edit.beforeSection(canvas.sections.length)] : []));
}
