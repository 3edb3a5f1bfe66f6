import { columns } from './columns';
import type { ListDefinition } from './types';

/**
 * One marker a role and class: each is readable by exactly the group, or the person, that it speaks of, so that what comes back says
 * who asks. The list itself is given to nobody. A marker's `EntToken` is its name, e.g. `pupil|2`.
 */
export const memberships = {
  name: 'EntMemberships',
  title: { fr: 'ENT · Appartenances', en: 'ENT · Memberships' },
  versions: 0,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [
    {
      id: '3764f305-afa5-4e2c-90c6-5a492efab26e',
      name: 'EntRole',
      type: 'Choice',
      choices: ['direction', 'schoolLife', 'teacher', 'pupil', 'guardian', 'inspector', 'support', 'resourceManager'],
      title: { fr: 'Rôle', en: 'Role' }
    },
    { ...columns.classNumber, indexed: true },
    { ...columns.teacherNumber, indexed: true },
    columns.token
  ],
  grants: []
} as const satisfies ListDefinition;
