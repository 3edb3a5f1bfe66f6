import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item: the school. Readable by everyone of the site, it tells "not set up" from "not allowed". */
export const school = {
  name: 'EntSchool',
  title: { fr: 'ENT · Établissement', en: 'ENT · School' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    { id: '17b23a5c-39e2-43d1-a52f-608c25b47ca1', name: 'EntUai', type: 'Text', title: { fr: 'UAI', en: 'UAI code' } },
    { id: 'e92c46d4-a939-467d-8b96-146cc4b066ca', name: 'EntTimeZone', type: 'Text', title: { fr: 'Fuseau horaire', en: 'Time zone' } },
    columns.schoolYear,
    // JSON, see domain/bellSchedule: [{"id":"M1","start":480,"end":535}, …]
    { id: '41e107f6-67a3-4ab5-bb74-42cd1b8375d4', name: 'EntPeriods', type: 'Note', title: { fr: 'Sonneries', en: 'Bell schedule' } },
    {
      id: 'd90c9263-4aca-4212-a065-2f2cd9462342',
      name: 'EntWeekAAnchor',
      type: 'Number',
      title: { fr: 'Lundi d’une semaine A', en: 'Monday of a week A' }
    },
    {
      id: '6178b281-98a3-48b1-b7a6-abc78c87e81d',
      name: 'EntSchemaVersion',
      type: 'Number',
      title: { fr: 'Version du schéma', en: 'Schema version' }
    },
    {
      id: 'd0cd8720-919f-4764-8252-169e0f2113bb',
      name: 'EntZone',
      type: 'Choice',
      choices: ['A', 'B', 'C', 'other'],
      title: { fr: 'Zone de vacances', en: 'Holiday zone' }
    },
    {
      id: 'a18aeef3-d0c2-46f8-aecf-d35b9c33b9cc',
      name: 'EntAlsaceMoselle',
      type: 'Boolean',
      title: { fr: 'Jours fériés d’Alsace-Moselle', en: 'Public holidays of Alsace-Moselle' }
    },
    // `1,2,3,4,5`: Monday to Friday.
    {
      id: 'a73e1bd5-cd2b-4f4f-aae2-422545ae6a90',
      name: 'EntTeachingWeekdays',
      type: 'Text',
      title: { fr: 'Jours de cours', en: 'Teaching weekdays' }
    },
    // JSON {"3": [{"id":"M1","start":480,"end":530}, …]}: the weekdays whose bell schedule differs.
    {
      id: '21db0141-4c33-4c83-86fa-3ec4e6c2d8ca',
      name: 'EntPeriodsByWeekday',
      type: 'Note',
      title: { fr: 'Sonneries propres à un jour', en: 'Bell schedules of single weekdays' }
    },
    // JSON [{"title":"Vacances de Noël","first":20261220,"last":20270103}, …], and so the closures.
    { id: '8027208b-76a6-48a3-b09c-045b70c64729', name: 'EntHolidays', type: 'Note', title: { fr: 'Vacances', en: 'Holidays' } },
    { id: 'af0b8222-d85c-47f4-b6ff-90401c874c68', name: 'EntClosures', type: 'Note', title: { fr: 'Fermetures de l’ENT', en: 'Closures' } },
    {
      id: 'fc2849b6-03b7-46ce-bcd9-677265b06034',
      name: 'EntParityRule',
      type: 'Choice',
      choices: ['everyWeek', 'taughtWeeks'],
      title: { fr: 'Alternance des semaines A et B', en: 'How weeks A and B alternate' }
    },
    // Minutes of homework due on one day above which teachers are warned.
    {
      id: '8ab16000-1b1e-40b6-aa89-24cab38ffdd0',
      name: 'EntWorkloadMinutes',
      type: 'Number',
      title: { fr: 'Charge de travail par jour', en: 'Workload a day' },
      since: 3
    },
    columns.token
  ],
  grants: [
    { to: 'siteVisitors', level: 'read' },
    { to: 'siteMembers', level: 'read' },
    { to: 'direction', level: 'manage' },
    { to: 'schoolLife', level: 'read' },
    { to: 'teachers', level: 'read' },
    { to: 'pupils', level: 'read' },
    { to: 'guardians', level: 'read' },
    { to: 'support', level: 'read' },
    { to: 'inspectors', level: 'read' },
    { to: 'resourceManagers', level: 'read' }
  ]
} as const satisfies ListDefinition;
