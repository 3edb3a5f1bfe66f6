import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item a pupil, for staff only; its title is the pupil's name. Groups, markers and folders are made from it, never the reverse. */
export const pupils = {
  name: 'EntPupils',
  title: { fr: 'ENT · Élèves', en: 'ENT · Pupils' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    // The identifier in the school's own software (INE, internal number).
    { ...columns.key, unique: true },
    columns.lastName,
    columns.firstName,
    // 0 for a pupil without a class yet.
    { ...columns.classNumber, indexed: true },
    // JSON array of the codes of teaching groups.
    { id: 'b8e1f043-105b-4251-b2f5-320bc1c7fe48', name: 'EntPupilGroups', type: 'Note', title: { fr: 'Groupes', en: 'Groups' } },
    { ...columns.login, indexed: true },
    { ...columns.presence, indexed: true },
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'manage' },
    { to: 'schoolLife', level: 'read' },
    { to: 'teachers', level: 'read' }
  ]
} as const satisfies ListDefinition;
