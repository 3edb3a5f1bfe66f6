import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.mjs';

/** Browser tests: the production bundle, Microsoft's runtime, a real browser. Each worker has a SharePoint of its own. */
export default defineConfig({
  testDir: 'tests/browser',
  // Whole journeys take minutes each: they belong to `npm run test:long`.
  testIgnore: process.env.TEST_LONG ? [] : '**/*.long.spec.ts',
  outputDir: 'test-results/browser',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  // A test waits for what it wants to see; the limits only end one that hangs, on a slow or busy machine too.
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    actionTimeout: 30_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    // A trace of every page costs as much as the pages: ask for one where a failure needs it, with `--trace on`.
    trace: 'off',
    launchOptions: { executablePath: findBrowser(), args: browserArguments }
  }
});
