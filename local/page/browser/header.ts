import { offerTools } from './tools';
import type { ThemeName } from '../types';
import type { ThemeEvent } from './bootData';

const themeEvent: ThemeEvent = 'ent-theme';

/** The theme changes at once, without a new page: web parts hear of it as they do on SharePoint. */
function switchThemeInPlace(): void {
  const select = document.querySelector<HTMLSelectElement>('.themes select');
  select?.addEventListener('change', () => {
    const name = select.value as ThemeName;
    document.documentElement.dataset.theme = name;
    document.cookie = `ent-theme=${name}; Path=/; Max-Age=31536000; SameSite=Lax`;
    document.dispatchEvent(new CustomEvent<ThemeName>(themeEvent, { detail: name }));
  });
}

/** The person menu closes like every menu: with Escape, and when something else is used. */
function closeMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.person');
  if (!menu) return;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
  });
}

/** On the sign-in page, people are looked for while one types. */
function searchWhileTyping(): void {
  const form = document.querySelector<HTMLFormElement>('form.search');
  const input = form?.querySelector<HTMLInputElement>('input[type=search]');
  if (!form || !input) return;
  let asked = 0;
  const search = async (): Promise<void> => {
    const turn = ++asked;
    const answer = await fetch(
      `${form.action}?${new URLSearchParams({ q: input.value, return: String(new FormData(form).get('return') ?? '/') })}`
    );
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = page.getElementById('found');
    // A slower answer to what was typed before is dropped.
    if (turn === asked && found) document.getElementById('found')?.replaceChildren(...found.childNodes);
  };
  input.addEventListener('input', () => {
    search().catch((error: unknown) => console.error('The search did not answer.', error));
  });
}

switchThemeInPlace();
closeMenu();
searchWhileTyping();
offerTools();
