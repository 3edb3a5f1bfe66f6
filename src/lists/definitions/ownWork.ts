import { columns } from './columns';
import type { ListDefinition } from './types';

/**
 * A ledger: one item what a pupil said of a piece of work of his or her own, seen by that pupil alone; its title is what to do. Nobody may
 * edit a row: whoever may can put another's name to it on some tenants (P), and so a text among another pupil's own work.
 */
export const ownWork = {
  name: 'EntOwnWork',
  title: { fr: 'ENT · Travail personnel', en: 'ENT · Own work' },
  versions: 0,
  readSecurity: 2,
  writeSecurity: 2,
  noCrawl: true,
  fields: [
    columns.classDueWeek,
    // Of the piece of work: the token of its first row.
    columns.key,
    columns.dueDay,
    columns.subject,
    columns.body,
    { id: '4ee7c17b-88d4-4246-9c34-fa21f128a421', name: 'EntDone', type: 'Boolean', title: { fr: 'Fait', en: 'Done' } },
    columns.rowStatus,
    columns.token
  ],
  grants: [{ to: 'pupils', level: 'add' }]
} as const satisfies ListDefinition;
