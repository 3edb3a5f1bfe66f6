import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentManifest, ScriptResource } from './types';

/** Folder of the runtime's files on the page's origin. */
export const runtimeBase = '/_runtime';

/** Id of our own application component, which stands in for SharePoint's page application. */
export const hostApplicationId = 'edcffa72-67ac-46d4-bc95-a8b0b999a910';

/** The runtime's manifests, and which folder of the disk each address of `runtimeBase` is served from. */
export interface Runtime {
  manifests: ComponentManifest[];
  /** `sp-loader` → `<root>/node_modules/@microsoft/sp-loader/dist`, ... */
  folders: Map<string, string>;
}

/**
 * Components that the loader's own assembly holds: they want a manifest and no file is ever fetched.
 * None is published with a manifest of its own.
 */
const inAssembly: [id: string, name: string, version: string][] = [
  ['01c4df03-e775-48cb-aa14-171ee5199a15', 'tslib', '2.3.1'],
  ['229b8d08-79f3-438b-8c21-4613fc877abd', '@microsoft/load-themed-styles', '0.1.2'],
  ['2e09fb9b-13bb-48f2-859f-97d6fff71176', '@msinternal/odsp-core-bundle', '1.5.82'],
  ['8217e442-8ed3-41fd-957d-b112e841286a', '@msinternal/sp-telemetry', '0.35.145']
];

/** Not published, and called by the runtime: modules of `browser/stubs` take their place. */
const stubbed: [id: string, name: string, version: string, file: string][] = [
  ['6d3c733c-8cb7-4871-bb22-b5b37c1d518d', '@msinternal/sp-safehtml', '0.6.0', 'safeHtml.js'],
  ['42647dee-1f75-4b9f-b521-5c844a6c35cc', '@msinternal/sp-edit-customer-promise', '0.1.0', 'editCustomerPromise.js'],
  ['c49ba483-7614-4c5c-b9dd-11b45a5fa280', '@msinternal/sp-idle-web-task', '0.1.2', 'idleWebTask.js']
];

const react: [id: string, name: string, folder: string, file: string][] = [
  ['0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', 'react', 'react', 'react.production.min.js'],
  ['aa0a46ec-1505-43cd-a44a-93f3a5aa460a', 'react-dom', 'react-dom', 'react-dom.production.min.js']
];

/** Collects Microsoft's published runtime from the installed packages, and what stands in for the unpublished rest. */
export function collectRuntime(root: string): Runtime {
  const modules = join(root, 'node_modules');
  const folders = new Map<string, string>();
  const manifests: ComponentManifest[] = [];

  for (const name of readdirSync(join(modules, '@microsoft')).filter((folder) => /^(sp-.*|decorators)$/.test(folder))) {
    const dist = join(modules, '@microsoft', name, 'dist');
    const found = existsSync(dist) ? readManifests(dist).filter((manifest) => !manifest.isInternal) : [];
    if (found.length === 0) continue;
    folders.set(name, dist);
    for (const manifest of found) manifests.push(servedFrom(manifest, `${runtimeBase}/${name}/`));
  }

  for (const [id, name, folder, file] of react) {
    folders.set(folder, join(modules, folder, 'umd'));
    const version = (JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { version: string }).version;
    const needs: Record<string, ScriptResource> = name === 'react-dom' ? { react: component(react[0][0], version) } : {};
    manifests.push(library(id, name, version, `${runtimeBase}/${folder}/`, file, needs));
  }
  for (const [id, name, version] of inAssembly) manifests.push(library(id, name, version, `${runtimeBase}/assembly/`, 'in-assembly.js'));
  for (const [id, name, version, file] of stubbed) manifests.push(library(id, name, version, `${runtimeBase}/browser/stubs/`, file));
  manifests.push(hostApplication(), ...unpublished(manifests));
  return { manifests, folders };
}

/** Manifests (`<id>.manifest.json`) of a folder. */
export function readManifests(folder: string): ComponentManifest[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.manifest.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '')) as ComponentManifest);
}

/** The manifest with its files served from this address. */
export function servedFrom(manifest: ComponentManifest, base: string): ComponentManifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [base] } };
}

function component(id: string, version: string): ScriptResource {
  return { type: 'component', id, version };
}

function library(
  id: string,
  name: string,
  version: string,
  base: string,
  file: string,
  needs: Record<string, ScriptResource> = {}
): ComponentManifest {
  return {
    id,
    alias: name,
    componentType: 'Library',
    version,
    manifestVersion: 2,
    loaderConfig: {
      internalModuleBaseUrls: [base],
      entryModuleId: name,
      scriptResources: { [name]: { type: 'path', path: file }, ...needs }
    }
  };
}

/** The application that stands in for SharePoint's page: `browser/hostApplication.ts`. */
function hostApplication(): ComponentManifest {
  const needs = {
    '@microsoft/sp-application-base': component('4df9bb86-ab0a-4aab-ab5f-48bf167048fb', '1.23.2'),
    '@microsoft/sp-webpart-base': component('974a7777-0990-4136-8fa6-95d80114c2e0', '1.23.2'),
    '@microsoft/sp-component-base': component('467dc675-7cc5-4709-8aac-78e3b71bd2f6', '1.23.2'),
    '@microsoft/sp-core-library': component('7263c7d0-1d6a-45ec-8d85-d4d1d234171b', '1.23.2')
  };
  const manifest = library(hostApplicationId, 'local-page-host', '1.0.0', `${runtimeBase}/browser/`, 'hostApplication.js', needs);
  return { ...manifest, componentType: 'Application' };
}

/**
 * The runtime names some twenty more components that Microsoft does not publish (Fluent 9 of the property pane).
 * Each gets the generic stub, at an address of its own because the loader loads an address once: nothing that a page in read mode does calls them.
 */
function unpublished(known: ComponentManifest[]): ComponentManifest[] {
  const provided = new Set(known.map((manifest) => manifest.id));
  const found = new Map<string, ComponentManifest>();
  for (const manifest of known) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type !== 'component' || !resource.id || provided.has(resource.id)) continue;
      found.set(
        resource.id,
        library(resource.id, name, resource.version ?? '0.0.0', `${runtimeBase}/browser/stubs/generic/`, `${resource.id}.js`)
      );
    }
  }
  return [...found.values()];
}
