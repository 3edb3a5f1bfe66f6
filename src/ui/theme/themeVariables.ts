import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { contrast, isDark, mix, readable } from './contrast';

/** What the style sheets read: CSS custom properties set on the root of each web part. */
export type ThemeVariables = Record<`--ent-${string}`, string> & { colorScheme: 'light' | 'dark' };

/** The plainest colour-blind-safe hues; each is shaded until it reads on the section's background. */
const hues = { success: '#107c10', warning: '#a15c00', danger: '#c50f1f' };

/**
 * The colours of the section in which the web part stands (theme variants included), each guaranteed to be
 * readable on its background whatever colours the school chose.
 * @param theme as SharePoint gives it; undefined until the page tells
 */
export function themeVariables(theme: IReadonlyTheme | undefined): ThemeVariables {
  const semantic = theme?.semanticColors ?? {};
  const palette = theme?.palette ?? {};
  const background = semantic.bodyBackground || palette.white || '#ffffff';
  const dark = isDark(background);
  const strongest = dark ? '#ffffff' : '#000000';
  const surface = mix(background, strongest, dark ? 0.06 : 0.03);
  const raised = mix(background, strongest, dark ? 0.12 : 0.06);
  const accentWanted = semantic.primaryButtonBackground || palette.themePrimary || '#0078d4';
  // On a section of the school's own colour the primary colour is the background itself.
  const accent = readable(contrast(accentWanted, background) < 1.2 ? strongest : accentWanted, [background, surface]);
  const tint = mix(background, accent, dark ? 0.2 : 0.1);
  const grounds = [background, surface, raised, tint];

  return {
    '--ent-background': background,
    '--ent-surface': surface,
    '--ent-raised': raised,
    '--ent-tint': tint,
    '--ent-text': readable(semantic.bodyText || palette.neutralPrimary || (dark ? '#f3f2f1' : '#323130'), grounds, 7),
    '--ent-subtext': readable(semantic.bodySubtext || palette.neutralSecondary || (dark ? '#c8c6c4' : '#605e5c'), grounds),
    '--ent-line': mix(background, strongest, dark ? 0.24 : 0.14),
    '--ent-control-line': readable(mix(background, strongest, 0.45), grounds, 3),
    '--ent-accent': accent,
    '--ent-accent-strong': mix(accent, strongest, 0.18),
    '--ent-on-accent': isDark(accent) ? '#ffffff' : '#000000',
    '--ent-link': readable(semantic.link || accentWanted, grounds),
    '--ent-success': readable(hues.success, grounds),
    '--ent-warning': readable(hues.warning, grounds),
    '--ent-danger': readable(hues.danger, grounds),
    '--ent-danger-tint': mix(background, readable(hues.danger, [background]), 0.12),
    '--ent-warning-tint': mix(background, readable(hues.warning, [background]), 0.12),
    '--ent-shadow': dark ? 'rgba(0, 0, 0, 0.6)' : 'rgba(0, 0, 0, 0.2)',
    colorScheme: dark ? 'dark' : 'light'
  };
}
