import { columns } from './columns';
import type { ListDefinition } from './types';

/**
 * A ledger: one item says that somebody of the direction or an inspector has seen a class's sessions of one week, and seals them as they
 * were. No level given here may edit or delete. `WriteSecurity` stays 2, since 4 refuses new items too; the title is the comment's start.
 */
export const visas = {
  name: 'EntVisas',
  title: { fr: 'ENT · Visas', en: 'ENT · Visas' },
  versions: 0,
  readSecurity: 1,
  writeSecurity: 2,
  noCrawl: true,
  fields: [
    columns.classWeek,
    columns.classNumber,
    { id: 'e798d46c-04a3-4f6e-ac95-052ad1f0eeda', name: 'EntFirstDay', type: 'Number', title: { fr: 'Du', en: 'First day' } },
    { id: '555e26a9-a001-4648-90b6-462f12e1f5b0', name: 'EntLastDay', type: 'Number', title: { fr: 'Au', en: 'Last day' } },
    // 0 and empty: every teacher, every subject.
    columns.teacherNumber,
    columns.subjectCode,
    { id: '63b9ecee-81fe-46df-b763-333e2ea1395c', name: 'EntComment', type: 'Note', title: { fr: 'Commentaire', en: 'Comment' } },
    // SHA-256 in lower-case hexadecimals over EntSealed, see domain/diary/visa.
    { id: 'cbc87b3c-6d62-4d95-9f5e-5c232e680fb2', name: 'EntSeal', type: 'Text', title: { fr: 'Sceau', en: 'Seal' } },
    // JSON {"<session key>": "<SHA-256 of the session as it was>"}.
    {
      id: 'b8a0d6b3-0105-4ec1-8975-e2ede28c5783',
      name: 'EntSealed',
      type: 'Note',
      title: { fr: 'Séances scellées', en: 'Sealed sessions' }
    },
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'add' },
    { to: 'inspectors', level: 'add' },
    { to: 'schoolLife', level: 'read' },
    { to: 'teachers', level: 'read' }
  ]
} as const satisfies ListDefinition;
