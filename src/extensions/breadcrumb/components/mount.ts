import styles from './Breadcrumb.module.scss';
import { pageTitle } from '../../../domain/breadcrumb/pageTitle';

export interface Place {
  siteTitle: string;
  siteUrl: string;
}

export interface BreadcrumbHandle {
  update(place: Place): void;
  unmount(): void;
}

/** Marks the one breadcrumb of a page, were the extension switched on twice. */
const MARK = 'data-ent-breadcrumb';

const nothing: BreadcrumbHandle = { update: () => undefined, unmount: () => undefined };

function crumb(content: Node): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}

/** The site, as a link except on its home page, then the page. Titles are text, never HTML. */
function draw(list: HTMLOListElement, place: Place): void {
  const page = pageTitle(document.title, place.siteTitle);
  const site = document.createElement(page ? 'a' : 'span');
  site.textContent = place.siteTitle;
  if (site instanceof HTMLAnchorElement) site.href = place.siteUrl;
  const here = page ? document.createElement('span') : site;
  if (page) here.textContent = page;
  here.setAttribute('aria-current', 'page');
  list.replaceChildren(crumb(site), ...(page ? [crumb(here)] : []));
}

/** Draws the breadcrumb in its placeholder; it follows the page's title, which in-place navigation changes after the address. */
export function mountBreadcrumb(domElement: HTMLElement, label: string, place: Place): BreadcrumbHandle {
  if (document.querySelector(`[${MARK}]`)) return nothing;
  let current = place;
  const nav = document.createElement('nav');
  nav.className = styles.breadcrumb;
  nav.setAttribute(MARK, '');
  nav.setAttribute('aria-label', label);
  const list = document.createElement('ol');
  nav.append(list);
  draw(list, current);
  domElement.append(nav);

  const titles = new MutationObserver(() => draw(list, current));
  titles.observe(document.head, { subtree: true, childList: true, characterData: true });
  return {
    update: (next) => {
      current = next;
      draw(list, current);
    },
    unmount: () => {
      titles.disconnect();
      nav.remove();
    }
  };
}
