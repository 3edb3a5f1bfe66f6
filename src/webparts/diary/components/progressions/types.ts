import type { School, SchoolClass } from '../../../../domain/types';

export interface ProgressionsProps {
  school: School;
  classes: readonly SchoolClass[];
  teacherNumber: number;
  /** Where one arrives: at the list, or at what is to be shifted. */
  arriveAt: 'list' | 'shift';
  onClose: () => void;
}

/** The tabs of one progression. */
export type PlanTab = 'plan' | 'lay' | 'where';

/** What a teacher asks of a laid session: one lesson later, forward into the gap before it, or out, with what follows coming forward. */
export interface ShiftAsked {
  kind: 'later' | 'earlier' | 'without';
  draftId: number;
}
