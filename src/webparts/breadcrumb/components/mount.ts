import { readSettings } from '../../../domain/breadcrumb/settings';
import type { BreadcrumbSettings } from '../../../domain/breadcrumb/types';
import { mountBreadcrumb } from '../../../ui/breadcrumb/mountBreadcrumb';
import type { MountHandle, MountOptions } from '../../mountTypes';
import type { BreadcrumbProperties } from '../properties';

function settingsOf(properties: Readonly<BreadcrumbProperties>): BreadcrumbSettings {
  const { settings, problems } = readSettings(properties);
  if (problems.length > 0) console.warn(`ENT: the breadcrumb keeps its defaults: ${problems.join('; ')}.`);
  return settings;
}

/** Draws the breadcrumb in a section of a page, or in a tab of Teams. */
export function mountWebPart(options: MountOptions<BreadcrumbProperties>): MountHandle<BreadcrumbProperties> {
  const handle = mountBreadcrumb({
    domElement: options.domElement,
    placement: 'page',
    pageContext: options.context.pageContext,
    hasAddress: options.hosting !== 'teams',
    settings: settingsOf(options.properties),
    theme: options.theme,
    editing: options.displayMode === 'edit'
  });
  return {
    update: (changes) =>
      handle.update({
        // An explicit undefined counts: the page tells no theme any more.
        ...('theme' in changes && { theme: changes.theme }),
        ...(changes.properties && { settings: settingsOf(changes.properties) }),
        ...(changes.displayMode && { editing: changes.displayMode === 'edit' })
      }),
    unmount: handle.unmount
  };
}
