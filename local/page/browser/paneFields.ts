import { button, element, fill, strings } from './dom';
import type { PaneField } from './microsoft';

export interface FieldUse {
  /** The same from drawing to drawing, so that the focus finds its field again. */
  id: string;
  value: unknown;
  change(value: unknown): void;
}

type Properties = Record<string, unknown>;

/** By the framework's PropertyPaneFieldType. */
const drawings: Record<number, (properties: Properties, use: FieldUse) => HTMLElement> = {
  2: checkbox,
  3: textField,
  5: toggle,
  6: dropdown,
  7: (properties) => element('p', { class: 'paneLabel' }, text(properties.text), properties.required === true && ` (${strings.required})`),
  8: slider,
  9: (properties) => element('h4', {}, text(properties.text)),
  10: choiceGroup,
  11: pressed,
  12: () => element('hr'),
  13: link
};

const unknownTypes: Record<number, string> = {
  1: 'Custom',
  14: 'DynamicField',
  15: 'DynamicTextField',
  16: 'DynamicFieldSet',
  18: 'ThumbnailPicker',
  19: 'IconPicker'
};

/** One field of a property pane; one of a type that is not drawn here says so in its place. */
export function drawField(field: PaneField, use: FieldUse): HTMLElement {
  const drawing = drawings[field.type];
  if (drawing) return drawing(field.properties ?? {}, use);
  return element(
    'p',
    { class: 'warning' },
    fill(strings.paneUnknown, field.targetProperty, unknownTypes[field.type] ?? String(field.type))
  );
}

function checkbox(properties: Properties, { id, value, change }: FieldUse): HTMLElement {
  const input = element('input', { id, type: 'checkbox', checked: Boolean(value ?? properties.checked), disabled: disabled(properties) });
  input.addEventListener('change', () => change(input.checked));
  return element('label', { class: 'check' }, input, element('span', {}, text(properties.text)));
}

function toggle(properties: Properties, { id, value, change }: FieldUse): HTMLElement {
  const on = Boolean(value ?? properties.checked);
  const label = text(properties.label) || text(properties.ariaLabel);
  const control = element('button', {
    id,
    type: 'button',
    role: 'switch',
    'aria-checked': String(on),
    'aria-label': label,
    disabled: disabled(properties)
  });
  control.addEventListener('click', () => change(!on));
  const state = on ? text(properties.onText) || strings.on : text(properties.offText) || strings.off;
  return element(
    'div',
    { class: 'choice' },
    element('span', {}, label),
    element('span', { class: 'check' }, control, element('span', {}, state))
  );
}

/** What the web part refuses is said under the field and not passed on. */
function textField(properties: Properties, { id, value, change }: FieldUse): HTMLElement {
  const start = text(value ?? properties.value);
  const described = `${id}-description`;
  const common = {
    id,
    placeholder: text(properties.placeholder) || undefined,
    maxlength: typeof properties.maxLength === 'number' ? properties.maxLength : undefined,
    disabled: disabled(properties),
    readonly: properties.readOnly === true,
    'aria-describedby': `${id}-help ${described}`,
    'aria-label': text(properties.ariaLabel) || undefined
  };
  const input =
    properties.multiline === true
      ? element('textarea', { ...common, rows: typeof properties.rows === 'number' ? properties.rows : 3 })
      : element('input', common);
  input.value = start;
  const refusal = element('span', { id: described, class: 'refusal', role: 'alert' }, text(properties.errorMessage));
  const check =
    typeof properties.onGetErrorMessage === 'function'
      ? (properties.onGetErrorMessage as (value: string) => string | Promise<string>)
      : (): string => '';
  const delay = typeof properties.deferredValidationTime === 'number' ? properties.deferredValidationTime : 200;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = async (): Promise<void> => {
    const typed = input.value;
    const wrong = await check(typed);
    if (typed !== input.value) return;
    refusal.textContent = wrong;
    input.setAttribute('aria-invalid', String(wrong !== ''));
    if (wrong === '' && typed !== start) change(typed);
  };
  const settled = (): void => {
    clearTimeout(timer);
    settle().catch((error: unknown) => console.error('A field could not be checked.', error));
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(settled, delay);
  });
  input.addEventListener('change', settled);
  return element(
    'div',
    { class: 'choice' },
    element('label', { for: id }, text(properties.label)),
    input,
    element('span', { class: 'quiet', id: `${id}-help` }, text(properties.description)),
    refusal
  );
}

function options(properties: Properties): { key: string | number; text: string; type?: number; disabled?: boolean; checked?: boolean }[] {
  return Array.isArray(properties.options) ? (properties.options as ReturnType<typeof options>) : [];
}

function dropdown(properties: Properties, { id, value, change }: FieldUse): HTMLElement {
  const chosen = value ?? properties.selectedKey;
  const select = element('select', { id, disabled: disabled(properties) });
  const known = options(properties);
  // Dividers (1) and headers (2) cannot be chosen.
  if (!known.some(({ key }) => key === chosen)) select.append(element('option', { value: '', selected: true }, ''));
  for (const { key, text: label, type } of known)
    select.append(element('option', { value: String(key), selected: key === chosen, disabled: type === 1 || type === 2 }, label));
  select.addEventListener('change', () => {
    const found = known.find(({ key }) => String(key) === select.value);
    if (found) change(found.key);
  });
  return element('label', { class: 'choice' }, element('span', {}, text(properties.label)), select);
}

function choiceGroup(properties: Properties, { id, value, change }: FieldUse): HTMLElement {
  const known = options(properties);
  const chosen = value ?? known.find(({ checked }) => checked)?.key;
  return element(
    'fieldset',
    {},
    element('legend', {}, text(properties.label)),
    ...known.map(({ key, text: label, disabled: off }, index) => {
      const input = element('input', { id: `${id}-${index}`, type: 'radio', name: id, checked: key === chosen, disabled: off === true });
      input.addEventListener('change', () => change(key));
      return element('label', { class: 'check' }, input, element('span', {}, label));
    })
  );
}

function slider(properties: Properties, { id, value, change }: FieldUse): HTMLElement {
  const { min = 0, max = 10, step = 1 } = properties as { min?: number; max?: number; step?: number };
  const start = typeof value === 'number' ? value : typeof properties.value === 'number' ? properties.value : min;
  const input = element('input', { id, type: 'range', min, max, step, value: start, disabled: disabled(properties) });
  const shown = element('output', {}, String(start));
  input.addEventListener('input', () => (shown.textContent = input.value));
  input.addEventListener('change', () => change(Number(input.value)));
  return element('label', { class: 'choice' }, element('span', {}, text(properties.label)), input, properties.showValue !== false && shown);
}

/** The property becomes what the web part's own handler answers. */
function pressed(properties: Properties, { id, value, change }: FieldUse): HTMLElement {
  const { onClick } = properties;
  const control = button(
    text(properties.text),
    () => change(typeof onClick === 'function' ? (onClick as (value: unknown) => unknown)(value) : value),
    { disabled: disabled(properties) }
  );
  control.id = id;
  return element(
    'div',
    { class: 'choice' },
    control,
    text(properties.description) !== '' && element('span', { class: 'quiet' }, text(properties.description))
  );
}

function link(properties: Properties): HTMLElement {
  const href = text(properties.href);
  const safe = /^(https?:|mailto:|tel:|\/|#)/i.test(href) ? href : undefined;
  return element(
    'p',
    {},
    element('a', { href: safe, target: text(properties.target) || undefined, rel: 'noreferrer' }, text(properties.text))
  );
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function disabled(properties: Properties): boolean {
  return properties.disabled === true;
}
