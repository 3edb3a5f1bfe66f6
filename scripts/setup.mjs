// Makes a fresh checkout ready: packages as the lock file says, and (with --browser) a browser for the tests.
// Runs on any Node from 18 without a dependency, and skips what is already done.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const marker = join(root, 'node_modules', '.ent-setup');
const windows = process.platform === 'win32';

/** Runs a command with its output shown; the command's exit code. */
function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows });
  return result.status ?? 1;
}

function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

function lockHash() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
}

function installPackages() {
  const wanted = lockHash();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.log('Installing the packages (about three minutes the first time)…');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail('The packages could not be installed: see the lines above, check the network and run the command again.');
  }
  // Some npm versions do not run install scripts: Node 22 is then put in place here.
  const node22 = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  if (!existsSync(node22)) {
    const installer = join(root, 'node_modules', 'node', 'installArchSpecificPackage.js');
    spawnSync(process.execPath, [installer], { cwd: dirname(installer), stdio: 'inherit' });
    if (!existsSync(node22)) fail('Node 22, which the SharePoint Framework needs, could not be put in place by the "node" package.');
  }
  writeFileSync(marker, wanted);
}

function installBrowser() {
  if (findBrowser()) return;
  console.log('No Chrome, Edge or Chromium found: fetching one for the tests…');
  run('npx', ['playwright', 'install', 'chromium']);
  if (findBrowser()) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell']);
    if (findBrowser()) return;
    // An older Debian has the whole browser only.
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    if (findBrowser()) return;
  }
  fail('The browser tests need Chrome, Edge or Chromium: install one, or name its program in ENT_BROWSER.');
}

installPackages();
if (process.argv.includes('--browser')) installBrowser();
