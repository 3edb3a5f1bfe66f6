import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item a class and school year. */
export const classes = {
  name: 'EntClasses',
  title: { fr: 'ENT · Classes', en: 'ENT · Classes' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    { ...columns.classNumber, indexed: true, unique: true },
    {
      id: '2b00ae11-5152-4784-8616-e4ed55d56085',
      name: 'EntClassCode',
      type: 'Text',
      title: { fr: 'Code de la classe', en: 'Class code' }
    },
    // `2026|2GT1`: a code is unique within its school year and comes back the year after.
    { ...columns.key, unique: true },
    { id: 'c94c6cec-ba7c-4f05-9f52-347bf3caba93', name: 'EntLevel', type: 'Text', title: { fr: 'Niveau', en: 'Level' } },
    { ...columns.schoolYear, indexed: true },
    {
      id: '51424c1c-3de1-4f36-8bd7-fe089ad7adf7',
      name: 'EntClassStatus',
      type: 'Choice',
      choices: ['active', 'archived'],
      title: { fr: 'État', en: 'Status' },
      indexed: true
    },
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'manage' },
    { to: 'schoolLife', level: 'read' },
    { to: 'teachers', level: 'read' },
    { to: 'pupils', level: 'read' },
    { to: 'guardians', level: 'read' },
    { to: 'support', level: 'read' },
    { to: 'inspectors', level: 'read' },
    { to: 'resourceManagers', level: 'read' }
  ]
} as const satisfies ListDefinition;
