import type { Reach } from '../../../../../lists/breadcrumb/activation';
import type { SettingsProblem } from '../settingsProblems';

/** What the card of the breadcrumb says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  intro:
    'En haut de chaque page, il dit où l’on est\u00a0: hub, site, sous-sites, liste, dossiers, page. Chacun n’y voit que ce qui lui est ouvert.',
  thisSite: 'Ce site',
  otherSite: 'Un autre site, par son adresse',
  otherHint: 'Le site d’un groupe ou le hub\u00a0: copiez l’adresse d’une de ses pages. L’application ENT doit y être disponible.',
  address: 'Adresse du site',
  look: 'Voir ce site',
  noAddress: (origin: string) => `Donnez l’adresse d’un site de ${origin}, par exemple ${origin}/sites/groupe.`,
  shownFor: (site: string) => `Fil d’Ariane de ${site}`,
  reading: 'Lecture de l’état du fil d’Ariane…',
  reach: 'Où l’afficher',
  reaches: {
    none: 'Nulle part',
    site: 'Sur ce site seulement',
    subSites: 'Sur ce site et tous ses sous-sites'
  } as Record<Reach, string>,
  stands: {
    none: 'Il n’est pas activé ici.',
    site: 'Il est affiché sur ce site.',
    subSites: 'Il est affiché sur ce site et tous ses sous-sites.'
  } as Record<Reach, string>,
  tenantWide: 'Si votre collectivité l’a activé pour tous les sites, cette carte ne le voit pas\u00a0; la page n’en montre jamais deux.',
  rootTitle: 'Nom du premier niveau',
  rootTitleHint: 'Laissez vide pour garder le titre du hub, ou celui du site sans hub.',
  separator: 'Signe entre deux niveaux',
  separatorHint: 'Un à trois caractères.',
  hideOnHome: 'Le masquer sur la page d’accueil du site',
  preview: 'Aperçu',
  sample: ['Accueil du site', 'Documents', 'Sorties'] as readonly string[],
  problems: {
    rootTitle: 'Soixante caractères au plus.',
    separator: 'Trois caractères au plus.'
  } as Record<SettingsProblem, string>,
  save: 'Enregistrer',
  reset: 'Annuler les changements',
  saving: 'Enregistrement…',
  unsaved: 'Pas encore enregistré.',
  saved: 'C’est enregistré. Les pages ouvertes le montrent une fois rechargées.',
  refusedRead: 'SharePoint ne montre ce réglage qu’à ceux qui gèrent ce site. Demandez-le à un propriétaire du site.',
  refusedWrite:
    'SharePoint a refusé\u00a0: il faut être propriétaire de ce site, et que le site accepte les actions personnalisées. Sinon, demandez à votre administrateur SharePoint.',
  noSite: 'Il n’y a pas de site à cette adresse, ou il ne vous est pas ouvert.'
};

export type BreadcrumbCardStrings = typeof fr;
