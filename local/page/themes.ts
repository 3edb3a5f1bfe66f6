import { createTheme } from '@fluentui/react/lib-commonjs/Theme';
import type { ThemeName } from './types';

/** `#rrggbb` between two colours; 0 gives the first, 1 the second. */
function mix(from: string, to: string, share: number): string {
  const channel = (colour: string, index: number): number => parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16);
  const mixed = [0, 1, 2].map((index) => Math.round(channel(from, index) * (1 - share) + channel(to, index) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Tints and shades of one colour, from the page's background to its foreground. */
function primaries(primary: string, background: string, foreground: string): Record<string, string> {
  return {
    themePrimary: primary,
    themeLighterAlt: mix(primary, background, 0.95),
    themeLighter: mix(primary, background, 0.82),
    themeLight: mix(primary, background, 0.65),
    themeTertiary: mix(primary, background, 0.35),
    themeSecondary: mix(primary, background, 0.1),
    themeDarkAlt: mix(primary, foreground, 0.1),
    themeDark: mix(primary, foreground, 0.25),
    themeDarker: mix(primary, foreground, 0.45),
    accent: primary
  };
}

/** Fluent's own dark neutrals, as SharePoint's dark themes have them. */
const darkNeutrals = {
  white: '#1b1a19',
  neutralLighterAlt: '#252423',
  neutralLighter: '#323130',
  neutralLight: '#3b3a39',
  neutralQuaternaryAlt: '#484644',
  neutralQuaternary: '#605e5c',
  neutralTertiaryAlt: '#8a8886',
  neutralTertiary: '#c8c6c4',
  neutralSecondaryAlt: '#d2d0ce',
  neutralSecondary: '#d2d0ce',
  neutralPrimaryAlt: '#edebe9',
  neutralPrimary: '#f3f2f1',
  neutralDark: '#f8f8f8',
  black: '#ffffff'
};

/**
 * The themes of the page's switch, in the form that SharePoint gives to `onThemeChanged`: SharePoint's own teal,
 * a dark one, and the colour that a school would choose.
 */
export function pageThemes(): Record<ThemeName, Record<string, unknown>> {
  return {
    light: { ...createTheme({ palette: primaries('#03787c', '#ffffff', '#000000') }) },
    dark: { ...createTheme({ palette: { ...primaries('#5cc8cc', '#1b1a19', '#ffffff'), ...darkNeutrals }, isInverted: true }) },
    school: { ...createTheme({ palette: primaries('#8a2252', '#ffffff', '#000000') }) }
  };
}

/**
 * The four backgrounds of a section (none, neutral, soft, strong) in each theme, with only what SharePoint's own theme
 * variants carry. Web parts of such a section get them by `onThemeChanged`.
 */
export function sectionThemes(): Record<ThemeName, Record<string, unknown>[]> {
  const variants = (primary: string, neutral: string, paper: string, ink: string, dark: boolean): Record<string, unknown>[] => {
    const neutrals = dark ? darkNeutrals : {};
    const plain = (background: string): Record<string, unknown> =>
      variant(
        { ...neutrals, ...primaries(background === paper ? primary : mix(primary, ink, 0.15), background, ink), white: background },
        dark
      );
    const strong = { ...strongNeutrals(primary, paper), ...primaries(paper, primary, paper) };
    return [plain(paper), plain(neutral), plain(mix(primary, paper, 0.82)), variant(strong, !dark)];
  };
  return {
    light: variants('#03787c', '#f3f2f1', '#ffffff', '#000000', false),
    dark: variants('#5cc8cc', '#323130', '#1b1a19', '#ffffff', true),
    school: variants('#8a2252', '#f3f2f1', '#ffffff', '#000000', false)
  };
}

function variant(palette: Record<string, string>, isInverted: boolean): Record<string, unknown> {
  const theme = createTheme({ palette, isInverted });
  return { palette: theme.palette, semanticColors: theme.semanticColors, isInverted };
}

/** Text in the page's background colour on its primary one. */
function strongNeutrals(background: string, text: string): Record<string, string> {
  const names = [
    'neutralTertiary',
    'neutralSecondaryAlt',
    'neutralSecondary',
    'neutralPrimaryAlt',
    'neutralPrimary',
    'neutralDark',
    'black'
  ];
  const lines = ['neutralLighterAlt', 'neutralLighter', 'neutralLight', 'neutralQuaternaryAlt', 'neutralQuaternary', 'neutralTertiaryAlt'];
  return {
    white: background,
    ...Object.fromEntries(names.map((name) => [name, text])),
    ...Object.fromEntries(lines.map((name, index) => [name, mix(background, text, 0.08 + index * 0.06)]))
  };
}
