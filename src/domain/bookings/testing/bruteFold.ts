import { claimKeyLike, isSlotId, makePersonWeek, makeResourceDay, parseCancellationKey, parseClaimKey } from '../bookingKeys';
import type { ClaimState, DecisionRow, FoldedResource, LedgerRow } from '../types';

/**
 * The fold said once more, as sentences about rows and without any walk: slow, and written apart from `foldDay`, which it is held against.
 */

const COMPLETE_WITHIN = 120000;
const VOID_AFTER = 150000;

export interface BruteClaim {
  id: number;
  state: ClaimState;
}

export function bruteFold(
  resource: FoldedResource,
  day: number,
  given: readonly LedgerRow[],
  decided: readonly DecisionRow[],
  now: number
): BruteClaim[] {
  const resourceDay = makeResourceDay(resource.number, day);
  const rows = given.filter((row) => row.resourceDay === resourceDay || row.foundBy !== undefined).sort((a, b) => a.id - b.id);
  const decisions = decided.filter((row) => row.resourceDay === resourceDay).sort((a, b) => a.id - b.id);
  const timeOf = (row: LedgerRow): number =>
    Math.max(...rows.filter((each) => each.resourceDay === resourceDay && each.id <= row.id).map(({ created }) => created));
  const timeOfDecision = (row: DecisionRow): number =>
    Math.max(...decisions.filter(({ id }) => id <= row.id).map(({ created }) => created));
  const occupies = (row: LedgerRow): string | undefined => row.foundBy ?? claimKeyLike(row.key);
  const placeOf = (row: LedgerRow): string => row.key.slice(0, row.key.lastIndexOf('|'));
  const sameBooking = (a: LedgerRow, b: LedgerRow): boolean => a.author === b.author && a.bookingNumber === b.bookingNumber;
  const honest = (row: LedgerRow): boolean => {
    const key = parseClaimKey(row.key);
    return (
      key !== undefined &&
      row.kind === 'claim' &&
      (row.foundBy === undefined || row.foundBy === row.key) &&
      key.resource === resource.number &&
      key.day === day &&
      row.resourceDay === resourceDay &&
      isSlotId(key.slot, resource.scheme) &&
      resource.counted === (key.unit !== undefined) &&
      row.personWeek === makePersonWeek(row.author, day) &&
      Number.isInteger(row.bookingNumber) &&
      row.bookingNumber > 0 &&
      row.acquisition > 0 &&
      Number.isInteger(row.parts) &&
      row.parts > 0
    );
  };

  const verdicts = new Map<number, boolean>();
  const isValid = (row: LedgerRow): boolean => {
    const known = verdicts.get(row.id);
    const verdict = known ?? judge(row);
    verdicts.set(row.id, verdict);
    return verdict;
  };
  const validBefore = (id: number): LedgerRow[] => rows.filter((row) => row.id < id && isValid(row));
  /** Valid claims of the row's acquisition with smaller ids. */
  const siblings = (row: LedgerRow, before: number): LedgerRow[] =>
    validBefore(before).filter((each) => sameBooking(each, row) && each.acquisition === row.acquisition && each.parts === row.parts);
  const cancellations = (claim: LedgerRow, before: number): LedgerRow[] =>
    rows.filter((row) => {
      const target = parseCancellationKey(row.key)?.target;
      if (row.kind !== 'cancellation' || row.id >= before || target === undefined || !sameBooking(row, claim)) return false;
      const of = parseClaimKey(target);
      if (of?.resource !== resource.number || of.day !== day) return false;
      const foreign = validBefore(row.id).some((each) => each.key === target && !sameBooking(each, row));
      return !foreign && (row.scope === 'booking' || (row.scope === 'slot' && target === claim.key));
    });
  const endings = (claim: LedgerRow, before: number): DecisionRow[] =>
    decisions.filter(
      (decision) =>
        (decision.kind === 'refuse' || decision.kind === 'withdraw') &&
        validBefore(before).some(
          (row) =>
            row.key === decision.target &&
            row.bookingNumber === decision.bookingNumber &&
            sameBooking(row, claim) &&
            timeOf(row) <= timeOfDecision(decision)
        )
    );
  const isWhole = (claim: LedgerRow, before: number): boolean => siblings(claim, before).length === claim.parts;
  const voidFrom = (claim: LedgerRow, before: number): number => timeOf(siblings(claim, before)[0]) + VOID_AFTER;
  const wasDead = (earlier: LedgerRow, claim: LedgerRow): boolean =>
    cancellations(earlier, claim.id).length > 0 ||
    endings(earlier, claim.id).some((decision) => timeOfDecision(decision) <= timeOf(claim)) ||
    (!isWhole(earlier, claim.id) && timeOf(claim) > voidFrom(earlier, claim.id));

  function judge(row: LedgerRow): boolean {
    if (!honest(row)) return false;
    const place = placeOf(row);
    const generation = Number(row.key.slice(place.length + 1));
    const before = rows.filter(({ id }) => id < row.id);
    if (before.some((each) => occupies(each) === row.key)) return false;
    for (let lower = 0; lower < generation; lower++) {
      if (!before.some((each) => occupies(each) === `${place}|${lower}`)) return false;
    }
    if (validBefore(row.id).some((each) => placeOf(each) === place && !wasDead(each, row))) return false;
    if (cancellations(row, row.id).length > 0) return false;
    if (endings(row, row.id).some((decision) => timeOfDecision(decision) < timeOf(row))) return false;
    const taken = siblings(row, row.id);
    if (taken.length === row.parts || taken.some((each) => placeOf(each) === place)) return false;
    return taken.length === 0 || timeOf(row) <= timeOf(taken[0]) + COMPLETE_WITHIN;
  }

  const last = Math.max(
    now,
    ...rows.filter((row) => row.resourceDay === resourceDay).map(({ created }) => created),
    ...decisions.map(({ created }) => created)
  );
  const stateOf = (claim: LedgerRow): ClaimState => {
    const ends: [number, ClaimState][] = [];
    const [cancelled] = cancellations(claim, Infinity).filter(({ id }) => id > claim.id);
    if (cancelled) ends.push([timeOf(cancelled), 'cancelled']);
    const [ended] = endings(claim, Infinity);
    if (ended) ends.push([timeOfDecision(ended), ended.kind === 'refuse' ? 'refused' : 'withdrawn']);
    const whole = isWhole(claim, Infinity);
    if (!whole && last > voidFrom(claim, Infinity)) ends.push([voidFrom(claim, Infinity), 'incomplete']);
    if (ends.length > 0) return ends.sort((a, b) => a[0] - b[0])[0][1];
    if (!whole) return 'beingTaken';
    const { approvalSince } = resource;
    if (approvalSince === undefined || timeOf(claim) <= approvalSince) return 'confirmed';
    const approved = decisions.some(
      (decision) =>
        decision.kind === 'approve' &&
        timeOfDecision(decision) >= timeOf(claim) &&
        (decision.upTo === 0 || decision.upTo >= claim.id) &&
        validBefore(Infinity).some(
          (row) =>
            row.key === decision.target &&
            row.bookingNumber === decision.bookingNumber &&
            sameBooking(row, claim) &&
            timeOf(row) <= timeOfDecision(decision)
        )
    );
    return approved ? 'confirmed' : 'pending';
  };
  return rows.filter(isValid).map((row) => ({ id: row.id, state: stateOf(row) }));
}
