// Builds the production bundle (`gulp bundle --ship`), unless it was already built from these very sources.
//   --package  writes sharepoint/solution/ent.sppkg as well
//   --force    builds in any case
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, tool } from './run.mjs';

const inputs = ['src', 'config', 'sharepoint/assets', 'teams', 'gulpfile.js', 'tsconfig.json', 'package.json', 'package-lock.json'];
const marker = join(root, 'temp', 'built-from');
const packageFile = join(root, 'sharepoint', 'solution', 'ent.sppkg');

/** Files below a path, without tests and generated files: what a build depends on. */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .flatMap((name) => filesBelow(join(path, name)))
    .filter((file) => !/\.test\.tsx?$|\.scss\.ts$|\.scss\.d\.ts$/.test(file));
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(join(root, input))).sort()) {
    hash.update(relative(root, file));
    hash.update('\0');
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

function gulp(...args) {
  const status = tool('gulp', args);
  if (status !== 0) {
    console.error(`\ngulp ${args.join(' ')} failed: see the lines above.`);
    process.exit(status);
  }
}

const wantsPackage = process.argv.includes('--package');
const wanted = sourceHash();
const built = existsSync(marker) && existsSync(join(root, 'release', 'manifests')) ? readFileSync(marker, 'utf8') : '';
const fresh = built.startsWith(wanted) && (!wantsPackage || (built.endsWith(' packaged') && existsSync(packageFile)));

if (fresh && !process.argv.includes('--force')) {
  console.log('The bundle is up to date.');
} else {
  // gulp bundle never cleans: chunks of deleted web parts would ship.
  gulp('clean');
  if (wantsPackage) rmSync(packageFile, { force: true });
  gulp('bundle', '--ship');
  if (wantsPackage) gulp('package-solution', '--ship');
  mkdirSync(join(root, 'temp'), { recursive: true });
  writeFileSync(marker, wanted + (wantsPackage ? ' packaged' : ''));
}
