import { errorKind } from '../../../../../../ui/feedback/ErrorBanner';
import type { EntError } from '../../../../../../lists/errors';
import { usePeopleStrings } from '../loc/strings';
import type { Plan, PlansReport } from './applyPlans';

/** Names said before « and n others ». */
const NAMED_AT_MOST = 5;

/** What came of a writing in one text: what is done, who is not and why, what the person stopped. */
export function usePlansReport(): (report: PlansReport, done: string) => { words: string; warning: boolean } {
  const { outcome } = usePeopleStrings();
  return ({ failed, notSent, unfinished }, done) => {
    const reasons = new Map<string, string[]>();
    for (const { plan, error } of failed) {
      const reason = reasonOf(error, outcome.reasons);
      reasons.set(reason, [...(reasons.get(reason) ?? []), nameOf(plan)]);
    }
    const refusals = [...reasons].map(([reason, names]) => {
      const more = names.length - NAMED_AT_MOST;
      const listed = names.slice(0, NAMED_AT_MOST).join(', ');
      return outcome.refused(more > 0 ? outcome.andMore(listed, more) : listed, reason);
    });
    const words = [
      done,
      ...refusals,
      unfinished.length > 0 ? outcome.unfinished(unfinished.map(({ plan }) => nameOf(plan)).join(', ')) : '',
      notSent.length > 0 ? outcome.stopped(notSent.length) : ''
    ];
    return { words: words.filter((line) => line !== '').join(' '), warning: failed.length + notSent.length + unfinished.length > 0 };
  };
}

type Reasons = ReturnType<typeof usePeopleStrings>['outcome']['reasons'];

function reasonOf(error: EntError, reasons: Reasons): string {
  const kind = errorKind(error);
  return kind === 'conflict' || kind === 'notFound' || kind === 'invalid' || kind === 'denied' || kind === 'unknownOutcome'
    ? reasons[kind]
    : reasons.other;
}

/** « Léa Tilleul ». */
function nameOf({ row: { value } }: Plan): string {
  return 'lastName' in value ? `${value.firstName} ${value.lastName}`.trim() : 'pupilName' in value ? value.pupilName : '';
}
