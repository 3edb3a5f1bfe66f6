import type { BreadcrumbCardStrings } from './fr';

/** What the card of the breadcrumb says in English. */
export const en: BreadcrumbCardStrings = {
  intro:
    'At the top of each page, it says where one is: hub, site, sub-sites, list, folders, page. Everybody sees only what is open to them.',
  thisSite: 'This site',
  otherSite: 'Another site, by its address',
  otherHint: 'The site of a group, or the hub: copy the address of one of its pages. The ENT app must be available there.',
  address: 'Address of the site',
  look: 'Look at this site',
  noAddress: (origin) => `Give the address of a site of ${origin}, for instance ${origin}/sites/group.`,
  shownFor: (site) => `Breadcrumb of ${site}`,
  reading: 'Reading the state of the breadcrumb…',
  reach: 'Where to show it',
  reaches: { none: 'Nowhere', site: 'On this site alone', subSites: 'On this site and all its sub-sites' },
  stands: {
    none: 'It is not switched on here.',
    site: 'It shows on this site.',
    subSites: 'It shows on this site and all its sub-sites.'
  },
  tenantWide: 'If your authority switched it on for all sites, this card does not see it; a page never shows two.',
  rootTitle: 'Name of the first level',
  rootTitleHint: 'Leave empty to keep the title of the hub, or of the site where there is no hub.',
  separator: 'Sign between two levels',
  separatorHint: 'One to three characters.',
  hideOnHome: 'Hide it on the home page of the site',
  preview: 'Preview',
  sample: ['Site home', 'Files', 'Outings'],
  problems: { rootTitle: 'Sixty characters at most.', separator: 'Three characters at most.' },
  save: 'Save',
  reset: 'Undo the changes',
  saving: 'Saving…',
  unsaved: 'Not saved yet.',
  saved: 'Saved. Open pages show it once they are loaded again.',
  refusedRead: 'SharePoint shows this setting only to those who manage this site. Ask an owner of the site.',
  refusedWrite:
    'SharePoint refused: you must own this site, and the site must accept custom actions. Otherwise ask your SharePoint administrator.',
  noSite: 'There is no site at this address, or it is not open to you.'
};
