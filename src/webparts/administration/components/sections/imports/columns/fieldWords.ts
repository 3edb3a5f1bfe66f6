import type { ImportKind } from '../../../../../../domain/imports/types';
import type { ImportsStrings } from '../loc/fr';

const OF_CHILD = /^child(\d)(\w+)$/;

/** What a field of a file is called: « Nom », « Enfant 2 : prénom ». */
export function fieldWords(strings: ImportsStrings, kind: ImportKind, id: string): string {
  const [, place, part] = OF_CHILD.exec(id) ?? [];
  return part === undefined ? (strings.fields[kind][id] ?? id) : strings.childFields[part](Number(place));
}
