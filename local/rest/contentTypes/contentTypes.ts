import type { ContentTypeRow, ListRow } from '../../store/types';
import type { Context } from '../context';
import { isLibrary } from '../files/library';
import type { Entity } from '../odata/entity';

/** Content types that every site has (D for their ids), and may be added to a list. */
export const available: readonly ContentTypeRow[] = [
  { id: '0x01', name: 'Élément', description: 'Créer un nouvel élément de liste.', group: 'Types de contenu de liste', position: 0 },
  { id: '0x0101', name: 'Document', description: 'Créer un document.', group: 'Types de contenu de document', position: 1 },
  { id: '0x0104', name: 'Annonce', description: 'Créer une annonce.', group: 'Types de contenu de liste', position: 2 },
  { id: '0x0105', name: 'Lien', description: 'Créer un lien.', group: 'Types de contenu de liste', position: 3 },
  { id: '0x0106', name: 'Contact', description: 'Créer un contact.', group: 'Types de contenu de liste', position: 4 },
  { id: '0x0108', name: 'Tâche', description: 'Créer une tâche.', group: 'Types de contenu de liste', position: 5 },
  { id: '0x0120', name: 'Dossier', description: 'Créer un dossier.', group: 'Types de contenu de dossier', position: 9 }
];

function bornWith(list: ListRow): ContentTypeRow[] {
  const first = isLibrary(list) ? '0x0101' : '0x01';
  return (
    available
      .filter((type) => type.id === first || type.id === '0x0120')
      // D: a list holds a child of the site's content type, `00` and its own part; I: left out here, as items leave it out.
      .map((type) => ({ ...type, id: type.id === '0x0120' ? type.id : `${type.id}00` }))
  );
}

/** Those that the list was born with, and those that were added. */
export function contentTypesOf(context: Context, list: ListRow): ContentTypeRow[] {
  const stored = context.store.contentTypes.all(list.listNo);
  return stored.length > 0 ? stored : bornWith(list);
}

export function putContentTypes(context: Context, list: ListRow, types: ContentTypeRow[]): void {
  const { contentTypes } = context.store;
  for (const old of contentTypes.all(list.listNo)) contentTypes.remove(list.listNo, old.id);
  for (const type of types) contentTypes.put(list.listNo, type.id, type.position, type);
}

export function contentTypeEntity(list: ListRow, type: ContentTypeRow): Entity {
  return {
    type: 'SP.ContentType',
    path: `Web/Lists(guid'${list.id}')/ContentTypes('${type.id}')`,
    defaults: {
      ClientFormCustomFormatter: () => '',
      Description: () => type.description,
      Group: () => type.group,
      Hidden: () => false,
      Id: () => ({ StringValue: type.id }),
      Name: () => type.name,
      ReadOnly: () => false,
      Scope: () => `/Lists/${list.leaf}`,
      Sealed: () => false,
      StringId: () => type.id
    }
  };
}
