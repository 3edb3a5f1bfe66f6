import { button, element, strings } from './dom';
import type { Manifest } from './microsoft';

/** SharePoint offers a web part on a page only where its manifest names one of these hosts, or none. */
const pageHosts = ['SharePointWebPart', 'SharePointFullPage'];

/** Asks which web part to add. @returns undefined where the person closes the list */
export async function chooseWebPart(manifests: Manifest[], culture: string): Promise<Manifest | undefined> {
  const inCulture = (text: Record<string, string>): string => text[culture.toLowerCase()] ?? text.default;
  const offered = manifests
    .filter((one) => one.componentType === 'WebPart' && !one.hiddenFromToolbox && one.preconfiguredEntries?.length > 0)
    .filter(({ supportedHosts }) => supportedHosts === undefined || supportedHosts.some((name) => pageHosts.includes(name)))
    .map((manifest) => ({
      manifest,
      title: inCulture(manifest.preconfiguredEntries[0].title),
      description: inCulture(manifest.preconfiguredEntries[0].description)
    }))
    .sort((one, other) => one.title.localeCompare(other.title, culture));

  return new Promise((resolve) => {
    let chosen: Manifest | undefined;
    const list = element('ul', { class: 'toolboxList' });
    const none = element('p', { role: 'status', class: 'quiet' });
    const search = element('input', { type: 'search', 'aria-label': strings.toolboxSearch, placeholder: strings.toolboxSearch });
    const dialog: HTMLDialogElement = element(
      'dialog',
      { class: 'toolbox', 'aria-labelledby': 'toolbox-title' },
      element(
        'div',
        { class: 'paneHead' },
        element('h2', { id: 'toolbox-title' }, strings.toolbox),
        button(strings.close, () => dialog.close(), { sign: '✕' })
      ),
      search,
      none,
      list
    );
    const show = (): void => {
      const found = offered.filter(({ title, description }) => plain(`${title} ${description}`).includes(plain(search.value)));
      none.textContent = found.length === 0 ? strings.toolboxNone : '';
      list.replaceChildren(
        ...found.map(({ manifest, title, description }) => {
          const pick = element(
            'button',
            { type: 'button' },
            icon(manifest, title),
            element('b', {}, title),
            element('span', { class: 'quiet' }, description)
          );
          pick.addEventListener('click', () => {
            chosen = manifest;
            dialog.close();
          });
          return element('li', {}, pick);
        })
      );
    };
    search.addEventListener('input', show);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
    show();
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** The manifest's own picture, else the first letter: SharePoint's icon font comes from a public network. */
function icon({ preconfiguredEntries: [entry] }: Manifest, title: string): HTMLElement {
  return entry.iconImageUrl?.startsWith('data:')
    ? element('img', { src: entry.iconImageUrl, alt: '', width: 32, height: 32 })
    : element('span', { class: 'letter', 'aria-hidden': 'true' }, title.slice(0, 1).toUpperCase());
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
