import type { Day, Minutes, Role, Weekday } from '../types';

/**
 * Bookings are a ledger: people only add rows, SharePoint's unique key is the lock, and `foldDay` tells from the rows of one resource-day
 * who has what. These are the rows as they are read and what the fold makes of them.
 */

/** Who may book at all: pupils, guardians and inspectors do not. `resourceManager` is the school's group of those who keep the resources. */
export type BookerRole = Extract<Role, 'direction' | 'schoolLife' | 'teacher' | 'support'> | 'resourceManager';

/** `periods`: a slot is a period of the bell schedule (M1). `quarters`: a slot is the quarter-hour that starts at its name (Q0815). */
export type SlotScheme = 'periods' | 'quarters';

/** From `start` until just before `end`, minutes of the wall clock; `end` is at most 1440. */
export interface TimeRange {
  start: Minutes;
  end: Minutes;
}

/** What a resource allows. Undefined: no limit of that kind. */
export interface Rules {
  /** Who books; undefined: every role that may book. Those who manage the resources always may. */
  who?: readonly BookerRole[];
  /** Claims created after this instant (milliseconds) wait for a manager's approval and hold their slots meanwhile. */
  approvalSince?: number;
  /** A booking begins at least that many minutes from now. */
  minNotice?: Minutes;
  /** A booking is at most that many days ahead. */
  maxNoticeDays?: number;
  /** Bookings of a person in a week, of this resource. */
  weeklyQuota?: number;
  /** Slots of one booking. */
  longest?: number;
  /** Times at which it may be used, by weekday, sorted; a weekday without ranges is closed. Undefined: whenever the school day has slots. */
  opening?: Partial<Record<Weekday, readonly TimeRange[]>>;
  /** How many units a counted resource has; undefined: one. */
  quantity?: number;
  /** Seats. */
  capacity?: number;
  /** It is handed over and taken back. */
  lending?: boolean;
}

/** What a category or a resource says of its rules: undefined says nothing (a resource then follows its category), `null` says « no limit ». */
export type RuleSettings = { [Name in keyof Rules]?: Rules[Name] | null };

export type ShelfStatus = 'active' | 'archived';

export interface Category {
  /** 1..9999, for good. */
  number: number;
  title: string;
  description: string;
  rules: RuleSettings;
  status: ShelfStatus;
}

export interface Resource {
  /** 1..99999, unique in the school for good; part of every `ResourceDay` and of every key. */
  number: number;
  categoryNumber: number;
  title: string;
  description: string;
  /** Where it is, e.g. « Bâtiment B, 1er étage »; may be empty. */
  place: string;
  /** Address of a picture; empty for none. */
  photoUrl: string;
  /** Chosen when it is made and never changed: two schemes would not exclude one another. */
  scheme: SlotScheme;
  /** True when bookings take numbered units of it (30 tablets), as `rules.quantity` says how many. For good, as `scheme` is. */
  counted: boolean;
  rules: RuleSettings;
  status: ShelfStatus;
}

/** What the fold must know of a resource: what is for good, and since when approval is needed. */
export interface FoldedResource {
  number: number;
  scheme: SlotScheme;
  counted: boolean;
  approvalSince?: number;
}

/** A slot of a day as its scheme names it. */
export interface SlotRef {
  day: Day;
  /** A period's id, e.g. M1, or Q0815. */
  slot: string;
}

/** A slot with its place in the day; `end` of a period is the bell's, of a quarter `start` + 15. */
export interface Slot extends TimeRange {
  id: string;
}

/** What one claim is of: a slot of a resource, and one of its units where they are counted. */
export interface SlotUnit extends SlotRef {
  resource: number;
  /** 1.., only of a counted resource. */
  unit?: number;
}

/** A slot-unit and which of its successive claims. */
export interface ClaimKey extends SlotUnit {
  /** 0, 1, …: each may be taken once all before it are dead. */
  generation: number;
}

/** What every row of both ledgers has; `author`, `created` and `id` are SharePoint's own word, the rest is the client's. */
interface Row {
  /** Item id in its list. */
  id: number;
  /** The author's user id on the school's site. */
  author: number;
  authorName: string;
  /** Milliseconds since 1970; SharePoint says whole seconds. */
  created: number;
  /** `EntResourceDay`. */
  resourceDay: number;
  /** `EntBookingNumber`: a random whole number from 1 to 2^48 - 1; 0 on a waiting row. */
  bookingNumber: number;
}

