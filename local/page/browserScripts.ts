import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { transformSync } from '@swc/core';

/** Modules that Microsoft's AMD loader loads; the others are ES modules of the page itself. */
const amd = /^(hostApplication|stubs\/(?!generic))/;

/** `../../canvas/` of the sources, which has a place below `browser/` where it is served. */
const sharedImport = /(from\s+['"])\.\.\/\.\.\/canvas\//g;

/**
 * The page's own scripts, turned from TypeScript to what a browser runs.
 * @param folder `page/browser`
 * @param shared `canvas`, which the server reads as well
 * @returns scripts by address below `browser/` without extension, e.g. `boot`, `canvas/canvas`, `stubs/generic`
 */
export function browserScripts(folder: string, shared: string): Map<string, string> {
  return new Map([...scriptsOf(folder, ''), ...scriptsOf(shared, 'canvas/')]);
}

function scriptsOf(folder: string, prefix: string): Map<string, string> {
  const scripts = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.d.ts') || file.endsWith('.test.ts')) continue;
    const path = join(folder, file);
    const name = relative(folder, path).split(sep).join('/').replace(/\.ts$/, '');
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      filename: path,
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2020' },
      module: { type: amd.test(prefix + name) ? 'amd' : 'es6' }
    });
    scripts.set(prefix + name, code.replace(sharedImport, '$1./canvas/'));
  }
  return scripts;
}
