import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item an access that ends on a day: a substitute's, an inspector's. Direction only; its title is the person's name. */
export const accesses = {
  name: 'EntAccesses',
  title: { fr: 'ENT · Accès temporaires', en: 'ENT · Temporary accesses' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    // `substitute|login|teacher number`: who has access as whom. To prolong or to give again is to change the item.
    { ...columns.key, unique: true },
    {
      id: '18f156e9-ccef-44e2-9608-6270bdf853b3',
      name: 'EntAccessKind',
      type: 'Choice',
      choices: ['substitute', 'inspector'],
      title: { fr: 'Nature de l’accès', en: 'Kind of access' }
    },
    { ...columns.login, indexed: true },
    // Whom a substitute replaces; 0 for an inspector.
    { ...columns.teacherNumber, indexed: true },
    { id: 'd0f566cc-9bcb-48be-b42f-25f203da431e', name: 'EntUntilDay', type: 'Number', title: { fr: 'Dernier jour', en: 'Last day' } },
    {
      id: 'aa290022-879e-41b9-a49d-7e9631938fe9',
      name: 'EntAccessStatus',
      type: 'Choice',
      choices: ['active', 'ended'],
      title: { fr: 'État de l’accès', en: 'Status of the access' },
      indexed: true
    },
    columns.token
  ],
  grants: [{ to: 'direction', level: 'manage' }]
} as const satisfies ListDefinition;
