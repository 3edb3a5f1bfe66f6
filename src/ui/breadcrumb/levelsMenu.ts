import type { Crumb } from '../../domain/breadcrumb/types';
import styles from './Breadcrumb.module.scss';
import type { BreadcrumbWords } from './loc/words';

/** The button in the row and, below it, the links of the levels that found no room. */
export interface LevelsMenu {
  button: HTMLButtonElement;
  list: HTMLUListElement;
  show(hidden: readonly Crumb[]): void;
  destroy(): void;
}

let menus = 0;

/**
 * A disclosure, as the ARIA practices advise for navigation: a button that says whether it is open, a list of links, Escape that closes
 * and gives the focus back; the arrows go through the links as in a menu.
 */
export function createLevelsMenu(words: BreadcrumbWords): LevelsMenu {
  const button = document.createElement('button');
  const list = document.createElement('ul');
  list.id = `ent-breadcrumb-levels-${++menus}`;
  list.className = styles.levels;
  button.type = 'button';
  button.className = styles.more;
  button.textContent = '…';
  button.setAttribute('aria-controls', list.id);

  const setOpen = (open: boolean): void => {
    list.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  const isInside = (target: EventTarget | null): boolean => target instanceof Node && (list.contains(target) || button.contains(target));
  const goBy = (step: 1 | -1): void => {
    const links = [...list.querySelectorAll('a')];
    const now = links.findIndex((link) => link === document.activeElement);
    links[(now < 0 && step < 0 ? links.length : now) + step]?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !list.hidden) {
      setOpen(false);
      button.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      goBy(event.key === 'ArrowDown' ? 1 : -1);
    } else return;
    event.preventDefault();
  };
  const onLeave = (event: FocusEvent | PointerEvent): void => {
    if (!isInside(event.type === 'focusout' ? (event as FocusEvent).relatedTarget : event.target)) setOpen(false);
  };

  setOpen(false);
  button.addEventListener('click', () => setOpen(list.hidden));
  for (const part of [button, list] as HTMLElement[]) {
    part.addEventListener('keydown', onKey);
    part.addEventListener('focusout', onLeave);
  }
  document.addEventListener('pointerdown', onLeave);
  return {
    button,
    list,
    show: (hidden) => {
      // Whoever reads through the levels while the window changes keeps the button under the focus.
      if (list.contains(document.activeElement)) button.focus();
      setOpen(false);
      button.setAttribute('aria-label', words.more(hidden.length));
      list.replaceChildren(...hidden.map(levelOf));
    },
    destroy: () => document.removeEventListener('pointerdown', onLeave)
  };
}

function levelOf({ title, url }: Crumb): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.textContent = title;
  if (url !== undefined) link.href = url;
  item.append(link);
  return item;
}
