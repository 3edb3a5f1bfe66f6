import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item a guardian, for direction and school life only; its title is the guardian's name. */
export const guardians = {
  name: 'EntGuardians',
  title: { fr: 'ENT · Responsables', en: 'ENT · Guardians' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    { ...columns.key, unique: true },
    columns.lastName,
    columns.firstName,
    // JSON array of the children's keys in EntPupils.
    { id: 'd9927a6f-5853-4a76-bcb2-6927be79982e', name: 'EntChildren', type: 'Note', title: { fr: 'Enfants', en: 'Children' } },
    { ...columns.login, indexed: true },
    { ...columns.presence, indexed: true },
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'manage' },
    { to: 'schoolLife', level: 'read' }
  ]
} as const satisfies ListDefinition;
