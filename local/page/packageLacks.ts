import type { Solution } from './solution';
import type { ComponentManifest, PageLanguage } from './types';

/** One sentence for the people who look at the package here. */
export type PackageLack = Record<PageLanguage, string>;

/** The framework's version whose runtime is installed. */
export const frameworkVersion = '1.23.2';

/**
 * What a package asks for and does not get on this local SharePoint: components that nobody provides, another version
 * of the framework, permissions of Microsoft Graph. Empty for our own bundle, which is built against what is here.
 */
export function packageLacks({ manifests, package: about }: Solution, runtime: ComponentManifest[]): PackageLack[] {
  if (!about) return [];
  const provided = new Map([...runtime, ...manifests].map(({ id, version }) => [id.toLowerCase(), version]));
  const lacks: PackageLack[] = [];
  const missing = new Map<string, string>();
  const otherVersions = new Set<string>();
  for (const manifest of manifests) {
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type !== 'component' || resource.id === undefined) continue;
      if (!provided.has(resource.id.toLowerCase())) missing.set(resource.id, name);
      else if (/^@microsoft\/(sp-|decorators)/.test(name) && resource.version !== undefined && resource.version !== frameworkVersion)
        otherVersions.add(resource.version);
    }
  }
  for (const [id, name] of missing) {
    lacks.push({
      fr: `Le composant «\u00a0${name}\u00a0» (${id}) n’existe pas ici\u00a0: ce qui en dépend ne se chargera pas.`,
      en: `The component “${name}” (${id}) does not exist here: what depends on it will not load.`
    });
  }
  for (const version of otherVersions) {
    lacks.push({
      fr: `Le paquet est construit pour SharePoint Framework ${version}\u202f; ici se trouve la version ${frameworkVersion}.`,
      en: `The package is built for SharePoint Framework ${version}; version ${frameworkVersion} is what is here.`
    });
  }
  for (const { resource, scope } of about.permissions) {
    lacks.push({
      fr: `L’autorisation «\u00a0${scope}\u00a0» de ${resource} est demandée, et rien n’y répond ici.`,
      en: `The permission “${scope}” of ${resource} is asked for, and nothing answers it here.`
    });
  }
  for (const alias of about.unsupported) {
    lacks.push({
      fr: `«\u00a0${alias}\u00a0» est un composant d’un type que ces pages ne montrent pas.`,
      en: `“${alias}” is a component of a kind that these pages do not show.`
    });
  }
  return lacks;
}
