import * as fc from 'fast-check';
import {
  addSection,
  addWebPart,
  moveSection,
  moveWebPart,
  placeOf,
  placeTowards,
  removeWebPart,
  setLayout,
  webPartsOf,
  type Canvas,
  type Direction,
  type SectionLayout,
  type WebPartData
} from './canvas';
import { readPageContent, toPageContent } from './canvasContent';

const empty: Canvas = { title: 'Serre', showTitle: true, sections: [] };

function webPart(number: number): WebPartData {
  const instanceId = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return {
    id: instanceId.replace('4000', '4001'),
    instanceId,
    title: `Pied ${number}`,
    description: '',
    dataVersion: '1.0',
    properties: { number }
  };
}

/** Two sections: one column with 1 and 2, then two columns with 3 and 4. */
function garden(): Canvas {
  let canvas = addSection(addSection(empty, 0, 'one'), 1, 'two');
  for (const [section, column, number] of [
    [0, 0, 1],
    [0, 0, 2],
    [1, 0, 3],
    [1, 1, 4]
  ])
    canvas = addWebPart(canvas, section, column, webPart(number));
  return canvas;
}

const id = (number: number): string => webPart(number).instanceId;

test('up and down go through the column, then to the next section', () => {
  expect(placeTowards(garden(), id(1), 'up')).toBeUndefined();
  expect(placeOf(moveWebPart(garden(), id(1), 'down'), id(1))).toEqual({ section: 0, column: 0, position: 1 });
  expect(placeOf(moveWebPart(garden(), id(2), 'down'), id(2))).toEqual({ section: 1, column: 0, position: 0 });
  expect(placeOf(moveWebPart(garden(), id(4), 'up'), id(4))).toEqual({ section: 0, column: 0, position: 2 });
});

test('left and right go to the neighbouring column', () => {
  expect(placeOf(moveWebPart(garden(), id(3), 'right'), id(3))).toEqual({ section: 1, column: 1, position: 0 });
  expect(placeTowards(garden(), id(3), 'left')).toBeUndefined();
});

test('fewer columns keep every web part', () => {
  const narrowed = setLayout(garden(), 1, 'full');
  expect(narrowed.sections[1].columns.map((column) => column.map(({ instanceId }) => instanceId))).toEqual([[id(3), id(4)]]);
});

test('a section at an end stays there', () => {
  expect(moveSection(garden(), 0, -1)).toEqual(garden());
  expect(moveSection(garden(), 0, 1).sections.map(({ layout }) => layout)).toEqual(['two', 'one']);
});

const layouts: SectionLayout[] = ['one', 'two', 'twoLeft', 'twoRight', 'three', 'full'];
const step = fc.record({
  number: fc.integer({ min: 1, max: 6 }),
  what: fc.constantFrom<Direction | 'remove'>('up', 'down', 'left', 'right', 'remove')
});

test('whatever is moved, each web part stands once, and the stored form reads back the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...layouts), { minLength: 1, maxLength: 4 }),
      fc.array(step, { maxLength: 20 }),
      (sections, steps) => {
        let canvas = sections.reduce((page, layout, at) => addSection(page, at, layout), empty);
        for (let number = 1; number <= 6; number++) canvas = addWebPart(canvas, number % sections.length, 0, webPart(number));
        const expected = new Set([1, 2, 3, 4, 5, 6].map(id));
        for (const { number, what } of steps) {
          canvas = what === 'remove' ? removeWebPart(canvas, id(number)) : moveWebPart(canvas, id(number), what);
          if (what === 'remove') expected.delete(id(number));
        }
        expect(
          webPartsOf(canvas)
            .map(({ instanceId }) => instanceId)
            .sort()
        ).toEqual([...expected].sort());
        expect(readPageContent(JSON.parse(JSON.stringify(toPageContent(canvas))))).toEqual(canvas);
      }
    )
  );
});

test('a text and the settings of a page are read, and the text is stored again', () => {
  const position = { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, controlIndex: 1, layoutIndex: 1 };
  const text = { controlType: 4, id: id(1), innerHTML: '<p>Bonjour</p>', position, emphasis: {} };
  const canvas = readPageContent({ title: 'a', showTitle: true, canvasContent1: [text, { controlType: 0, pageSettingsSlice: {} }] });
  expect(webPartsOf(canvas)).toMatchObject([{ title: 'Texte', innerHTML: '<p>Bonjour</p>' }]);
  expect(toPageContent(canvas).canvasContent1).toEqual([text]);
});

test.each([
  ['no object', 'page'],
  ['no title', { title: ' ', showTitle: true, canvasContent1: [] }],
  [
    'columns that SharePoint has not',
    { title: 'a', showTitle: true, canvasContent1: [{ position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 5 } }] }
  ],
  [
    'a web part twice',
    { title: 'a', showTitle: true, canvasContent1: [...toPageContent(garden()).canvasContent1, ...toPageContent(garden()).canvasContent1] }
  ],
  [
    'a control of another type',
    { title: 'a', showTitle: true, canvasContent1: [{ controlType: 14, position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12 } }] }
  ]
])('%s is no page', (_what, value) => {
  expect(() => readPageContent(value)).toThrow(TypeError);
});
