import * as React from 'react';
import type { ClassMove, Register } from '../../../../../../domain/register/types';
import { begunPromotions, proposePromotions, type PromotionPlan } from '../../../../../../domain/register/yearClasses';
import { useDeviceDraft } from '../../../../../../ui/deviceDraft/useDeviceDraft';
import { choiceOf, choicesDraft, isKeptChoices, isWrong, NO_CHOICES, promotionsOf, type Choice, type KeptChoices } from './choices';

export interface Choices {
  kept: KeptChoices;
  /** True when they come from an earlier visit. */
  restored: boolean;
  choice: (classNumber: number) => Choice;
  /** Decided already, since some of the pupils have moved on. */
  begun: PromotionPlan;
  promotions: PromotionPlan;
  titles: ReadonlyMap<string, string>;
  /** Numbers of the classes whose next code is none. */
  wrong: number[];
  choose: (classNumber: number, choice: Choice) => void;
  name: (code: string, title: string) => void;
}

/** What becomes of each class: as it was begun, as somebody chose, or as the levels propose. Kept on the device until the change is done. */
export function useChoices(register: Register, moves: readonly ClassMove[], toYear: number): Choices {
  const draft = useDeviceDraft<KeptChoices>(choicesDraft(toYear), isKeptChoices);
  const [kept, setKept] = React.useState(draft.found?.value ?? NO_CHOICES);
  const proposed = React.useMemo(() => proposePromotions(register, toYear, moves), [register, toYear, moves]);
  const begun = React.useMemo(() => begunPromotions(register, toYear, moves), [register, toYear, moves]);
  const promotions = React.useMemo(() => promotionsOf(kept, proposed, begun), [kept, proposed, begun]);
  const titles = React.useMemo(() => new Map(Object.entries(kept.titles)), [kept]);
  const change = (next: KeptChoices): void => {
    setKept(next);
    draft.keep(next);
  };
  const choice = (number: number): Choice => choiceOf(number, kept, proposed);
  return {
    kept,
    restored: draft.found !== undefined,
    choice,
    begun,
    promotions,
    titles,
    wrong: [...proposed.keys()].filter((number) => !begun.has(number) && isWrong(choice(number))),
    choose: (number, next) => change({ ...kept, fates: { ...kept.fates, [number]: next } }),
    name: (code, title) => change({ ...kept, titles: { ...kept.titles, [code]: title } })
  };
}
