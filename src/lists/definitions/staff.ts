import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item a person who works in the school, for staff only; its title is the person's name. */
export const staff = {
  name: 'EntStaff',
  title: { fr: 'ENT · Personnels', en: 'ENT · Staff' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    { ...columns.key, unique: true },
    columns.lastName,
    columns.firstName,
    // As the timetable calls them, « Mme Aubépine ».
    { id: 'eecc6996-1361-47d5-9dc0-35c20217076f', name: 'EntStaffTitle', type: 'Text', title: { fr: 'Nom d’usage', en: 'Known as' } },
    // JSON array of the domain's StaffFunction.
    { id: 'bdee88c1-7986-4833-a761-793cd7cab550', name: 'EntFunctions', type: 'Note', title: { fr: 'Fonctions', en: 'Functions' } },
    // 0 for who teaches nothing.
    { ...columns.teacherNumber, indexed: true },
    // JSON array of numbers: classes besides those of the timetable.
    {
      id: 'b6adb238-f63e-4f49-b104-b73325b0ca4b',
      name: 'EntClassNumbers',
      type: 'Note',
      title: { fr: 'Classes suivies', en: 'Classes followed' }
    },
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