/** A row of `EntBookings` as it is read; whatever the columns hold, since anybody who may add rows writes them as they like. */
export interface LedgerRow extends Row {
  /** `EntKey`, unique in the list. */
  key: string;
  /** `claim`, `cancellation` or `wait`; any other is ignored. */
  kind: string;
  /** `EntPersonWeek`: `makePersonWeek(author, day)`. */
  personWeek: number;
  /** `EntToken`, to find a row again whose answer was lost. */
  token: string;
  /** Claims: the attempt to take several slots at once that this row is a part of, a random whole number as `bookingNumber`; 0 elsewhere. */
  acquisition: number;
  /** Claims: how many claims the acquisition has; 0 elsewhere. */
  parts: number;
  /** Cancellations: `booking` ends the whole booking, `slot` gives back the one claim that its key names; empty elsewhere. */
  scope: string;
  /** A random whole number that the bookings of a recurrence or of several days share; 0 for none. */
  series: number;
  /** Claims: the booking that this one replaces; its own number where slots of the same booking are replaced; 0 for none. */
  movedFrom: number;
  /** What it is for, in the booker's words; may be empty. */
  purpose: string;
  /**
   * `writeSlotList`: on a waiting row the slots that are waited for; on a claim that changes a booking the slots (and units) that the
   * booking is to have in the end, so that a change cut off in the middle can be told and finished; empty elsewhere.
   */
  slots: string;
  /**
   * Set by whoever found the row by asking for this key (`EntKey eq …`) and not for the resource-day: SharePoint takes the two texts for the
   * same, so the row keeps others from the key, whatever its columns say. See `FoldedDay.gaps`.
   */
  foundBy?: string;
}

export type DecisionKind = 'approve' | 'refuse' | 'withdraw' | 'handOver' | 'takeBack';

/** A row of `EntBookingDecisions`, into which only the direction and the resource managers can write. */
export interface DecisionRow extends Row {
  /** A `DecisionKind`; any other is ignored. */
  kind: string;
  /** Key of one claim of the booking: it tells whose booking of that number is meant. */
  target: string;
  /** Why it is refused or withdrawn; in which state it came back. May be empty. */
  reason: string;
  /** Approvals: item id of the newest claim that the manager had before them; later ones are not approved. 0: those created until then. */
  upTo: number;
}

/** How a claim stands. `neverValid`: it holds nothing and never did, whoever wrote it. `incomplete`: a ghost, anybody may take the next generation. */
export type ClaimState = 'beingTaken' | 'pending' | 'confirmed' | 'incomplete' | 'cancelled' | 'refused' | 'withdrawn' | 'neverValid';

/** A booking has no state of its own but its claims'. */
export type BookingState = Exclude<ClaimState, 'neverValid'>;

/** Lending, where the resource is lent; `late` needs the clock: see `lendingState`. */
export type LendingState = 'booked' | 'handedOver' | 'returned' | 'late';

/** A claim as the fold understands it. */
export interface Claim extends ClaimKey {
  id: number;
  key: string;
  author: number;
  bookingNumber: number;
  acquisition: number;
  parts: number;
  created: number;
  movedFrom: number;
  /** As in `LedgerRow.slots`. */
  slots: string;
  state: ClaimState;
  /** When it stopped holding its slot-unit (milliseconds); undefined while it holds it. */
  endedAt?: number;
}

/** Someone's word on a booking. */
export interface Decision {
  id: number;
  kind: DecisionKind;
  author: number;
  authorName: string;
  created: number;
  reason: string;
}

/** A booking of one resource on one day: what one author wrote under one number. */
export interface Booking {
  number: number;
  author: number;
  authorName: string;
  resource: number;
  day: Day;
  state: BookingState;
  /** All its claims that ever held a slot, by id. */
  claims: readonly Claim[];
  /** Those that hold theirs now, by slot and unit. */
  live: readonly Claim[];
  purpose: string;
  /** 0 for none. */
  series: number;
  /** The other booking that this one replaces; 0 for none. */
  movedFrom: number;
  created: number;
  /** Decisions that counted, in order. */
  decisions: readonly Decision[];
  lending: Exclude<LendingState, 'late'>;
}

/** Somebody who waits for slots of a resource-day. */
export interface Waiter {
  id: number;
  key: string;
  author: number;
  authorName: string;
  created: number;
  purpose: string;
  /** Slots waited for, sorted. */
  slots: readonly string[];
}

/** Rows that the fold passed over, and why: for whoever looks into a ledger. */
export interface IgnoredRow {
  id: number;
  list: 'bookings' | 'decisions';
  why: 'malformed' | 'columns' | 'notTheAuthor' | 'notAManager' | 'unknownTarget' | 'otherDay' | 'tooLate';
}

/** A resource-day as every reader of the same rows sees it. */
export interface FoldedDay {
  resource: number;
  day: Day;
  counted: boolean;
  /** By their first claim's id, dead ones too. */
  bookings: readonly Booking[];
  /** By `slotUnitText`: the one claim that holds it. */
  holders: ReadonlyMap<string, Claim>;
  /** By `slotUnitText`: the generation to try next, once nothing holds the slot-unit. Absent: 0. */
  next: ReadonlyMap<string, number>;
  /** By `slotUnitText`: the incomplete claim that was its last, where nothing holds it. */
  ghosts: ReadonlyMap<string, Claim>;
  /** By `slotUnitText`: when the last claim of it ended (milliseconds). */
  freedAt: ReadonlyMap<string, number>;
  /** In the order in which they began to wait. */
  waiters: readonly Waiter[];
  ignored: readonly IgnoredRow[];
  /**
   * Keys of generations that are missing below others. Honest rows leave none: somebody wrote a later generation first, or took the key with
   * a row that this resource-day does not show. Whoever reads asks for each of them by `EntKey`, adds what is found with `foundBy`, and
   * folds again, until there are none or none is found; so every reader comes to the same end.
   */
  gaps: readonly string[];
}
