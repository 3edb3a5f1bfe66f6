import { pageThemes } from './themes';

interface Theme {
  isInverted: boolean;
  palette: Record<string, string>;
  semanticColors: Record<string, string>;
}

/** WCAG 2.1 contrast of two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red, green, blue] = [1, 3, 5].map((start) => {
      const share = parseInt(colour.slice(start, start + 2), 16) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark', 'school'] as const)('the %s theme can be read: text and primary colour on its background', (name) => {
  const { palette } = pageThemes()[name] as unknown as Theme;
  expect(contrast(palette.neutralPrimary, palette.white)).toBeGreaterThan(7);
  expect(contrast(palette.themePrimary, palette.white)).toBeGreaterThan(4.5);
  expect(contrast(palette.themeDarkAlt, palette.white)).toBeGreaterThan(4.5);
});

test('only the dark theme is inverted, and each survives the journey to the page', () => {
  const themes = pageThemes();
  expect([themes.light, themes.dark, themes.school].map(({ isInverted }) => Boolean(isInverted))).toEqual([false, true, false]);
  const travelled = JSON.parse(JSON.stringify(themes.dark)) as Theme;
  expect(travelled.semanticColors.bodyText).toBe((themes.dark as unknown as Theme).semanticColors.bodyText);
});
