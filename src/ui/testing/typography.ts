/** Every text of a strings object, functions called with sample arguments, with the path that leads to it. */
export function textsOf(strings: object, path = ''): [string, string][] {
  return Object.entries(strings).flatMap(([key, value]: [string, unknown]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value] as [string, string]];
    if (typeof value === 'function') return [[here, String((value as (...sample: unknown[]) => unknown)(3, 4, 5))] as [string, string]];
    return typeof value === 'object' && value !== null ? textsOf(value, here) : [];
  });
}

/** What French typography objects to in a text; empty when nothing. */
export function typographyFaults(text: string): string[] {
  const withoutAddresses = text.replace(/(?:https|mailto):(?:\/\/)?/g, '');
  const rules: [RegExp, string][] = [
    [/'/, 'straight apostrophe'],
    [/"/, 'straight quotation mark'],
    [/\.\.\./, 'three dots instead of an ellipsis'],
    [/[^\u00a0]:/, 'no no-break space before a colon'],
    [/[^\u202f][!?]/, 'no narrow no-break space before ! or ?'],
    [/[^\u00a0\u202f];/, 'no no-break space before a semicolon'],
    [/«[^\u00a0]|[^\u00a0]»/, 'no no-break space inside « »']
  ];
  return rules.filter(([fault]) => fault.test(withoutAddresses)).map(([, name]) => name);
}
