import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item a part of a class and school year; a group of several classes is several items of one code. */
export const teachingGroups = {
  name: 'EntTeachingGroups',
  title: { fr: 'ENT · Groupes', en: 'ENT · Teaching groups' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    columns.group,
    { ...columns.classNumber, indexed: true },
    { ...columns.schoolYear, indexed: true },
    // `2026|2|LATIN`: year, class number, code.
    { ...columns.key, unique: true },
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'manage' },
    { to: 'schoolLife', level: 'read' },
    { to: 'teachers', level: 'read' },
    { to: 'pupils', level: 'read' },
    { to: 'guardians', level: 'read' }
  ]
} as const satisfies ListDefinition;
