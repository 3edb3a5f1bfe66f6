const counted = (count: number): string => (count < 2 ? 'un niveau masqué' : `les ${count}\u00a0niveaux masqués`);

/** What the breadcrumb says in French; the typography is that of src/ui/loc/fr.ts. */
export const fr = {
  label: 'Fil d’Ariane',
  more: (hidden: number) => `Afficher ${counted(hidden)}`,
  alreadyShown: 'Le fil d’Ariane de cette page est déjà affiché plus haut\u00a0: celui-ci reste caché.'
};

export type BreadcrumbWords = typeof fr;
