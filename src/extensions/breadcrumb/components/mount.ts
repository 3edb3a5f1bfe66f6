import type { ApplicationCustomizerContext } from '@microsoft/sp-application-base';
import { ThemeProvider, type ThemeChangedEventArgs } from '@microsoft/sp-component-base';
import { parseSettings, readSettings } from '../../../domain/breadcrumb/settings';
import { mountBreadcrumb, type BreadcrumbHandle } from '../../../ui/breadcrumb/mountBreadcrumb';

/** What the extension's class hands to the code that draws. */
export interface ExtensionMount {
  domElement: HTMLElement;
  context: ApplicationCustomizerContext;
  /** Their JSON as SharePoint stores it, or what the framework made of it. */
  properties: unknown;
  /** The class itself, whom the framework knows as a listener. */
  observer: Parameters<ThemeProvider['themeChangedEvent']['add']>[0];
}

/** Draws the breadcrumb in its placeholder, in the page's theme. */
export function mountExtension({ domElement, context, properties, observer }: ExtensionMount): BreadcrumbHandle {
  const themes = context.serviceScope.consume(ThemeProvider.serviceKey);
  const { settings, problems } = typeof properties === 'string' ? parseSettings(properties) : readSettings(properties);
  if (problems.length > 0) console.warn(`ENT: the breadcrumb keeps its defaults: ${problems.join('; ')}.`);
  const handle = mountBreadcrumb({
    domElement,
    placement: 'top',
    pageContext: context.pageContext,
    hasAddress: true,
    settings,
    theme: themes.tryGetTheme(),
    editing: false
  });
  const onTheme = ({ theme }: ThemeChangedEventArgs): void => handle.update({ theme });
  themes.themeChangedEvent.add(observer, onTheme);
  return {
    ...handle,
    unmount: () => {
      themes.themeChangedEvent.remove(observer, onTheme);
      handle.unmount();
    }
  };
}
