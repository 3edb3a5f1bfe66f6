import type { ContentTypeRow } from '../../store/types';

export type AvailableType = ContentTypeRow;

/** Content types that every site has (D for their ids), and may be added to a list. */
export const available: readonly AvailableType[] = [
  { id: '0x01', name: 'Élément', description: 'Créer un nouvel élément de liste.', group: 'Types de contenu de liste', position: 0 },
  { id: '0x0101', name: 'Document', description: 'Créer un document.', group: 'Types de contenu de document', position: 1 },
  { id: '0x0104', name: 'Annonce', description: 'Créer une annonce.', group: 'Types de contenu de liste', position: 2 },
  { id: '0x0105', name: 'Lien', description: 'Créer un lien.', group: 'Types de contenu de liste', position: 3 },
  { id: '0x0106', name: 'Contact', description: 'Créer un contact.', group: 'Types de contenu de liste', position: 4 },
  { id: '0x0108', name: 'Tâche', description: 'Créer une tâche.', group: 'Types de contenu de liste', position: 5 },
  { id: '0x0120', name: 'Dossier', description: 'Créer un dossier.', group: 'Types de contenu de dossier', position: 9 },
  {
    id: '0x0101009D1CB255DA76424F860D91F20E6C4118',
    name: 'Page de site',
    description: 'Créer une page.',
    group: 'Types de contenu de document',
    position: 10
  }
];
