/** The administration web part stores nothing in the page: it works on the site on which it stands. */
export type AdministrationProperties = Record<never, never>;
