import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item a piece of work that a pupil has set for himself or herself, seen by that pupil alone; its title is what to do. */
export const ownWork = {
  name: 'EntOwnWork',
  title: { fr: 'ENT · Travail personnel', en: 'ENT · Own work' },
  versions: 0,
  readSecurity: 2,
  writeSecurity: 2,
  noCrawl: true,
  fields: [
    columns.classDueWeek,
    columns.dueDay,
    columns.subject,
    columns.body,
    { id: '4ee7c17b-88d4-4246-9c34-fa21f128a421', name: 'EntDone', type: 'Boolean', title: { fr: 'Fait', en: 'Done' } },
    columns.rowStatus,
    columns.token
  ],
  grants: [{ to: 'pupils', level: 'write' }]
} as const satisfies ListDefinition;
