import type { ParityRule } from '../../../../../../domain/calendar/types';
import { isDay, mondayOf } from '../../../../../../domain/days';
import type { Day, School } from '../../../../../../domain/types';
import { isRecord, type CardSpec } from '../card/types';

export const PARITY_RULES: readonly ParityRule[] = ['everyWeek', 'taughtWeeks'];

export interface ParityForm {
  hasWeeks: boolean;
  /** Any day of a week A; null until one is chosen. */
  anchor: Day | null;
  rule: ParityRule;
}

export const paritySpec: CardSpec<ParityForm> = {
  key: 'parity',
  pick: ({ weekAAnchor, parityRule }: School) => ({
    hasWeeks: weekAAnchor !== undefined,
    anchor: weekAAnchor ?? null,
    rule: parityRule
  }),
  changes: ({ hasWeeks, anchor, rule }) => ({ weekAAnchor: hasWeeks && anchor !== null ? mondayOf(anchor) : null, parityRule: rule }),
  accepts: (value): value is ParityForm =>
    isRecord(value) &&
    typeof value.hasWeeks === 'boolean' &&
    (value.anchor === null || isDay(value.anchor)) &&
    PARITY_RULES.some((rule) => rule === value.rule)
};

/** The school with the weeks that a form says. */
export function withParity(school: School, { hasWeeks, anchor, rule }: ParityForm): School {
  return { ...school, weekAAnchor: hasWeeks && anchor !== null ? mondayOf(anchor) : undefined, parityRule: rule };
}
