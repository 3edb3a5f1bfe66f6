import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';

/** What a school uploads to its app catalogue, opened: exactly what should be in it, and nothing left over. */
const root = join(__dirname, '..', '..');
const packageFile = join(root, 'sharepoint', 'solution', 'ent.sppkg');
const locales = ['en-us', 'fr-fr'];

interface Manifest {
  id: string;
  alias: string;
  componentType: string;
  requiresCustomScript?: boolean;
  supportsThemeVariants: boolean;
  supportedHosts: string[];
  preconfiguredEntries: { title: Record<string, string>; description: Record<string, string> }[];
  loaderConfig: {
    entryModuleId: string;
    scriptResources: Record<string, { type: string; path?: string; paths?: Record<string, string> }>;
  };
}

interface SolutionConfig {
  bundles: Record<string, { components: { manifest: string }[] }>;
  localizedResources: Record<string, string>;
}

const config = JSON.parse(readFileSync(join(root, 'config', 'config.json'), 'utf8')) as SolutionConfig;

function sources(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => join(folder, file));
}

const sourceManifests = sources(join(root, 'src'), /\.manifest\.json$/).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Manifest);
const chunkNames = new Set(
  sources(join(root, 'src'), /(?<!\.test)\.tsx?$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/webpackChunkName:\s*'([^']+)'/g)].map(([, name]) => name)
  )
);

let zip: JSZip;
let files: string[];
let components: Manifest[];

async function text(name: string): Promise<string> {
  const file = zip.file(name);
  if (!file) throw new Error(`The package has no ${name}.`);
  return file.async('text');
}

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true });

beforeAll(async () => {
  if (!existsSync(packageFile)) throw new Error('There is no package: run `npm run package` first.');
  zip = await JSZip.loadAsync(readFileSync(packageFile));
  files = Object.values(zip.files)
    .filter((file) => !file.dir)
    .map((file) => file.name);
  const elements = await Promise.all(files.filter((file) => /\/(WebPart|Extension)_[^/]+\.xml$/.test(file)).map(text));
  components = elements.map((element) => {
    const parsed = xml.parse(element) as { Elements: { ClientSideComponent: { ComponentManifest: string } } };
    return JSON.parse(parsed.Elements.ClientSideComponent.ComponentManifest) as Manifest;
  });
});

/** Names of `ClientSideAssets`, without the folder. */
function assets(pattern: RegExp): string[] {
  return files
    .filter((file) => file.startsWith('ClientSideAssets/'))
    .map((file) => file.slice('ClientSideAssets/'.length))
    .filter((file) => pattern.test(file));
}

/** `chunk.ent-diary_1a2b.js` → chunk.ent-diary */
function withoutHash(name: string): string {
  return name.replace(/_[0-9a-f]{8,32}\.js$/, '');
}

test('holds exactly the components of the sources, every one of which a bundle names', () => {
  const ids = sourceManifests.map(({ id }) => id).sort();
  expect(ids.length).toBeGreaterThan(0);
  expect(components.map(({ id }) => id).sort()).toEqual(ids);
  const named = Object.values(config.bundles).flatMap((bundle) => bundle.components.map(({ manifest }) => manifest));
  expect(named).toHaveLength(ids.length);
});

test('web parts go in pages, full pages and Teams, follow the section’s theme and need no custom script', () => {
  for (const component of components.filter(({ componentType }) => componentType === 'WebPart')) {
    expect(component.supportedHosts).toEqual(['SharePointWebPart', 'SharePointFullPage', 'TeamsTab', 'TeamsPersonalApp']);
    expect(component.supportsThemeVariants).toBe(true);
    expect(component.requiresCustomScript ?? false).toBe(false);
    const [entry] = component.preconfiguredEntries;
    for (const locale of ['default', ...locales]) {
      expect(entry.title[locale]).toMatch(/\S/);
      expect(entry.description[locale]).toMatch(/\S/);
    }
  }
});

test('holds one script a bundle, one a locale of each resource and one a named chunk: nothing missing, nothing left over', () => {
  const wanted = [
    ...Object.keys(config.bundles),
    ...Object.keys(config.localizedResources).flatMap((name) => locales.map((locale) => `${name}_${locale}`)),
    ...[...chunkNames].map((name) => `chunk.${name}`)
  ];
  // Chunks that webpack itself cuts out because several named ones share them have a generated name.
  const found = assets(/\.js$/).map(withoutHash);
  const generated = found.filter((name) => /^chunk\.(\d+|vendors-.+|.*node_modules.*)$/.test(name));
  expect(found.filter((name) => !generated.includes(name)).sort()).toEqual(wanted.sort());
  expect(new Set(found).size).toBe(found.length);
});

test('every script that a component names is in the package', () => {
  const present = new Set(assets(/\.js$/));
  for (const component of components) {
    const resources = Object.values(component.loaderConfig.scriptResources);
    const paths = resources.flatMap(({ path, paths: localised }) => [...(path ? [path] : []), ...Object.values(localised ?? {})]);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !present.has(path))).toEqual([]);
    for (const { paths: localised } of resources.filter(({ type }) => type === 'localizedPath')) {
      expect(
        Object.keys(localised ?? {})
          .map((locale) => locale.toLowerCase())
          .sort()
      ).toEqual(locales);
    }
  }
});

/** Width and height of a PNG, from its first chunk. */
async function pngSize(name: string): Promise<[number, number]> {
  const bytes = await zip.file(name)?.async('nodebuffer');
  if (!bytes || bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${name} is not a PNG.`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('holds the two Teams icons of each web part, in their sizes, the package’s icon, and no other asset', async () => {
  const webParts = components.filter(({ componentType }) => componentType === 'WebPart').map(({ id }) => id);
  const wanted = webParts.flatMap((id) => [`${id}_color.png`, `${id}_outline.png`]);
  // Licences of the libraries travel beside the script that holds them.
  const licences = assets(/\.js$/).map((script) => `${script}.LICENSE.txt`);
  expect(
    assets(/\.(?!js$)[^.]+$/)
      .filter((asset) => !licences.includes(asset))
      .sort()
  ).toEqual([...wanted, 'ent.png'].sort());
  for (const id of webParts) {
    expect(await pngSize(`ClientSideAssets/${id}_color.png`)).toEqual([192, 192]);
    expect(await pngSize(`ClientSideAssets/${id}_outline.png`)).toEqual([32, 32]);
  }
  expect(await pngSize('assets/ent.png')).toEqual([96, 96]);
});

test('can be deployed to every site at once, carries its assets, is not isolated, and speaks French and English', async () => {
  const { App } = xml.parse(await text('AppManifest.xml')) as {
    App: Record<string, string> & { Properties: { SupportedLocales: { SupportedLocale: { CultureName: string }[] } } };
  };
  expect(App).toMatchObject({ SkipFeatureDeployment: 'true', IsDomainIsolated: 'false', IsClientSideSolution: 'true' });
  const supported = App.Properties.SupportedLocales.SupportedLocale.map(({ CultureName }) => CultureName.toLowerCase());
  expect(supported.sort()).toEqual(locales);
  const [version] = App.Version.match(/^\d+\.\d+\.\d+/) ?? [];
  expect(version).toBe((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version);
});
