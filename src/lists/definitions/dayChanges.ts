import { columns } from './columns';
import type { ListDefinition } from './types';

/**
 * One item a change of one lesson on one day: cancelled, added, or given another room or teacher. Its title is the subject's name.
 * Read like the timetable: by the class's week, by the week of its teacher, and by that of the teacher who replaces.
 */
export const dayChanges = {
  name: 'EntDayChanges',
  title: { fr: 'ENT · Modifications du jour', en: 'ENT · Day changes' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    columns.classWeek,
    columns.teacherWeek,
    {
      id: '0a4837ae-99ab-461b-8d9f-0f3239d11f63',
      name: 'EntReplacingWeek',
      type: 'Number',
      title: { fr: 'Remplaçant et semaine', en: 'Replacing teacher and week' },
      indexed: true,
      hidden: true
    },
    columns.classNumber,
    columns.day,
    columns.period,
    columns.group,
    columns.subjectCode,
    columns.teacherNumber,
    columns.teacherName,
    {
      id: '30bc7b2d-2ac9-4a64-bd45-e8fdce08ada6',
      name: 'EntChangeKind',
      type: 'Choice',
      choices: ['cancelled', 'added', 'changed'],
      title: { fr: 'Modification', en: 'Change' }
    },
    columns.room,
    {
      id: '4ac822af-8bb3-4205-aacb-f31bd1e19cce',
      name: 'EntReplacingNumber',
      type: 'Number',
      title: { fr: 'Numéro du remplaçant', en: 'Replacing teacher number' }
    },
    {
      id: 'b3a259fc-062c-4895-89fd-a09e6beb3b75',
      name: 'EntReplacingName',
      type: 'Text',
      title: { fr: 'Remplaçant', en: 'Replacing teacher' }
    },
    { id: 'ee784bf0-7949-46d1-9909-d55a62fef588', name: 'EntNotice', type: 'Text', title: { fr: 'Information', en: 'Notice' } },
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'manage' },
    { to: 'schoolLife', level: 'manage' },
    { to: 'teachers', level: 'read' },
    { to: 'pupils', level: 'read' },
    { to: 'guardians', level: 'read' },
    { to: 'support', level: 'read' },
    { to: 'inspectors', level: 'read' }
  ]
} as const satisfies ListDefinition;
