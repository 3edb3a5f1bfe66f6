import * as change from '../../canvas/canvas';
import { webPartsOf, type Direction, type Emphasis, type SectionLayout } from '../../canvas/canvas';
import { button, choice, element, fill, strings } from './dom';
import type { Editor } from './editor';
import { host } from './pageView';

const layouts: [SectionLayout, string][] = [
  ['one', strings.layoutOne],
  ['two', strings.layoutTwo],
  ['twoLeft', strings.layoutTwoLeft],
  ['twoRight', strings.layoutTwoRight],
  ['three', strings.layoutThree],
  ['full', strings.layoutFull]
];

const backgrounds: ['0' | '1' | '2' | '3', string, Emphasis][] = [
  ['0', strings.backgroundNone, 0],
  ['1', strings.backgroundNeutral, 1],
  ['2', strings.backgroundSoft, 2],
  ['3', strings.backgroundStrong, 3]
];

const directions: [Direction, string, string][] = [
  ['up', '↑', strings.moveUp],
  ['down', '↓', strings.moveDown],
  ['left', '←', strings.moveLeft],
  ['right', '→', strings.moveRight]
];

/** Between two sections, and at both ends: where a new one may stand. */
export function sectionDivider(editor: Editor, at: number): HTMLElement {
  const add = button(
    strings.addSection,
    () => editor.apply(change.addSection(editor.view.canvas, at, 'one'), fill(strings.section, at + 1)),
    {
      'data-key': `add-section-${at}`
    }
  );
  return element('div', { class: 'divider' }, add);
}

export function sectionTools(editor: Editor, index: number): HTMLElement {
  const { canvas } = editor.view;
  const section = canvas.sections[index];
  const number = index + 1;
  const name = fill(strings.section, number);
  const moveBy = (by: -1 | 1): void => editor.apply(change.moveSection(editor.view.canvas, index, by), fill(strings.section, number + by));
  const tools = element(
    'div',
    { class: 'tools sectionTools', role: 'group', 'aria-label': name },
    element('span', { class: 'toolName' }, name),
    choice(strings.layout, layouts, section.layout, (layout) => editor.run(setLayout(editor, index, layout)), {
      'data-key': `layout-${index}`
    }),
    choice(
      strings.background,
      backgrounds.map(([value, label]) => [value, label] as const),
      backgrounds[section.emphasis][0],
      (value) => editor.apply(change.setEmphasis(editor.view.canvas, index, backgrounds[Number(value)][2]), name),
      { 'data-key': `background-${index}` }
    ),
    button(fill(strings.sectionUp, number), () => moveBy(-1), { sign: '↑', disabled: index === 0, 'data-key': `section-up-${index}` }),
    button(fill(strings.sectionDown, number), () => moveBy(1), {
      sign: '↓',
      disabled: index === canvas.sections.length - 1,
      'data-key': `section-down-${index}`
    }),
    button(
      fill(strings.sectionDelete, number),
      () => editor.apply(change.removeSection(editor.view.canvas, index), strings.sectionDeleted),
      {
        sign: '✕',
        'data-key': `section-delete-${index}`
      }
    )
  );
  return tools;
}

/** D: SharePoint's full width takes only web parts whose manifest says `supportsFullBleed`. */
async function setLayout(editor: Editor, index: number, layout: SectionLayout): Promise<void> {
  const { canvas } = editor.view;
  const manifests = (await host).manifests();
  const here = webPartsOf({ ...canvas, sections: [canvas.sections[index]] });
  const fits = (id: string): boolean => manifests.some((manifest) => manifest.id === id && manifest.supportsFullBleed);
  const refused = layout === 'full' && !here.every(({ id }) => fits(id));
  editor.apply(
    refused ? canvas : change.setLayout(canvas, index, layout),
    refused ? strings.fullRefused : fill(strings.section, index + 1)
  );
}

export function webPartTools(editor: Editor, instanceId: string): HTMLElement {
  const title = editor.titleOf(instanceId);
  return element(
    'div',
    { class: 'tools', role: 'group', 'aria-label': fill(strings.webPartTools, title) },
    element('span', { class: 'toolName' }, title),
    button(fill(strings.properties, title), () => editor.configure(instanceId), { sign: '✎', 'data-key': `configure-${instanceId}` }),
    ...directions.map(([direction, sign, label]) =>
      button(fill(label, title), () => editor.move(instanceId, direction), {
        sign,
        disabled: change.placeTowards(editor.view.canvas, instanceId, direction) === undefined,
        'data-key': `${direction}-${instanceId}`
      })
    ),
    button(fill(strings.remove, title), () => editor.remove(instanceId), { sign: '✕', 'data-key': `remove-${instanceId}` })
  );
}

export function columnEnd(editor: Editor, section: number, column: number): HTMLElement {
  const empty = editor.view.canvas.sections[section].columns[column].length === 0;
  const add = button(`+ ${strings.addWebPart}`, () => editor.run(editor.add(section, column)), { 'data-key': `add-${section}-${column}` });
  add.setAttribute('aria-label', fill(strings.addWebPartHere, section + 1, column + 1));
  return element('div', { class: 'columnEnd' }, empty && element('p', { class: 'quiet' }, strings.emptyColumn), add);
}
