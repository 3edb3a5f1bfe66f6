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
    columns.token
  ],
  grants: [
    { to: 'siteVisitors', level: 'read' },
    { to: 'siteMembers', level: 'read' },
    { to: 'direction', level: 'manage' },
    { to: 'schoolLife', level: 'read' },
    { to: 'teachers', level: 'read' },
    { to: 'pupils', level: 'read' },
    { to: 'guardians', level: 'read' }
  ]
} as const satisfies ListDefinition;
