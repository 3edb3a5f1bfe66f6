// Finds a browser for the tests: ENT_BROWSER, an installed Chrome, Edge or Chromium, then Playwright's own download.
// The headless shell is Chromium without the windows that nobody sees: the same pages for a third less work.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium-headless-shell', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];

function onPath() {
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

function wellKnown() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Chromium.app/Contents/MacOS/Chromium'
    ];
  }
  if (process.platform === 'win32') {
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
    return bases.flatMap((base) => [
      join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe')
    ]);
  }
  return [];
}

/** Playwright's downloads are folders `chromium-<build>` whose layout depends on the system. */
function playwrightDownloads() {
  const caches = {
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    linux: join(homedir(), '.cache', 'ms-playwright')
  };
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? caches[process.platform] ?? '';
  if (!cache || !existsSync(cache)) return [];
  const programs = {
    darwin: [
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
    ],
    win32: ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
    linux: ['chrome-linux/chrome', 'chrome-linux64/chrome']
  };
  return readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .flatMap((folder) => (programs[process.platform] ?? []).map((program) => join(cache, folder, program)));
}

/** The path of a browser's program, or undefined where there is none. */
export function findBrowser() {
  const chosen = process.env.ENT_BROWSER;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return [...wellKnown(), ...onPath(), ...playwrightDownloads()].find((path) => existsSync(path));
}

/** Switches that let the browser run as root, on a machine without a display or an open network. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];
