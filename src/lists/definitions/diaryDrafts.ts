import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item a session being prepared, with its homework. Seen by the class's teachers only. */
export const diaryDrafts = {
  name: 'EntDiaryDrafts',
  title: { fr: 'ENT · Brouillons du cahier de textes', en: 'ENT · Class diary drafts' },
  versions: 20,
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
    columns.homeworkDraft,
    columns.urgent,
    columns.links,
    columns.entryNumber,
    columns.token
  ],
  grants: [],
  classFolders: [{ to: 'classTeachers', level: 'manage' }]
} as const satisfies ListDefinition;
