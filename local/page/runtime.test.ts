import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collectRuntime, hostApplicationId, servedFrom } from './runtime';

const { manifests, folders } = collectRuntime(join(__dirname, '..', '..'));

test('every component that another one needs is there, in that version', () => {
  const present = new Set(manifests.map(({ id, version }) => `${id} ${version}`));
  const missing = manifests.flatMap(({ alias, loaderConfig }) =>
    Object.entries(loaderConfig.scriptResources)
      .filter(([, { type, id, version }]) => type === 'component' && !present.has(`${id} ${version}`))
      .map(([name]) => `${alias} needs ${name}`)
  );
  expect(missing).toEqual([]);
});

test('no component is there twice, and the host’s own application is one of them', () => {
  const ids = manifests.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(hostApplicationId);
});

test('Microsoft’s own files are where the manifests say they are served from', () => {
  const loader = manifests.find(({ alias }) => alias === 'SPWebPartBase');
  expect(loader?.loaderConfig.internalModuleBaseUrls).toEqual(['/_runtime/sp-webpart-base/']);
  for (const folder of folders.values()) expect(existsSync(folder)).toBe(true);
});

test('a manifest moved to another address keeps all else', () => {
  const [first] = manifests;
  const moved = servedFrom(first, 'http://127.0.0.1:1/');
  expect(moved).toEqual({ ...first, loaderConfig: { ...first.loaderConfig, internalModuleBaseUrls: ['http://127.0.0.1:1/'] } });
});
