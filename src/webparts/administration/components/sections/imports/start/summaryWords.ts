import type { ImportKind, ImportPlan } from '../../../../../../domain/imports/types';
import type { ImportsStrings } from '../loc/fr';

/** What an import did, in a few words: « 290 élèves ajoutés, 4 modifiés, dont 1 changement de classe, 2 partis »; empty for nothing. */
export function summaryWords(strings: ImportsStrings, kind: ImportKind, summary: ImportPlan['summary']): string {
  const words = strings.summary;
  const { added, changed, moved, left, newClasses, newSubjects } = summary;
  return [
    added > 0 && words.added[kind](added),
    changed > 0 && words.changed[kind](changed),
    moved > 0 && words.moved(moved),
    left > 0 && words.left[kind](left),
    newClasses.length > 0 && words.added.classes(newClasses.length),
    newSubjects.length > 0 && words.added.subjects(newSubjects.length)
  ]
    .filter((part) => part !== false)
    .join(', ');
}
