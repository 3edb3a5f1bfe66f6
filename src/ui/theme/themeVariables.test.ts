import * as fc from 'fast-check';
import { contrast, mix, readable } from './contrast';
import { themeVariables } from './themeVariables';

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((rgb) => `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);

test('contrast follows WCAG', () => {
  expect(contrast('#000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('rgb(0, 0, 0)', '#fff')).toBeCloseTo(21);
  expect(contrast('transparent', '#fff')).toBe(1);
});

test('a shade that already reads is kept, one that does not is moved until it does', () => {
  expect(readable('#0078d4', ['#ffffff'])).toBe('#0078d4');
  expect(contrast(readable('#ffff00', ['#ffffff']), '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
});

test('text, links, buttons and states read on the backgrounds of light, dark and any school colour', () => {
  const themes = fc.record({
    bodyBackground: colour,
    bodyText: colour,
    bodySubtext: colour,
    link: colour,
    primaryButtonBackground: colour
  });
  fc.assert(
    fc.property(themes, (semanticColors) => {
      const variables = themeVariables({ semanticColors } as Parameters<typeof themeVariables>[0]);
      const best = Math.max(contrast(semanticColors.bodyBackground, '#fff'), contrast(semanticColors.bodyBackground, '#000'));
      // On a mid grey nothing reaches 4.5 on both it and its tints: there the strongest of black and white is what one can do.
      const wanted = best > 7 ? 4.5 : 3;
      for (const ink of ['text', 'subtext', 'link', 'success', 'warning', 'danger', 'accent'] as const) {
        expect(contrast(variables[`--ent-${ink}`], variables['--ent-background'])).toBeGreaterThanOrEqual(wanted);
      }
      expect(contrast(variables['--ent-on-accent'], variables['--ent-accent'])).toBeGreaterThanOrEqual(4.5);
    })
  );
});

test('Microsoft’s light and dark themes give AA on every surface', () => {
  const light = {
    palette: { themePrimary: '#0078d4' },
    semanticColors: { bodyBackground: '#ffffff', bodyText: '#323130', bodySubtext: '#605e5c' }
  };
  const dark = {
    isInverted: true,
    semanticColors: { bodyBackground: '#1b1a19', bodyText: '#f3f2f1', bodySubtext: '#c8c6c4', primaryButtonBackground: '#2899f5' }
  };
  for (const theme of [undefined, light, dark]) {
    const variables = themeVariables(theme as Parameters<typeof themeVariables>[0]);
    for (const ground of ['background', 'surface', 'raised', 'tint'] as const) {
      for (const ink of ['text', 'subtext', 'link', 'success', 'warning', 'danger'] as const) {
        expect(contrast(variables[`--ent-${ink}`], variables[`--ent-${ground}`])).toBeGreaterThanOrEqual(4.5);
      }
    }
  }
});
