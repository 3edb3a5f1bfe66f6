import type { BootData } from './bootData';
import { offerEditing } from './editor';
import { host, PageView } from './pageView';

/**
 * Goes between the pages of one site as SharePoint does: the framework stays, the content changes. Everything else
 * (another site, another person, a page being edited, a link elsewhere) loads a page as links do.
 */
export function navigateInPlace(first: PageView): void {
  let current: PageView | undefined = first;
  let turn = 0;

  const open = async (url: string): Promise<void> => {
    const mine = ++turn;
    const answer = await fetch(url, { headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // Somebody has clicked again since.
    if (mine !== turn) return;
    const data = bootOf(page);
    if (!answer.ok || answer.redirected || (data && !sameSession(first.boot, data))) return location.assign(url);
    await current?.close();
    if (mine !== turn) return;
    takeOver(page);
    current = undefined;
    if (data) {
      (window as unknown as { entBoot: BootData }).entBoot = { ...data, preloadedData: first.boot.preloadedData };
      current = new PageView(data);
      offerEditing(current);
      await current.draw();
    }
    (await host).navigated();
  };

  const go = (url: string): void => {
    open(url).catch((error: unknown) => {
      console.error('The page could not be opened in place.', error);
      location.assign(url);
    });
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : undefined;
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.target !== '' || link.hasAttribute('download') || !isPageOf(first.boot.page.siteUrl, link) || document.body.dataset.editing)
      return;
    event.preventDefault();
    if (link.href !== location.href) history.pushState({}, '', link.href);
    go(link.href);
  });
  window.addEventListener('popstate', () => go(location.href));
}

function isPageOf(siteUrl: string, link: HTMLAnchorElement): boolean {
  if (link.origin !== location.origin || (link.hash !== '' && link.pathname === location.pathname)) return false;
  const path = link.pathname.toLowerCase().replace(/\/$/, '');
  const site = siteUrl.toLowerCase();
  if (path === site || (path.startsWith(`${site}/sitepages/`) && path.endsWith('.aspx'))) return link.search === '';
  // Views of its lists and libraries, folder by folder.
  return path.startsWith(`${site}/`) && /^(lists\/[^/]+|[^/]+\/forms)\/[^/]+\.aspx$/.test(path.slice(site.length + 1));
}

function bootOf(page: Document): BootData | undefined {
  const text = page.getElementById('boot')?.textContent;
  return text ? (JSON.parse(text) as BootData) : undefined;
}

/** Another person or another language, chosen in another window, wants a whole new page. */
function sameSession(before: BootData, after: BootData): boolean {
  const sameWeb = before.siteId === after.siteId && before.page.siteUrl === after.page.siteUrl;
  return before.person.login === after.person.login && before.culture === after.culture && sameWeb;
}

/** What differs between two pages of a site: title, navigation, content, and where the header's forms lead back to. */
function takeOver(page: Document): void {
  document.title = page.title;
  document.documentElement.dataset.pageLoad = page.documentElement.dataset.pageLoad;
  for (const part of ['nav', 'main']) {
    const fresh = page.querySelector(part);
    if (fresh) document.querySelector(part)?.replaceWith(document.adoptNode(fresh));
  }
  const returns = page.querySelectorAll<HTMLInputElement>('.suite input[name=return]');
  document
    .querySelectorAll<HTMLInputElement>('.suite input[name=return]')
    .forEach((input, index) => (input.value = returns[index]?.value ?? input.value));
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
