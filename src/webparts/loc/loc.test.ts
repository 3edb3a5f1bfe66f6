import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf, typographyFaults } from '../../ui/testing/typography';

/** What SharePoint itself shows in French: property panes, the toolbox, the app catalogue. */
const root = join(__dirname, '..', '..', '..');
const files = readdirSync(join(root, 'src', 'webparts'), { recursive: true, encoding: 'utf8' }).map((file) =>
  join('src', 'webparts', file)
);

/** The strings of an AMD module as SharePoint would load it. */
function stringsOf(file: string): object {
  let strings: object = {};
  const amd = globalThis as { define?: (dependencies: string[], make: () => object) => void };
  amd.define = (_, make) => (strings = make());
  jest.requireActual<object>(join(root, file));
  delete amd.define;
  return strings;
}

/** The texts of a JSON file that stand under a French key. */
function frenchOf(json: object): [string, string][] {
  return textsOf(json).filter(([path]) => /\.fr-fr$/i.test(path));
}

const jsonFiles = [...files.filter((file) => file.endsWith('.manifest.json')), join('config', 'package-solution.json')];
const sources: [string, [string, string][]][] = [
  ...files.filter((file) => /\bloc.fr-fr\.js$/.test(file)).map((file): [string, [string, string][]] => [file, textsOf(stringsOf(file))]),
  ...jsonFiles.map((file): [string, [string, string][]] => [file, frenchOf(JSON.parse(readFileSync(join(root, file), 'utf8')) as object)])
];

test('every web part has its strings and its manifest looked at', () => {
  const webParts = files.filter((file) => /WebPart\.manifest\.json$/.test(file)).length;
  expect(webParts).toBeGreaterThan(0);
  // Each its own, and both what they share and the package.
  expect(sources).toHaveLength(2 * webParts + 2);
});

test.each(sources)('the French of %s is set as French is', (_file, texts) => {
  expect(texts).not.toHaveLength(0);
  expect(texts.map(([path, text]) => [path, typographyFaults(text)]).filter(([, faults]) => faults.length > 0)).toEqual([]);
});
