import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { transformSync } from '@swc/core';

/** Modules that Microsoft's AMD loader loads; the others are ES modules of the page itself. */
const amd = /^(hostApplication|stubs\/(?!generic))/;

/**
 * The page's own scripts, turned from TypeScript to what a browser runs.
 * @returns scripts by address below `browser/` without extension, e.g. `boot`, `stubs/generic`
 */
export function browserScripts(folder: string): Map<string, string> {
  const scripts = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.d.ts') || file.endsWith('.test.ts')) continue;
    const path = join(folder, file);
    const name = relative(folder, path).split(sep).join('/').replace(/\.ts$/, '');
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      filename: path,
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2020' },
      module: { type: amd.test(name) ? 'amd' : 'es6' }
    });
    scripts.set(name, code);
  }
  return scripts;
}
