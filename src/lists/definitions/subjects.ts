import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item a subject; its title is its name. */
export const subjects = {
  name: 'EntSubjects',
  title: { fr: 'ENT · Matières', en: 'ENT · Subjects' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    columns.subjectCode,
    // The code: it is unique in the school.
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
