import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item a weekly slot; its title is the subject's name. */
export const timetable = {
  name: 'EntTimetable',
  title: { fr: 'ENT · Emploi du temps', en: 'ENT · Timetable' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    { ...columns.classNumber, indexed: true },
    { ...columns.teacherNumber, indexed: true },
    columns.teacherName,
    { id: '37827826-671f-4dd3-9dd2-af0cdf8fb483', name: 'EntWeekday', type: 'Number', title: { fr: 'Jour de la semaine', en: 'Weekday' } },
    columns.period,
    columns.subjectCode,
    columns.group,
    columns.room,
    {
      id: 'f580bae5-e944-4496-8153-e0ed599990d2',
      name: 'EntParity',
      type: 'Choice',
      choices: ['A', 'B'],
      title: { fr: 'Semaine A ou B', en: 'Week A or B' }
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
    { to: 'inspectors', level: 'read' }
  ]
} as const satisfies ListDefinition;
