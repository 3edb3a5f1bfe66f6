import type { ClientStrings } from '../clientStrings';

type Child = Node | string | undefined | false;

/** An element with its attributes and children; `true` writes an attribute without value, `false` and undefined none. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false));
  return made;
}

/** A button that shows `label`, or only says it where a sign is shown in its place. */
export function button(
  label: string,
  onClick: () => void,
  { sign, ...attributes }: { sign?: string; class?: string; disabled?: boolean; 'data-key'?: string } = {}
): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', title: sign === undefined ? undefined : label, 'aria-label': sign === undefined ? undefined : label, ...attributes },
    sign === undefined ? label : element('span', { 'aria-hidden': 'true' }, sign)
  );
  made.addEventListener('click', onClick);
  return made;
}

/** A labelled select. */
export function choice<T extends string>(
  label: string,
  options: readonly (readonly [T, string])[],
  chosen: T,
  onChange: (value: T) => void,
  attributes: Record<string, string> = {}
): HTMLLabelElement {
  const select = element('select', attributes);
  for (const [value, text] of options) select.append(element('option', { value, selected: value === chosen }, text));
  select.addEventListener('change', () => {
    const found = options.find(([value]) => value === select.value);
    if (found) onChange(found[0]);
  });
  return element('label', { class: 'choice' }, element('span', {}, label), select);
}

/** The element that the page must have. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element ${id}.`);
  return found;
}

/** The texts of the page's language. */
export const strings = JSON.parse(document.getElementById('strings')?.textContent ?? '{}') as ClientStrings;

/** « Section {0} » with 2 → « Section 2 ». */
export function fill(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_all, index: string) => String(values[Number(index)] ?? ''));
}
