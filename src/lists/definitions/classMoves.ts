import { columns } from './columns';
import type { ListDefinition } from './types';

/** One item a pupil's change of class, so that it can be shown and undone; its title is the pupil's name. */
export const classMoves = {
  name: 'EntClassMoves',
  title: { fr: 'ENT · Changements de classe', en: 'ENT · Class moves' },
  versions: 50,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    {
      id: 'c5e9cf1c-1c52-48e5-962d-0e8122e4814c',
      name: 'EntPupilKey',
      type: 'Text',
      title: { fr: 'Clé de l’élève', en: 'Pupil key' },
      indexed: true
    },
    // 0 for none.
    { id: '4f8e1585-f6a2-4305-a131-8831a60f4f10', name: 'EntFromClass', type: 'Number', title: { fr: 'Classe quittée', en: 'From class' } },
    { id: '3c9fb2f5-2464-4647-80de-50c7bdf01f92', name: 'EntToClass', type: 'Number', title: { fr: 'Classe rejointe', en: 'To class' } },
    columns.day,
    { id: '498d728c-86d9-4453-8c01-7a5aec2e32bf', name: 'EntUndone', type: 'Boolean', title: { fr: 'Annulé', en: 'Undone' } },
    columns.token
  ],
  grants: [
    { to: 'direction', level: 'manage' },
    { to: 'schoolLife', level: 'read' }
  ]
} as const satisfies ListDefinition;
