import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';
import type { Solution } from './solution';
import type { ComponentManifest } from './types';

/** What a package says of itself beside its components. */
export interface PackageFacts {
  title: string;
  version: string;
  /** Permissions that an administrator would have to approve. */
  permissions: { resource: string; scope: string }[];
  /** Aliases of components that are neither web part, application customizer nor library. */
  unsupported: string[];
}

const assetsFolder = 'ClientSideAssets/';
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true });

/**
 * Unpacks an SPFx package: the manifests that its features register, and its assets into a folder of their own. The
 * caller removes it with `remove`.
 * @throws Error with one sentence where the file is no such package
 */
export async function readPackage(file: string): Promise<Solution> {
  const zip = await JSZip.loadAsync(readFileSync(file)).catch((error: unknown) => {
    throw new Error(`${basename(file)} is no SharePoint package: it cannot be unpacked.`, { cause: error });
  });
  const read = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  const app = elementsNamed(parser.parse(await read('AppManifest.xml')), 'App')[0];
  if (app === undefined) throw new Error(`${basename(file)} is no SharePoint package: it has no AppManifest.xml.`);
  const manifests: ComponentManifest[] = [];
  for (const name of Object.keys(zip.files).filter(
    (path) => path.endsWith('.xml') && !path.startsWith('_rels/') && !path.startsWith('[')
  )) {
    for (const component of elementsNamed(parser.parse(await read(name)), 'ClientSideComponent'))
      manifests.push(readManifest(component, name));
  }
  if (manifests.length === 0) throw new Error(`${basename(file)} holds no component of the SharePoint Framework.`);
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-package-'));
  for (const entry of Object.values(zip.files)) {
    if (entry.dir || !entry.name.startsWith(assetsFolder)) continue;
    const target = resolve(folder, entry.name.slice(assetsFolder.length));
    if (!target.startsWith(folder + sep)) throw new Error(`${basename(file)} names an asset outside of itself: ${entry.name}`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await entry.async('nodebuffer'));
  }
  const shown = manifests.filter(isShown);
  return {
    manifests: shown,
    assetsFolder: folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    package: {
      title: textOf(elementsNamed(app, 'Title')[0]) || basename(file),
      version: attribute(app, 'Version'),
      permissions: elementsNamed(app, 'WebApiPermissionRequest').map((asked) => ({
        resource: attribute(asked, 'ResourceId') || attribute(asked, 'Resource'),
        scope: attribute(asked, 'Scope')
      })),
      unsupported: manifests.filter((manifest) => !isShown(manifest)).map(({ alias }) => alias)
    }
  };
}

function isShown({ componentType, extensionType }: ComponentManifest): boolean {
  return componentType === 'WebPart' || componentType === 'Library' || extensionType === 'ApplicationCustomizer';
}

function readManifest(component: unknown, where: string): ComponentManifest {
  try {
    const manifest = JSON.parse(attribute(component, 'ComponentManifest')) as ComponentManifest;
    if (typeof manifest.id !== 'string' || typeof manifest.loaderConfig?.scriptResources !== 'object')
      throw new TypeError('it has no loader configuration');
    return manifest;
  } catch (error) {
    throw new Error(`The component manifest of ${where} cannot be read.`, { cause: error });
  }
}

/** Every element of this name below `value`, at any depth. */
function elementsNamed(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => elementsNamed(item, name));
  return Object.entries(value).flatMap(([key, child]) => (key === name ? [child].flat() : elementsNamed(child, name)));
}

function attribute(element: unknown, name: string): string {
  if (typeof element !== 'object' || element === null) return '';
  const value: unknown = Reflect.get(element, name);
  return typeof value === 'string' ? value : '';
}

function textOf(element: unknown): string {
  return typeof element === 'string' ? element : attribute(element, '#text');
}
