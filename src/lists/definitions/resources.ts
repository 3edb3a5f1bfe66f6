import { columns } from './columns';
import type { FieldDefinition, Grant, ListDefinition } from './types';

/** Whoever may book sees what there is; those who manage it write, and nobody deletes: old bookings name their resource. */
const managed: readonly Grant[] = [
  { to: 'direction', level: 'write' },
  { to: 'resourceManagers', level: 'write' },
  { to: 'schoolLife', level: 'read' },
  { to: 'teachers', level: 'read' },
  { to: 'support', level: 'read' }
];

const shared = {
  description: {
    id: 'f5c8377f-7277-441d-b210-2a0997a69aae',
    name: 'EntDescription',
    type: 'Note',
    title: { fr: 'Description', en: 'Description' }
  },
  // JSON of the domain's booking rules; what a resource does not say is its category's.
  rules: {
    id: 'd24026a0-7715-45d2-b488-f5ab611dd701',
    name: 'EntRules',
    type: 'Note',
    title: { fr: 'Règles', en: 'Rules' }
  },
  status: {
    id: '3c8b35e6-fb6c-4a85-b82a-82e134611952',
    name: 'EntResourceStatus',
    type: 'Choice',
    title: { fr: 'État', en: 'Status' },
    choices: ['active', 'archived']
  }
} as const satisfies Record<string, FieldDefinition>;

/** One item a category of resources, e.g. « Salles informatiques »; its title is its name, its number the item's. */
export const resourceCategories = {
  name: 'EntResourceCategories',
  title: { fr: 'ENT · Catégories de ressources', en: 'ENT · Resource categories' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [shared.description, shared.rules, shared.status, columns.token],
  grants: managed
} as const satisfies ListDefinition;

/** One item a resource, or several alike; its title is its name, its number the item's. */
export const resources = {
  name: 'EntResources',
  title: { fr: 'ENT · Ressources', en: 'ENT · Resources' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    // Item of EntResourceCategories.
    {
      id: '26821be4-b32b-4732-a452-3ad5b472b582',
      name: 'EntCategoryNumber',
      type: 'Number',
      title: { fr: 'Catégorie', en: 'Category' },
      hidden: true
    },
    shared.description,
    {
      id: '6e3308df-31fa-45c8-b626-27aefff98368',
      name: 'EntPlace',
      type: 'Text',
      title: { fr: 'Lieu', en: 'Place' }
    },
    // Chosen once: periods of the bell schedule, or quarter-hours. Two schemes would not exclude one another.
    {
      id: 'e1465e0c-f83b-4b4d-9ee7-75c4fdad629c',
      name: 'EntSlotScheme',
      type: 'Choice',
      title: { fr: 'Découpage', en: 'Slots' },
      choices: ['periods', 'quarters']
    },
    // Bookings take numbered units of it; for good, as the scheme is.
    {
      id: 'aa31bd2e-72e7-48ff-9aeb-300669014af1',
      name: 'EntCounted',
      type: 'Boolean',
      title: { fr: 'Par unités', en: 'Counted' }
    },
    shared.rules,
    // Name of its file in EntResourcePhotos.
    {
      id: '4269a330-9c02-4c52-8419-e2aa2b6327fd',
      name: 'EntPhoto',
      type: 'Text',
      title: { fr: 'Photo', en: 'Photo' }
    },
    shared.status,
    columns.token
  ],
  grants: managed
} as const satisfies ListDefinition;

/** Pictures of the resources, without people; a file name is never used again. */
export const resourcePhotos = {
  name: 'EntResourcePhotos',
  library: true,
  title: { fr: 'ENT · Photos des ressources', en: 'ENT · Resource photos' },
  versions: 5,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [],
  grants: managed.map((grant): Grant => (grant.level === 'write' ? { ...grant, level: 'manage' } : grant))
} as const satisfies ListDefinition;
