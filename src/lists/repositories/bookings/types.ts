import type {
  Booking,
  Category,
  DecisionKind,
  DecisionRow,
  FoldedDay,
  FoldedResource,
  LedgerRow,
  Resource,
  RuleSettings,
  ShelfStatus,
  SlotScheme
} from '../../../domain/bookings/types';
import type { TakenSlot, WantedSlot } from '../../../domain/bookings/plan';
import type { Day, WeekIndex } from '../../../domain/types';

/** A row that is edited: what it says, and the ETag that its next change must carry. */
export interface Stored<T> {
  value: T;
  etag: string;
}

/** What there is to book. `notSetUp`: the site is of an earlier schema; `noAccess`: SharePoint shows this person none of it. */
export type Catalogue =
  | { kind: 'notSetUp' }
  | { kind: 'noAccess' }
  /** By title, archived ones too: old bookings name them. */
  | { kind: 'ready'; categories: Stored<Category>[]; resources: Stored<Resource>[] };

/** A resource on one day: what the two ledgers say, and what it comes to. */
export interface DayLedger {
  resource: FoldedResource;
  day: Day;
  /** To fold again as time goes by. */
  rows: readonly LedgerRow[];
  decisions: readonly DecisionRow[];
  folded: FoldedDay;
}

/** A resource of which slots are taken. */
export interface BookableResource extends FoldedResource {
  /** Units of a counted one, as its rules say. */
  quantity?: number;
}

/** What a booking says of itself. */
export interface BookingDetails {
  purpose: string;
  /** Shared by the bookings of several days or of a recurrence; 0 or undefined for none. */
  series?: number;
}

/** How an attempt to take slots ended. */
export type Taken =
  /** Read back: SharePoint holds every row of it. */
  | { kind: 'booked'; booking: Booking; ledger: DayLedger }
  /** Somebody has some of it, so none of it was taken; what had been taken is given back. */
  | { kind: 'taken'; slots: readonly TakenSlot[]; by: readonly Booking[]; ledger: DayLedger }
  /** Answers were lost and asking did not tell: reading `booking(number)` later will. Neither success nor failure. */
  | { kind: 'unknown'; number: number; detail: string };

/** How a change of a booking ended. `unfinished`: the new slots are taken and the old ones not all given back; `finish` goes on. */
export type Changed = Taken | { kind: 'unfinished'; booking: Booking; ledger: DayLedger; detail: string };

export interface CategoryToSave {
  title: string;
  description: string;
  rules: RuleSettings;
  status: ShelfStatus;
}

export interface ResourceToSave extends CategoryToSave {
  categoryNumber: number;
  place: string;
  /** Name of a file of `savePhoto`; empty for none. */
  photo: string;
}

/** What is said once, when a resource is made. */
export interface ResourceForGood {
  scheme: SlotScheme;
  counted: boolean;
}

export interface PurgeOptions {
  onProgress?: (deleted: number) => void;
  signal?: AbortSignal;
}

export interface PurgeReport {
  deleted: number;
  /** Rows that could not be deleted: run it again. */
  failed: number;
  cancelled: boolean;
}

export interface BookingReads {
  /** One `$batch` of two queries. */
  catalogue(): Promise<Catalogue>;
  /** Each resource on each day asked, in that order: two parts a resource-day, fifty resource-days a `$batch`. */
  days(wanted: readonly { resource: FoldedResource; day: Day }[]): Promise<DayLedger[]>;
  /** Monday to Sunday of a resource. */
  week(resource: FoldedResource, week: WeekIndex): Promise<DayLedger[]>;
  /** A month (1..12) of a resource. */
  month(resource: FoldedResource, year: number, month: number): Promise<DayLedger[]>;
  /**
   * The resource-days of these weeks on which the person asking has booked or waits, by day: two requests.
   * @param resources all that the catalogue has; rows of an unknown one are left out
   */
  mine(weeks: readonly WeekIndex[], resources: readonly FoldedResource[]): Promise<DayLedger[]>;
  /** The resource-days on which a booking number stands: none where no row of it is stored (yet). */
  booking(number: number, resources: readonly FoldedResource[]): Promise<DayLedger[]>;
}

export interface BookingWrites {
  /**
   * Takes slots of a resource on one day, all or none. Claims go one by one in the order of their keys.
   * @throws EntError `denied`, `busy`, … when SharePoint refused and what had been taken was given back
   */
  book(resource: BookableResource, day: Day, slots: readonly WantedSlot[], details: BookingDetails): Promise<Taken>;
  /** Extends, shortens or moves a booking on its own day: takes what is new, then gives back what is too much. */
  change(booking: Booking, resource: BookableResource, slots: readonly WantedSlot[]): Promise<Changed>;
  /** Moves a booking to another resource or day: a new booking, then the old one ends. */
  move(booking: Booking, to: { resource: BookableResource; day: Day; slots: readonly WantedSlot[] }): Promise<Changed>;
  /** Ends one's own booking: one row. */
  cancel(booking: Booking): Promise<void>;
  /** Waits for slots of a resource-day. */
  wait(resource: FoldedResource, day: Day, slots: readonly string[], purpose: string): Promise<void>;
  /** @param key of one's own waiting row */
  stopWaiting(key: string): Promise<void>;
}

export interface BookingDecisions {
  /**
   * Approves, refuses, withdraws, hands over or takes back.
   * @param reason of a refusal or a withdrawal, or the state in which it came back
   * @throws EntError `denied` for who manages no resources
   */
  decide(booking: Booking, kind: DecisionKind, reason?: string): Promise<void>;
}

export interface ResourceManagement {
  /** @throws ConflictError<Stored<Category>> when somebody changed it meanwhile */
  saveCategory(category: CategoryToSave, known: Stored<Category> | undefined, token: string): Promise<Stored<Category>>;
  /**
   * @param forGood of a resource that is new
   * @throws ConflictError<Stored<Resource>> when somebody changed it meanwhile
   */
  saveResource(resource: ResourceToSave, known: Stored<Resource> | ResourceForGood, token: string): Promise<Stored<Resource>>;
  /** Stores a picture; its name is for `saveResource`. */
  savePhoto(file: File): Promise<string>;
  /** Sends a picture that no resource bears to the recycle bin. */
  recyclePhoto(name: string): Promise<void>;
  /** How many rows `purge` would delete; `onProgress` is told how many were found so far. */
  countOld(before: Day, options?: PurgeOptions): Promise<number>;
  /**
   * Sends the rows of days before `before` of both ledgers to the recycle bin. Only site administrators may.
   * Stops where the signal says; what is deleted stays deleted.
   */
  purge(before: Day, options?: PurgeOptions): Promise<PurgeReport>;
}

export interface BookingsRepository extends BookingReads, BookingWrites, BookingDecisions {}
