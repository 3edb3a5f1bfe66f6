import { addDays, daysBetween, isDay, weekIndexOf } from '../days';
import { isPeriodId } from '../sessionKey';
import type { Day, WeekIndex } from '../types';
import type { ClaimKey, SlotScheme, SlotUnit } from './types';

/** Keys and numbers of the two ledgers: upper-case ASCII, because SharePoint compares text without case. */

const DAYS = 100000;
const WEEKS = 10000;
const FIRST_DAY: Day = 20180101;
const LARGEST_RESOURCE = 99999;

const QUARTER = /^Q(?:[01]\d|2[0-3])(?:00|15|30|45)$/;
/** Up to nine digits: nobody cancels a slot so often that its generation needs more. */
const WHOLE = /^(?:0|[1-9]\d{0,8})$/;
const UNIT = /^u([1-9]\d{0,3})$/;
const TOKEN = /^[A-Za-z0-9-]{1,64}$/;

/** True for a number of a resource: 1..99999. */
export function isResourceNumber(value: unknown): value is number {
  return isWhole(value, 1, LARGEST_RESOURCE);
}

/** True for a booking's, an acquisition's or a series' number: a whole number from 1 to 2^48 - 1. */
export function isLedgerNumber(value: unknown): value is number {
  return isWhole(value, 1, 2 ** 48 - 1);
}

/**
 * A number for a booking, an acquisition or a series.
 * @param random six bytes from a good source, so that no two people draw the same
 */
export function makeLedgerNumber(random: Uint8Array): number {
  const drawn = random.slice(0, 6).reduce((number, byte) => number * 256 + byte, 0);
  return Math.max(1, drawn);
}

/** True for the name of a slot in that scheme: M1, or Q0815. */
export function isSlotId(text: string, scheme: SlotScheme): boolean {
  return scheme === 'quarters' ? QUARTER.test(text) : isPeriodId(text);
}

/**
 * `RESOURCE|DAY|SLOT|GENERATION`, e.g. `12|20261130|M1|0`, or with a unit `12|20261130|M1|u3|0`.
 * @throws RangeError when a part could not be read back
 */
export function makeClaimKey(claim: ClaimKey): string {
  const key = `${slotUnitText(claim)}|${claim.generation}`;
  if (!parseClaimKey(key)) {
    throw new RangeError(`not a claim: ${JSON.stringify(claim)}`);
  }
  return key;
}

/** What a claim is of, as text: its key without the generation. Not checked. */
export function slotUnitText({ resource, day, slot, unit }: SlotUnit): string {
  return `${resource}|${day}|${slot}${unit === undefined ? '' : `|u${unit}`}`;
}

/** The parts of a claim's key, or undefined when the text is none. */
export function parseClaimKey(key: string): ClaimKey | undefined {
  const parts = key.split('|');
  const [resource, day, slot] = parts;
  const generation = parts[parts.length - 1];
  const unit = parts.length === 5 ? UNIT.exec(parts[3]) : undefined;
  const valid =
    (parts.length === 4 || (parts.length === 5 && unit)) &&
    WHOLE.test(resource) &&
    isResourceNumber(Number(resource)) &&
    WHOLE.test(day) &&
    isBookingDay(Number(day)) &&
    isPeriodId(slot) &&
    WHOLE.test(generation);
  if (!valid) return undefined;
  const claim = { resource: Number(resource), day: Number(day), slot, generation: Number(generation) };
  return unit ? { ...claim, unit: Number(unit[1]) } : claim;
}

/**
 * The claim's key for which SharePoint takes a text: it compares without case and without spaces at the end, so such a text keeps others from
 * the key. Undefined when it is like none.
 */
export function claimKeyLike(text: string): string | undefined {
  const parts = text.replace(/ +$/, '').toUpperCase().split('|');
  const key = parts.map((part, index) => (index === 3 && parts.length === 5 ? part.toLowerCase() : part)).join('|');
  return parseClaimKey(key) ? key : undefined;
}

/** Smaller keys are taken first, by everybody, so that of two who want the same slots one gets the first of them and the other stops there. */
export function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The key of a cancellation by the booker, of a claim or of a waiting row: `<key>|X|<token>`. The token keeps others from taking the key
 * beforehand, which would keep the booker from cancelling.
 * @param token random, letters, digits and hyphens, at most 64
 * @throws RangeError when the key is none or the token is no such text
 */
export function makeCancellationKey(key: string, token: string): string {
  if (!(parseClaimKey(key) ?? parseWaitKey(key)) || !TOKEN.test(token)) {
    throw new RangeError(`not a cancellation: ${key}, ${token}`);
  }
  return `${key}|X|${token}`;
}

