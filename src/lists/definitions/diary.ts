import { columns } from './columns';
import type { Grant, ListDefinition } from './types';

/** What a class's folder gives: its pupils and guardians read, its teachers write and never delete. */
export const publishedToClass = [
  { to: 'direction', level: 'read' },
  { to: 'schoolLife', level: 'read' },
  { to: 'inspectors', level: 'read' },
  { to: 'classTeachers', level: 'write' },
  { to: 'classPupils', level: 'read' },
  { to: 'classGuardians', level: 'read' },
  { to: 'classSupport', level: 'read' }
] as const satisfies readonly Grant[];

/** One item a published session; its title is the session's. */
export const diary = {
  name: 'EntDiary',
  title: { fr: 'ENT · Cahier de textes', en: 'ENT · Class diary' },
  versions: 100,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    columns.key,
    columns.classWeek,
    columns.teacherWeek,
    columns.classNumber,
    columns.day,
    columns.period,
    columns.start,
    columns.end,
    columns.subjectCode,
    columns.subject,
    columns.group,
    columns.teacherNumber,
    columns.teacherName,
    columns.body,
    columns.rowStatus,
    columns.visibleFrom,
    columns.urgent,
    columns.links,
    columns.entryNumber,
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'read' },
    { to: 'schoolLife', level: 'read' },
    { to: 'inspectors', level: 'read' }
  ],
  classFolders: publishedToClass
} as const satisfies ListDefinition;
