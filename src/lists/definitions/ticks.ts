import { columns } from './columns';
import type { ListDefinition } from './types';

/**
 * One item a pupil and due week: what the pupil has ticked as done, seen by that pupil alone. Indexed by class and week, so that SharePoint
 * reads a class's rows and not the school's to find one.
 */
export const ticks = {
  name: 'EntTicks',
  title: { fr: 'ENT · Travail fait', en: 'ENT · Work done' },
  versions: 0,
  readSecurity: 2,
  writeSecurity: 2,
  noCrawl: true,
  fields: [
    columns.classDueWeek,
    // JSON {"<homework id>": <version at which it was ticked>}, see domain/diary/ticks.
    { id: 'ea3c6416-eea5-420f-b7a9-56a72f6018e6', name: 'EntTicked', type: 'Note', title: { fr: 'Coché', en: 'Ticked' } },
    columns.token
  ],
  grants: [{ to: 'pupils', level: 'write' }]
} as const satisfies ListDefinition;
