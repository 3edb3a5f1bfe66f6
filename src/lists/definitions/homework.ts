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
    columns.classDueWeek,
    columns.classWeek,
    columns.teacherWeek,
    columns.classNumber,
    columns.dueDay,
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
    columns.visibleFrom,
    columns.urgent,
    columns.links,
    // Work given to several classes at once is one row a class: the rows of one set, each knowing all of them (domain/diary/severalClasses).
    // Without an index, which SharePoint refuses to a list of 20,000 rows: a set's rows are found by their tokens.
    {
      id: '0c7c6944-8bd6-4cac-9cdb-f90be01f13fc',
      name: 'EntSetToken',
      type: 'Text',
      title: { fr: 'Travail commun', en: 'Common work' },
      hidden: true,
      since: 3
    },
    // JSON {"<session key>": <due day>, …}: every session at which the set gives the work.
    {
      id: 'f0ea33d0-3065-4b41-8420-b8d5f70cd105',
      name: 'EntSetTargets',
      type: 'Note',
      title: { fr: 'Séances du travail commun', en: 'Sessions of the common work' },
      hidden: true,
      since: 3
    },
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'read' },
    { to: 'schoolLife', level: 'read' },
    { to: 'inspectors', level: 'read' }
  ],
  classFolders: publishedToClass
} as const satisfies ListDefinition;
