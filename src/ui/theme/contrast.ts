/** Colours as `[red, green, blue]`, each 0..255. */
type Rgb = readonly [number, number, number];

function parseColour(colour: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour.trim());
  if (hex) {
    const digits = hex[1].length === 3 ? hex[1].replace(/./g, '$&$&') : hex[1];
    return [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as unknown as Rgb;
  }
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(colour);
  return rgb ? [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])] : undefined;
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colours (`#rgb`, `#rrggbb` or `rgb()`), 1..21, as WCAG 2.1 defines it.
 * 1 when one of them cannot be read, so that a caller looks for a better one.
 */
export function contrast(one: string, other: string): number {
  const first = parseColour(one);
  const second = parseColour(other);
  if (!first || !second) return 1;
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** True when white reads better than black on this colour. */
export function isDark(colour: string): boolean {
  return contrast(colour, '#ffffff') > contrast(colour, '#000000');
}

/** A colour moved towards another by a share of 0 (unchanged) to 1 (the other one). */
export function mix(colour: string, towards: string, share: number): string {
  const from = parseColour(colour);
  const to = parseColour(towards);
  if (!from || !to) return colour;
  return `#${from
    .map((channel, at) =>
      Math.round(channel + (to[at] - channel) * share)
        .toString(16)
        .padStart(2, '0')
    )
    .join('')}`;
}

/**
 * The wanted colour if it reads on every one of these backgrounds, else the nearest shade of it that does,
 * at least `minimum` to 1 (4.5 for text, 3 for the shapes of controls: WCAG 1.4.3 and 1.4.11).
 */
export function readable(wanted: string, backgrounds: readonly string[], minimum: number = 4.5): string {
  const reads = (colour: string): boolean => backgrounds.every((background) => contrast(colour, background) >= minimum);
  const towards = isDark(backgrounds[0]) ? '#ffffff' : '#000000';
  for (let share = 0; share < 1; share += 0.1) {
    const shade = mix(wanted, towards, share);
    if (reads(shade)) return shade;
  }
  return towards;
}
