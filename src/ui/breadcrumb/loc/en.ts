import type { BreadcrumbWords } from './fr';

/** What the breadcrumb says in English. */
export const en: BreadcrumbWords = {
  label: 'Breadcrumb',
  more: (hidden) => (hidden === 1 ? 'Show one hidden level' : `Show ${hidden}\u00a0hidden levels`),
  alreadyShown: 'This page already shows its breadcrumb further up: this one stays hidden.'
};
