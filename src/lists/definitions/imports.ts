import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item an import that was confirmed: what was read from which file, how its columns were understood. Its title is the file's name. */
export const imports = {
  name: 'EntImports',
  title: { fr: 'ENT · Imports', en: 'ENT · Imports' },
  versions: 0,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    {
      id: 'ff219083-6fd4-486b-b117-a564e7497534',
      name: 'EntImportKind',
      type: 'Choice',
      choices: ['classes', 'subjects', 'staff', 'timetable', 'pupils', 'guardians'],
      title: { fr: 'Contenu', en: 'Contents' }
    },
    // The kind's place among the choices, from 1: an equality on it finds the imports of a kind.
    {
      id: '9b85d739-00e2-48a0-a2d8-a1c383721996',
      name: 'EntImportNumber',
      type: 'Number',
      title: { fr: 'Numéro du contenu', en: 'Contents number' },
      indexed: true,
      hidden: true
    },
    // JSON object: the file's header by the name of the field that is read from it.
    {
      id: 'f350791a-10d6-4700-a5c1-84aa699625f1',
      name: 'EntMapping',
      type: 'Note',
      title: { fr: 'Correspondance des colonnes', en: 'Column mapping' }
    },
    // JSON of the domain's ImportPlan summary.
    { id: '34f98d53-e260-4070-82c2-1bf6b6fd28fd', name: 'EntSummary', type: 'Note', title: { fr: 'Bilan', en: 'Summary' } },
    columns.day,
    columns.token
  ],
  grants: [{ to: 'direction', level: 'manage' }]
} as const satisfies ListDefinition;
