/** Base permissions by their bit, as SPBasePermissions numbers them (D). */
const bit = (position: number): bigint => 1n << BigInt(position - 1);

export const permission = {
  viewListItems: bit(1),
  addListItems: bit(2),
  editListItems: bit(3),
  deleteListItems: bit(4),
  approveItems: bit(5),
  openItems: bit(6),
  viewVersions: bit(7),
  deleteVersions: bit(8),
  cancelCheckout: bit(9),
  managePersonalViews: bit(10),
  manageLists: bit(12),
  open: bit(17),
  viewPages: bit(18),
  createGroups: bit(25),
  managePermissions: bit(26),
  browseUserInfo: bit(28),
  manageWeb: bit(31),
  useRemoteApis: bit(38),
  enumeratePermissions: bit(63)
} as const;

export function maskOf(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

/** O: both halves as strings. */
export function maskToJson(mask: bigint): { High: string; Low: string } {
  return { High: (mask >> 32n).toString(), Low: (mask & 0xffffffffn).toString() };
}

export const fullMask = maskOf(2147483647, 4294967295);

export const roleIds = {
  fullControl: 1073741829,
  design: 1073741828,
  edit: 1073741830,
  contribute: 1073741827,
  read: 1073741826,
  limitedAccess: 1073741825
} as const;

export interface StandardRole {
  id: number;
  name: string;
  description: string;
  mask: bigint;
  order: number;
  roleTypeKind: number;
  hidden: boolean;
}

/** The levels that every site collection is born with, with their masks as a tenant shows them (O). */
export const standardRoles: readonly StandardRole[] = [
  {
    id: roleIds.fullControl,
    name: 'Full Control',
    description: 'Has full control.',
    mask: fullMask,
    order: 1,
    roleTypeKind: 5,
    hidden: false
  },
  {
    id: roleIds.design,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    mask: maskOf(432, 1012866047),
    order: 32,
    roleTypeKind: 4,
    hidden: false
  },
  {
    id: roleIds.edit,
    name: 'Edit',
    description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    mask: maskOf(432, 1011030767),
    order: 48,
    roleTypeKind: 6,
    hidden: false
  },
  {
    id: roleIds.contribute,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    mask: maskOf(432, 1011028719),
    order: 64,
    roleTypeKind: 3,
    hidden: false
  },
  {
    id: roleIds.read,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    mask: maskOf(176, 138612833),
    order: 128,
    roleTypeKind: 2,
    hidden: false
  },
  {
    id: roleIds.limitedAccess,
    name: 'Limited Access',
    description: 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    mask: maskOf(48, 134287360),
    order: 160,
    roleTypeKind: 1,
    hidden: true
  }
];