/** The key that a cancellation's key names, a claim's or a waiting row's; undefined when the text is no cancellation's key. */
export function parseCancellationKey(text: string): { target: string; token: string } | undefined {
  const at = text.lastIndexOf('|X|');
  const target = text.slice(0, Math.max(0, at));
  const token = text.slice(at + 3);
  const valid = at > 0 && TOKEN.test(token) && (parseClaimKey(target) ?? parseWaitKey(target));
  return valid ? { target, token } : undefined;
}

/**
 * The key of a waiting row: `WAIT|RESOURCE|DAY|<token>`.
 * @param token random, letters, digits and hyphens, at most 64
 * @throws RangeError when a part could not be read back
 */
export function makeWaitKey(resource: number, day: Day, token: string): string {
  const key = `WAIT|${resource}|${day}|${token}`;
  if (!parseWaitKey(key)) {
    throw new RangeError(`not a waiting row: ${key}`);
  }
  return key;
}

/** The parts of a waiting row's key, or undefined when the text is none. */
export function parseWaitKey(key: string): { resource: number; day: Day } | undefined {
  const [word, resource, day, token, ...rest] = key.split('|');
  const valid =
    word === 'WAIT' &&
    rest.length === 0 &&
    token !== undefined &&
    WHOLE.test(resource) &&
    isResourceNumber(Number(resource)) &&
    WHOLE.test(day) &&
    isBookingDay(Number(day)) &&
    TOKEN.test(token);
  return valid ? { resource: Number(resource), day: Number(day) } : undefined;
}

/**
 * `resource × 100000 + days since Monday 1 January 2018`, e.g. resource 12 on 30 November 2026: 1203255.
 * @throws RangeError when one of them is out of 1..99999, or before 2018
 */
export function makeResourceDay(resource: number, day: Day): number {
  if (!isResourceNumber(resource) || !isBookingDay(day)) {
    throw new RangeError(`not a resource and a day: ${resource}, ${day}`);
  }
  return resource * DAYS + daysBetween(FIRST_DAY, day);
}

/** The two back, or undefined when the number holds no resource or a day that no booking can have. */
export function parseResourceDay(value: number): { resource: number; day: Day } | undefined {
  const resource = Math.floor(value / DAYS);
  if (!Number.isInteger(value) || !isResourceNumber(resource) || value % DAYS > daysBetween(FIRST_DAY, 21991231)) return undefined;
  return { resource, day: addDays(FIRST_DAY, value % DAYS) };
}

/**
 * `user id × 10000 + week index` of a person and the week of a day.
 * @throws RangeError when one of them is none
 */
export function makePersonWeek(person: number, day: Day): number {
  if (!isWhole(person, 1, 2 ** 31 - 1) || !isBookingDay(day)) {
    throw new RangeError(`not a person and a day: ${person}, ${day}`);
  }
  return person * WEEKS + weekIndexOf(day);
}

/** The two back, or undefined when the number holds no person. */
export function parsePersonWeek(value: number): { person: number; week: WeekIndex } | undefined {
  const person = Math.floor(value / WEEKS);
  return Number.isInteger(value) && isWhole(person, 1, 2 ** 31 - 1) ? { person, week: value % WEEKS } : undefined;
}

/** A slot and, where units are counted, one of them. */
export interface ListedSlot {
  slot: string;
  unit?: number;
}

/** Slots as one text, sorted: `M1 M2`, or with units `M1:3 M1:4`. */
export function writeSlotList(slots: readonly ListedSlot[]): string {
  return [...slots]
    .sort((a, b) => compareKeys(a.slot, b.slot) || (a.unit ?? 0) - (b.unit ?? 0))
    .map(({ slot, unit }) => (unit === undefined ? slot : `${slot}:${unit}`))
    .join(' ');
}

/** The slots of such a text, without repeats, sorted; undefined when it is none. An empty text is no slots. */
export function readSlotList(text: string): ListedSlot[] | undefined {
  if (text === '') return [];
  const words = [...new Set(text.split(' '))];
  if (words.some((word) => !/^[A-Z0-9]{1,12}(?::[1-9]\d{0,3})?$/.test(word))) return undefined;
  return words
    .map((word) => word.split(':'))
    .map(([slot, unit]) => (unit === undefined ? { slot } : { slot, unit: Number(unit) }))
    .sort((a, b) => compareKeys(a.slot, b.slot) || (a.unit ?? 0) - (b.unit ?? 0));
}

function isBookingDay(value: number): value is Day {
  return isDay(value) && value >= FIRST_DAY;
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
