import type { Localized } from './types';

/** SharePoint's 64 rights as two unsigned halves; REST speaks of them as decimal strings. */
export interface BasePermissions {
  high: number;
  low: number;
}

/** Bit numbers as Microsoft's `PermissionKind` (SP.PermissionKind). */
const RIGHT = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  openItems: 6,
  viewVersions: 7,
  viewFormPages: 13,
  open: 17,
  browseUserInfo: 28,
  useClientIntegration: 37,
  useRemoteAPIs: 38
} as const;

type Right = keyof typeof RIGHT;

function permissionsOf(rights: readonly Right[]): BasePermissions {
  const mask = { high: 0, low: 0 };
  for (const right of rights) {
    const bit = RIGHT[right] - 1;
    if (bit < 32) {
      mask.low += 2 ** bit;
    } else {
      mask.high += 2 ** (bit - 32);
    }
  }
  return mask;
}

/** Open the site, its lists' pages and its REST API: what every level needs besides the items themselves. */
const ENTER: readonly Right[] = ['open', 'viewFormPages', 'browseUserInfo', 'useClientIntegration', 'useRemoteAPIs'];
const READ: readonly Right[] = [...ENTER, 'viewListItems', 'openItems'];

export interface LevelDefinition {
  /** As SharePoint shows it: fixed, whatever the site's language, so that it can be found again. */
  readonly name: string;
  readonly description: Localized;
  readonly permissions: BasePermissions;
}

/** Older versions are not for readers: a teacher may have taken something back. */
export const levels = {
  read: {
    name: 'ENT Lecture',
    description: { fr: 'Voir et ouvrir.', en: 'View and open.' },
    permissions: permissionsOf(READ)
  },
  add: {
    name: 'ENT Ajout',
    description: { fr: 'Voir, ouvrir et ajouter, sans modifier.', en: 'View, open and add, without editing.' },
    permissions: permissionsOf([...READ, 'addListItems'])
  },
  write: {
    name: 'ENT Rédaction',
    description: { fr: 'Ajouter et modifier, sans supprimer.', en: 'Add and edit, without deleting.' },
    permissions: permissionsOf([...READ, 'addListItems', 'editListItems', 'viewVersions'])
  },
  manage: {
    name: 'ENT Gestion',
    description: { fr: 'Ajouter, modifier et supprimer.', en: 'Add, edit and delete.' },
    permissions: permissionsOf([...READ, 'addListItems', 'editListItems', 'viewVersions', 'deleteListItems'])
  }
} as const satisfies Record<string, LevelDefinition>;

export type LevelName = keyof typeof levels;
