import { columns } from './columns';
import type { ListDefinition } from './types';

/**
 * One item a teacher's private note on one session. SharePoint shows an item to its author alone: neither pupils nor colleagues, nor the
 * direction, can ask for it. An emptied note is one without a body.
 */
export const notes = {
  name: 'EntNotes',
  title: { fr: 'ENT · Notes personnelles', en: 'ENT · Private notes' },
  versions: 20,
  readSecurity: 2,
  writeSecurity: 2,
  noCrawl: true,
  fields: [columns.key, columns.teacherWeek, columns.body, columns.token],
  grants: [{ to: 'teachers', level: 'write' }]
} as const satisfies ListDefinition;
