import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { collapse } from '../../domain/breadcrumb/collapse';
import type { Crumb } from '../../domain/breadcrumb/types';
import { themeVariables } from '../theme/themeVariables';
import styles from './Breadcrumb.module.scss';
import { createLevelsMenu } from './levelsMenu';
import type { BreadcrumbWords } from './loc/words';

/** The breadcrumb as it stands in the page, in plain elements. */
export interface TrailView {
  /** None hides it. */
  show(crumbs: readonly Crumb[], separator: string): void;
  setTheme(theme: IReadonlyTheme | undefined): void;
  destroy(): void;
}

export function createTrailView(host: HTMLElement, words: BreadcrumbWords): TrailView {
  const nav = document.createElement('nav');
  const row = document.createElement('ol');
  const menu = createLevelsMenu(words);
  nav.className = styles.breadcrumb;
  nav.setAttribute('aria-label', words.label);
  nav.hidden = true;
  nav.append(row, menu.list);
  host.append(nav);

  let shown: readonly Crumb[] = [];
  let drawn = '';
  let steps: HTMLLIElement[] = [];
  let more = stepOf(menu.button, '');
  let hiddenBefore = '';

  /** Measures the row as if it had all the room, then hides what has none. */
  const fit = (): void => {
    if (nav.hidden) return;
    row.classList.add(styles.measuring);
    const widths = { steps: steps.map(widthOf), menu: widthOf(more), available: row.clientWidth };
    row.classList.remove(styles.measuring);
    const hidden = collapse(widths);
    if (hidden.join() === hiddenBefore) return;
    hiddenBefore = hidden.join();
    steps.forEach((step, at) => (step.hidden = hidden.includes(at)));
    more.hidden = hidden.length === 0;
    menu.show(hidden.map((at) => shown[at]));
  };

  let width = -1;
  const resized = new ResizeObserver(() => {
    if (nav.clientWidth === width) return;
    width = nav.clientWidth;
    fit();
  });
  resized.observe(nav);

  return {
    show: (crumbs, separator) => {
      const next = JSON.stringify([crumbs, separator]);
      if (next === drawn) return;
      drawn = next;
      shown = crumbs;
      nav.hidden = crumbs.length === 0;
      const focused = row.contains(document.activeElement) ? document.activeElement : undefined;
      steps = crumbs.map((crumb) => stepOf(contentOf(crumb), separator));
      more = stepOf(menu.button, separator);
      more.hidden = true;
      hiddenBefore = '';
      menu.show([]);
      row.replaceChildren(...steps.slice(0, 1), more, ...steps.slice(1));
      fit();
      // A step that is still there keeps the focus through the answer that drew the others.
      if (focused instanceof HTMLAnchorElement) [...row.querySelectorAll('a')].find(({ href }) => href === focused.href)?.focus();
    },
    setTheme: (theme) => {
      const { colorScheme, ...variables } = themeVariables(theme);
      host.style.colorScheme = colorScheme;
      for (const [name, value] of Object.entries(variables)) host.style.setProperty(name, value);
    },
    destroy: () => {
      resized.disconnect();
      menu.destroy();
      nav.remove();
    }
  };
}

function contentOf({ title, url }: Crumb): HTMLElement {
  const content = document.createElement(url === undefined ? 'span' : 'a');
  // Titles are text, never HTML.
  content.textContent = title;
  if (url === undefined) content.setAttribute('aria-current', 'page');
  else content.setAttribute('href', url);
  return content;
}

/** A step after its separator, which is drawn and not read out; the style sheet shows none before the first step of the row. */
function stepOf(content: HTMLElement, separator: string): HTMLLIElement {
  const step = document.createElement('li');
  const sign = document.createElement('span');
  sign.textContent = separator;
  sign.className = styles.separator;
  sign.setAttribute('aria-hidden', 'true');
  step.append(sign, content);
  return step;
}

function widthOf(element: HTMLElement): number {
  return Math.ceil(element.getBoundingClientRect().width);
}
