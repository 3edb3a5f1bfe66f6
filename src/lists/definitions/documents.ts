import { publishedToClass } from './diary';
import type { ListDefinition } from './types';

/**
 * The files of the class diary, in the folder of their class: who reads its sessions reads them, its teachers add and replace them, nobody
 * deletes one. A file is readable to the class from the moment it is there, whatever its session says.
 */
export const documents = {
  name: 'EntDocuments',
  library: true,
  title: { fr: 'ENT · Documents du cahier de textes', en: 'ENT · Class diary files' },
  versions: 20,
  readSecurity: 1,
  writeSecurity: 1,
  noCrawl: true,
  fields: [],
  grants: [
    { to: 'direction', level: 'read' },
    { to: 'schoolLife', level: 'read' },
    { to: 'inspectors', level: 'read' }
  ],
  classFolders: publishedToClass
} as const satisfies ListDefinition;
