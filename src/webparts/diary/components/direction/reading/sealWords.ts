import type { SealState } from '../../../../../domain/diary/visa';
import type { DirectionStrings } from '../loc/fr';

/** What became of what a visa saw. */
export function sealWords(state: SealState, strings: DirectionStrings): string {
  if (state.kind !== 'changed') return strings.sealStates[state.kind];
  return strings.sealStates.changed(state.changed.length, state.added.length, state.removed.length);
}
