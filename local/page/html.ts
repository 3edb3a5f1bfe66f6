/** Text that is already HTML. Only `html` and `raw` make it, so plain strings are always escaped. */
export class Html {
  public constructor(public readonly text: string) {}
}

export type HtmlValue = string | number | Html | HtmlValue[] | undefined | false;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function write(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(write).join('');
  return String(value).replace(/[&<>"']/g, (character) => entities[character]);
}

/** Template tag: everything put into it is escaped, except what was itself made by this tag. */
export function html(parts: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return new Html(parts.reduce((text, part, index) => text + write(values[index - 1]) + part));
}

/** A data block that no text in it can close: `<` is written as a JSON escape. */
export function dataBlock(id: string, data: unknown): Html {
  return new Html(`<script type="application/json" id="${id}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`);
}
