import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility';
import { startSite, type Components, type TestSite } from './site';

export { expect };
export { people } from './site';

interface WorkerFixtures {
  /** Which components the site's pages hold; set with `test.use`. */
  components: Components;
  /** Whether the site is the demonstration school; a name makes one of its own, for tests that change it for good. Set with `test.use`. */
  school: boolean | string;
  site: TestSite;
}

interface TestFixtures {
  /** What a page did that no page should do. A test that provokes one on purpose takes it out again. */
  misdeeds: string[];
}

/** Every test fails on a console error, a broken policy, an uncaught error, or a request that leaves this machine. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  components: ['solution', { scope: 'worker', option: true }],
  school: [false, { scope: 'worker', option: true }],
  site: [
    async ({ components, school }, use) => {
      const site = await startSite({ components, school: school !== false });
      await use(site);
      await site.close();
    },
    // Making the school takes longer than a test may.
    { scope: 'worker', timeout: 180_000 }
  ],
  baseURL: async ({ site }, use) => use(site.server.url),
  misdeeds: [
    async ({ context }, use) => {
      const misdeeds: string[] = [];
      watch(context, misdeeds);
      await use(misdeeds);
      expect(misdeeds).toEqual([]);
    },
    { auto: true }
  ]
});

function watch(context: BrowserContext, misdeeds: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') misdeeds.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => misdeeds.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') misdeeds.push(`left the machine: ${request.url()}`);
  });
}

/** Signs somebody in, as the sign-in page does. The page is left first: what it still asks would be asked as somebody else. */
export async function signIn(page: Page, login: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  const answer = await page.request.post('/_local/signin', { form: { login, return: '/' }, maxRedirects: 0 });
  expect(answer.status(), `signing in ${login}`).toBe(303);
}

export interface OpenOptions {
  /** Name of the site collection below /sites. */
  site?: string;
  /** e.g. `env=teams` */
  query?: string;
}

/** Opens a page of web parts (`CahierDeTextes`) and waits until each has drawn something and none is still loading. */
export async function openPage(page: Page, name: string, { site = 'lycee', query = '' }: OpenOptions = {}): Promise<void> {
  await page.goto(`/sites/${site}/SitePages/${name}.aspx${query ? `?${query}` : ''}`);
  for (const webPart of await page.locator('[data-web-part]').all()) {
    await expect(webPart).not.toBeEmpty({ timeout: 60_000 });
    await expect(webPart.locator('[aria-busy=true]')).toHaveCount(0, { timeout: 60_000 });
  }
}

/** Switches theme or language for the pages opened from now on. */
export async function prefer(page: Page, choice: { theme?: 'light' | 'dark' | 'school'; language?: 'fr' | 'en' }): Promise<void> {
  for (const [name, value] of Object.entries(choice)) {
    await page.request.post(`/_local/${name}`, { form: { [name]: value, return: '/' }, maxRedirects: 0 });
  }
}

/** Nothing serious or critical for people who use a keyboard, a screen reader or large text (axe-core). */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
}

/** At 320 px, which is also 1280 px enlarged to 400 %, nothing needs scrolling sideways (WCAG 2.1, 1.4.10). */
export async function expectReflow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}
