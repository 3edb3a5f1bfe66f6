import { compareKeys, makeClaimKey, slotUnitText, writeSlotList } from './bookingKeys';
import type { Booking, Claim, FoldedDay } from './types';

/** What to write to take slots of a resource-day, or to change a booking, judged from the fold; SharePoint's unique key decides. */

/** A slot that is wanted, and how many units of it where they are counted (one unless said). */
export interface WantedSlot {
  slot: string;
  units?: number;
}

/** A claim to add. */
export interface PlannedClaim {
  key: string;
  slot: string;
  unit?: number;
  generation: number;
}

/** A slot of which there is not enough, and who has it. */
export interface TakenSlot {
  slot: string;
  wanted: number;
  free: number;
  by: Claim[];
}

/** Claims in the order in which they must be added, one by one; or what stands in the way. */
export type AcquisitionPlan = { claims: PlannedClaim[]; taken?: undefined } | { claims?: undefined; taken: TakenSlot[] };

/**
 * The claims that take slots of a resource-day.
 * @param quantity units of a counted resource
 * @param prefer units to take first where they are free
 */
export function planAcquisition(
  folded: FoldedDay,
  wanted: readonly WantedSlot[],
  quantity: number = 1,
  prefer: readonly number[] = []
): AcquisitionPlan {
  const needed = wanted.map(({ slot, units = 1 }) => ({ slot, units, free: freeUnits(folded, slot, quantity) }));
  const taken = needed.filter(({ units, free }) => free.length < units);
  if (taken.length > 0) {
    return { taken: taken.map(({ slot, units, free }) => ({ slot, wanted: units, free: free.length, by: holdersOf(folded, slot) })) };
  }
  // The same units the whole time: nobody wants to change tablets between two periods.
  const everywhere = new Set(needed[0]?.free.filter((unit) => needed.every(({ free }) => free.includes(unit))));
  const rank = (unit: number | undefined): number => (unit !== undefined && prefer.includes(unit) ? 0 : 2) + (everywhere.has(unit) ? 0 : 1);
  const claims = needed.flatMap(({ slot, units, free }) =>
    [...free]
      .sort((a, b) => rank(a) - rank(b) || (a ?? 0) - (b ?? 0))
      .slice(0, units)
      .map((unit) => claimAt(folded, slot, unit))
  );
  return { claims: claims.sort((a, b) => compareKeys(a.key, b.key)) };
}

/**
 * What to add instead of a claim whose key was refused, from a fold of what is there now: the next generation of the same slot-unit, or
 * another unit; undefined when the slot is taken.
 * @param others the other claims of the acquisition, written or not
 */
export function replaceClaim(
  folded: FoldedDay,
  refused: PlannedClaim,
  others: readonly PlannedClaim[],
  quantity: number = 1
): PlannedClaim | undefined {
  const busy = new Set(others.filter(({ slot }) => slot === refused.slot).map(({ unit }) => unit));
  const free = freeUnits(folded, refused.slot, quantity).filter((unit) => !busy.has(unit));
  const unit = free.includes(refused.unit) ? refused.unit : free[0];
  return free.length > 0 ? claimAt(folded, refused.slot, unit) : undefined;
}

/** A change within one resource-day: claims to add first, then, once they are there, claims to give back. */
export interface Change {
  claims: PlannedClaim[];
  drop: Claim[];
  /** For the added rows' `slots`: what the booking is to have in the end. */
  slots: string;
  /** True when nothing would be left: the booking is cancelled whole, by one row. */
  ends: boolean;
}

export type ChangePlan = (Change & { taken?: undefined }) | { taken: TakenSlot[] };

/** How a booking comes to have these slots and no others: moved within its day, extended or shortened. It keeps the units that it has. */
export function planChange(folded: FoldedDay, booking: Booking, wanted: readonly WantedSlot[], quantity: number = 1): ChangePlan {
  const kept = wanted.flatMap(({ slot, units = 1 }) => booking.live.filter((claim) => claim.slot === slot).slice(0, units));
  const missing = wanted
    .map(({ slot, units = 1 }) => ({ slot, units: units - kept.filter((claim) => claim.slot === slot).length }))
    .filter(({ units }) => units > 0);
  const units = [...new Set(booking.live.flatMap(({ unit }) => (unit === undefined ? [] : [unit])))];
  const plan = planAcquisition(folded, missing, quantity, units);
  if (plan.taken) return plan;
  return {
    claims: plan.claims,
    drop: booking.live.filter((claim) => !kept.includes(claim)),
    slots: writeSlotList([...kept, ...plan.claims]),
    ends: kept.length + plan.claims.length === 0
  };
}

/** Units of a slot that nobody holds, ascending; of a resource that is not counted `[undefined]`, or none. */
export function freeUnits({ resource, day, counted, holders }: FoldedDay, slot: string, quantity: number = 1): (number | undefined)[] {
  const units = counted ? Array.from({ length: quantity }, (_, index) => index + 1) : [undefined];
  return units.filter((unit) => !holders.has(slotUnitText({ resource, day, slot, unit })));
}

/** Who holds a slot, by unit. */
export function holdersOf({ holders }: FoldedDay, slot: string): Claim[] {
  return [...holders.values()].filter((claim) => claim.slot === slot).sort((a, b) => (a.unit ?? 0) - (b.unit ?? 0));
}

function claimAt({ resource, day, next }: FoldedDay, slot: string, unit: number | undefined): PlannedClaim {
  const place = { resource, day, slot, ...(unit === undefined ? {} : { unit }) };
  const generation = next.get(slotUnitText(place)) ?? 0;
  return { key: makeClaimKey({ ...place, generation }), slot, ...(unit === undefined ? {} : { unit }), generation };
}
