import type { OwnWork } from '../../../../domain/diary/ownWork';
import type { TickState } from '../../../../domain/diary/ticks';
import type { Homework } from '../../../../domain/types';

/** What a pupil may do with the list of work; whoever has none of it only reads. */
export interface PupilTools {
  stateOf: (work: Homework) => TickState;
  tick: (work: Homework, done: boolean) => void;
  own: readonly OwnWork[];
  tickOwn: (work: OwnWork, done: boolean) => void;
  edit: (work: OwnWork) => void;
  remove: (work: OwnWork) => void;
}
