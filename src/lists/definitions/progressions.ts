import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item a teacher's progression: an ordered plan of sessions, each teacher's own. Its title is the progression's. */
export const progressions = {
  name: 'EntProgressions',
  title: { fr: 'ENT · Progressions', en: 'ENT · Progressions' },
  versions: 20,
  readSecurity: 2,
  writeSecurity: 2,
  noCrawl: true,
  fields: [
    { ...columns.teacherNumber, indexed: true },
    columns.schoolYear,
    columns.subjectCode,
    columns.subject,
    { id: 'c94c6cec-ba7c-4f05-9f52-347bf3caba93', name: 'EntLevel', type: 'Text', title: { fr: 'Niveau', en: 'Level' } },
    // JSON: the folders' names in their order.
    { id: '9383897d-6658-48a0-a553-7662c6ccd2ca', name: 'EntFolders', type: 'Note', title: { fr: 'Dossiers', en: 'Folders' } },
    columns.rowStatus,
    columns.token
  ],
  grants: [{ to: 'teachers', level: 'write' }]
} as const satisfies ListDefinition;

/** One item a session of a progression; its title is the session's. */
export const progressionEntries = {
  name: 'EntProgressionEntries',
  title: { fr: 'ENT · Séances des progressions', en: 'ENT · Progression entries' },
  versions: 20,
  readSecurity: 2,
  writeSecurity: 2,
  noCrawl: true,
  fields: [
    // Item of EntProgressions.
    {
      id: '3999f67e-ef64-4ee0-af06-690513a4a7dd',
      name: 'EntProgressionNumber',
      type: 'Number',
      title: { fr: 'Progression', en: 'Progression' },
      indexed: true,
      hidden: true
    },
    { id: '340ae036-ddac-4d30-ade8-3755d9289aa2', name: 'EntFolder', type: 'Text', title: { fr: 'Dossier', en: 'Folder' } },
    { id: 'ce0934df-2601-48ee-bdf4-8b8e839cb2e6', name: 'EntOrder', type: 'Number', title: { fr: 'Ordre', en: 'Order' } },
    columns.body,
    columns.links,
    columns.homeworkDraft,
    columns.rowStatus,
    columns.token
  ],
  grants: [{ to: 'teachers', level: 'write' }]
} as const satisfies ListDefinition;
