import { columns } from './columns';
import { publishedToClass } from './diary';
import type { ListDefinition } from './types';

/** One item a piece of work for one class; `EntClassWeek` and `EntTeacherWeek` are of the week in which it was given. */
export const homework = {
  name: 'EntHomework',
  title: { fr: 'ENT · Travail à faire', en: 'ENT · Homework' },
  versions: 100,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    {
      id: '45223595-6fe9-4841-a2b9-af0009345a64',
      name: 'EntSessionKey',
      type: 'Text',
      title: { fr: 'Clé de la séance', en: 'Session key' },
      indexed: true,
      hidden: true
    },
    {
      id: 'c0aa0cce-066d-4ae7-873c-a51bb4e7e981',
      name: 'EntClassDueWeek',
      type: 'Number',
      title: { fr: 'Classe et semaine d’échéance', en: 'Class and due week' },
      indexed: true,
      hidden: true
    },
    columns.classWeek,
    columns.teacherWeek,
    columns.classNumber,
    { id: '13246ec5-9158-4fba-a5d0-92dcdbbb83e0', name: 'EntDueDay', type: 'Number', title: { fr: 'Pour le', en: 'Due day' } },
    { id: 'f92e8125-ae0e-4161-8e38-8a4e0d417dd8', name: 'EntGivenDay', type: 'Number', title: { fr: 'Donné le', en: 'Given day' } },
    {
      id: 'e4b65a57-056a-49b7-9257-c8e6f40c2bb9',
      name: 'EntMinutes',
      type: 'Number',
      title: { fr: 'Durée estimée', en: 'Estimated minutes' }
    },
    { id: 'c960b982-108c-4034-bfcd-32eb23572abe', name: 'EntToHandIn', type: 'Boolean', title: { fr: 'À rendre', en: 'To hand in' } },
    columns.subjectCode,
    columns.subject,
    columns.group,
    columns.teacherNumber,
    columns.teacherName,
    columns.body,
    columns.rowStatus,
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'read' },
    { to: 'schoolLife', level: 'read' },
    { to: 'inspectors', level: 'read' }
  ],
  classFolders: publishedToClass
} as const satisfies ListDefinition;
