import { isClassCode } from '../../../../../../domain/classCode';
import type { Promotion } from '../../../../../../domain/register/promotion';
import type { PromotionPlan } from '../../../../../../domain/register/yearClasses';

export type Fate = Promotion['to'];

/** What somebody chose for one class. The code is as they typed it, and stays while another fate is looked at. */
export interface Choice {
  to: Fate;
  code: string;
}

/** What is kept on the device: choices by class number, names by the code of the new class. */
export interface KeptChoices {
  fates: Record<string, Choice>;
  titles: Record<string, string>;
}

/** What names the choices among the drafts of the device. */
export function choicesDraft(toYear: number): string {
  return `year-change|${toYear}`;
}

export const NO_CHOICES: KeptChoices = { fates: {}, titles: {} };
const FATES: readonly unknown[] = ['class', 'leave', 'undecided'] satisfies Fate[];

export function isKeptChoices(value: unknown): value is KeptChoices {
  const { fates, titles } = (value ?? {}) as Partial<KeptChoices>;
  return (
    typeof fates === 'object' &&
    fates !== null &&
    typeof titles === 'object' &&
    titles !== null &&
    Object.values(fates).every((choice) => FATES.includes(choice?.to) && typeof choice?.code === 'string') &&
    Object.values(titles).every((title) => typeof title === 'string')
  );
}

/** A code as it is stored: « 1gt1 » is meant as 1GT1. */
export function codeOf(typed: string): string {
  return typed.trim().toUpperCase();
}

/** What a class shows: what was chosen, else what is proposed. */
export function choiceOf(number: number, { fates }: KeptChoices, proposed: PromotionPlan): Choice {
  const promotion = proposed.get(number) ?? { to: 'undecided' };
  return fates[number] ?? { to: promotion.to, code: promotion.to === 'class' ? promotion.code : '' };
}

/** Whether a class is to go into one whose code is none. */
export function isWrong({ to, code }: Choice): boolean {
  return to === 'class' && !isClassCode(codeOf(code));
}

/** The choices as the domain plans with them; a wrong code is undecided until it is mended. What has begun is as it has begun. */
export function promotionsOf(kept: KeptChoices, proposed: PromotionPlan, begun: PromotionPlan): Map<number, Promotion> {
  return new Map(
    [...proposed.keys()].map((number): [number, Promotion] => {
      const choice = choiceOf(number, kept, proposed);
      const promotion: Promotion =
        choice.to !== 'class' ? { to: choice.to } : isWrong(choice) ? { to: 'undecided' } : { to: 'class', code: codeOf(choice.code) };
      return [number, begun.get(number) ?? promotion];
    })
  );
}
