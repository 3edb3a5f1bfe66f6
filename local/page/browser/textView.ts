import { element } from './dom';

/** SharePoint's text web part is none of the package's: its words are shown, without their form. */
export function showText(place: HTMLElement, html: unknown): void {
  const { body } = new DOMParser().parseFromString(typeof html === 'string' ? html : '', 'text/html');
  for (const unspoken of body.querySelectorAll('script, style, template')) unspoken.remove();
  const blocks = [...body.children].map((block) => element('p', {}, block.textContent ?? ''));
  place.replaceChildren(...(blocks.length > 0 ? blocks : [body.textContent ?? '']));
}
